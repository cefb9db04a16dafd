import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '@/components/ui/icons';

interface Props {
  id: string;
  label: string;
  help: string;
  value: readonly string[];
  change(value: string[]): void;
  /** What is wrong with a text; nothing where it can be added. */
  problem(text: string): string | undefined;
}

/** Short texts, each a chip. Enter or a comma ends one; a pasted list becomes several. */
export function TextChips({ id, label, help, value, change, problem }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const add = () => {
    const texts = typed
      .split(/[,;\n]/)
      .map((text) => text.trim())
      .filter(Boolean);
    const bad = texts.find((text) => problem(text) !== undefined);
    if (bad !== undefined) return setWrong(problem(bad));
    const known = new Set(value.map((text) => text.toLocaleLowerCase()));
    const fresh = texts.filter((text) => {
      const seen = known.has(text.toLocaleLowerCase());
      known.add(text.toLocaleLowerCase());
      return !seen;
    });
    setWrong(undefined);
    setTyped('');
    if (fresh.length) change([...value, ...fresh]);
  };
  const key = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' && typed.trim()) || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && !typed && value.length) change(value.slice(0, -1));
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {value.length > 0 && (
        <ul className="chips">
          {value.map((text) => (
            <li key={text} className="picked">
              <bdi>{text}</bdi>
              <button
                type="button"
                aria-label={t('studio.team.segments.removeItem', { item: text })}
                onClick={() => {
                  change(value.filter((other) => other !== text));
                  input.current?.focus();
                }}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(undefined);
        }}
        onKeyDown={key}
        // What was typed and not ended with Enter is meant all the same.
        onBlur={add}
      />
      <p id={`${id}-help`} className="soft small">
        {help}
      </p>
      <p id={`${id}-problem`} role="status" className="problem small">
        {wrong}
      </p>
    </div>
  );
}
