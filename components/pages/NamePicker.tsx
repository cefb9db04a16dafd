import { type KeyboardEvent, useRef, useState } from 'react';
import { Cross } from '@/components/ui/icons';
import type { Named } from './names';

export interface NamePickerTexts {
  /** What the empty field says. */
  add: string;
  /** Name of the list. */
  found: string;
  none(typed: string): string;
  remove(name: string): string;
}

export interface NamePickerProps {
  id: string;
  /** Codes, in the order in which they were picked. */
  value: readonly string[];
  /** Those that `typed` may mean, best first. */
  suggest(typed: string, limit: number): readonly Named[];
  name(code: string): string;
  /** A second name, in the language of the code; empty where there is none. */
  ownName?(code: string): string;
  texts: NamePickerTexts;
  /** Gets what makes the new codes of those that hold by then: quick picks come before `value` has followed. */
  change(update: (codes: readonly string[]) => string[]): void;
}

/** Suggestions shown at once; more letters narrow them down. */
const SHOWN = 8;

const adding = (code: string) => (codes: readonly string[]) =>
  codes.includes(code) ? [...codes] : [...codes, code];

/**
 * Picks some of many by name: an editable combobox with a list of suggestions (WAI-ARIA Authoring Practices, "combobox
 * with list autocomplete") beside what is picked.
 */
export function NamePicker({ id, value, suggest, name: nameOf, ownName, texts, change }: NamePickerProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found = suggest(typed, SHOWN + value.length)
    .filter(({ code }) => !value.includes(code))
    .slice(0, SHOWN);
  const open = found.length > 0 && !closed;
  const none = typed.trim() !== '' && found.length === 0;

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setClosed(false);
  };
  const add = (code: string) => {
    change(adding(code));
    type('');
    input.current?.focus();
  };
  const remove = (code: string) => {
    change((codes) => codes.filter((other) => other !== code));
    input.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = open ? found[active] : undefined;
    const last = value.at(-1);
    if (step && found.length) {
      setClosed(false);
      if (open) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && chosen) add(chosen.code);
    else if (event.key === 'Escape' && open) setClosed(true);
    else if (event.key === 'Backspace' && !typed && last) return remove(last);
    else return;
    event.preventDefault();
  };

  /** Somebody who typed a whole name and went on meant it. */
  const leave = () => {
    setClosed(true);
    const [first] = found;
    if (first?.name.toLowerCase() !== typed.trim().toLowerCase()) return;
    change(adding(first.code));
    type('');
  };

  return (
    <div className="picker">
      {value.length > 0 && (
        <ul className="chips">
          {value.map((code) => {
            const name = nameOf(code);
            return (
              <li key={code} className="picked">
                <bdi>{name}</bdi>
                <button type="button" aria-label={texts.remove(name)} onClick={() => remove(code)}>
                  <Cross />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="combobox">
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${found[active]?.code}` : undefined}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.add}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={key}
          onBlur={leave}
          onFocus={() => setClosed(false)}
        />
        <div id={`${id}-list`} role="listbox" aria-label={texts.found} className="listbox" hidden={!open}>
          {found.map(({ code, name }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input.
            <div
              key={code}
              id={`${id}-${code}`}
              role="option"
              aria-selected={index === active}
              className="option"
              // Keeps the focus in the input.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(code)}
            >
              <bdi>{name}</bdi>{' '}
              {ownName && ![name, ''].includes(ownName(code)) && (
                <bdi className="soft" lang={code}>
                  {ownName(code)}
                </bdi>
              )}
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="soft small">
        {none && texts.none(typed.trim())}
      </p>
    </div>
  );
}
