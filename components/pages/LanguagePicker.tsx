import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import { Cross } from '@/components/ui/icons';
import { languagesToPick, ownName, suggestLanguages } from './names';

interface Props {
  id: string;
  /** BCP 47 tags, in the order in which they were picked. */
  value: readonly string[];
  change(tags: string[]): void;
}

/** Suggestions shown at once; more letters narrow them down. */
const SHOWN = 8;

/**
 * Picks languages by name: an editable combobox with a list of suggestions (WAI-ARIA Authoring Practices, "combobox
 * with list autocomplete") beside what is picked. A language is found by its name in the interface's language, its
 * own name or its code.
 */
export function LanguagePicker({ id, value, change }: Props) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const all = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  const found = suggestLanguages(all, typed, SHOWN + value.length)
    .filter(({ code }) => !value.includes(code))
    .slice(0, SHOWN);
  const open = found.length > 0 && !closed;
  const none = typed.trim() !== '' && found.length === 0;

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setClosed(false);
  };
  const add = (tag: string) => {
    change([...value, tag]);
    type('');
    input.current?.focus();
  };
  const remove = (tag: string) => {
    change(value.filter((other) => other !== tag));
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

  return (
    <div className="picker">
      {value.length > 0 && (
        <ul className="chips">
          {value.map((tag) => {
            const name = languageName(tag, i18n.language);
            return (
              <li key={tag} className="picked">
                <bdi>{name}</bdi>
                <button
                  type="button"
                  aria-label={t('languages.remove', { language: name })}
                  onClick={() => remove(tag)}
                >
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
          placeholder={t('languages.add')}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={key}
          onBlur={() => setClosed(true)}
          onFocus={() => setClosed(false)}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('languages.found')}
          className="listbox"
          hidden={!open}
        >
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
              {![name, ''].includes(ownName(code)) && (
                <bdi className="soft" lang={code}>
                  {ownName(code)}
                </bdi>
              )}
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="soft small">
        {none && t('languages.none', { typed: typed.trim() })}
      </p>
    </div>
  );
}
