import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { languageName } from '@/components/ui/format';
import type { Remark } from '@/lib/tone/remark';
import { DraftFixes } from './DraftFixes';

/** More would be a lecture; the rest is one click away. */
const AT_FIRST = 3;
/** Words that are quoted for one rule. */
const MOST_WORDS = 3;
/** Longer words are cut in the middle, so that both ends can be found in the draft. */
const LONGEST = 60;

export interface DraftActions {
  /** No more of this rule's remarks: for this customer, or at all. */
  quiet(rule: string, forAll: boolean): void;
  /** Puts a remark's fix into the draft. */
  fix(remark: Remark): Promise<void>;
  /** The agent points at these remarks; at none any more. */
  point(remarks: readonly Remark[]): void;
}

interface Props {
  remarks: readonly Remark[];
  actions: DraftActions;
  /** Whether this customer can be told again: without that, only "never" is offered. */
  recognised: boolean;
}

/** What to look at again in the agent's draft, once per rule. The draft is changed by a click on a fix alone. */
export function DraftSection({ remarks, actions, recognised }: Props) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  if (remarks.length === 0) return null;
  const rules = [...Map.groupBy(remarks, ({ rule }) => rule).values()].sort(
    ([one], [other]) => (other?.weight ?? 0) - (one?.weight ?? 0),
  );
  const shown = all ? rules : rules.slice(0, AT_FIRST);
  const rest = rules.length - shown.length;
  return (
    <section className="draft" aria-label={t('draft.title')}>
      <h2>{t('draft.title')}</h2>
      <ul>
        {shown.map((found) => {
          const [first] = found;
          if (!first) return null;
          return (
            <li
              key={first.rule}
              data-rule={first.rule}
              data-weight={first.weight}
              onPointerEnter={() => actions.point(found)}
              onPointerLeave={() => actions.point([])}
              onFocus={() => actions.point(found)}
              onBlur={() => actions.point([])}
            >
              <p>
                <Words remarks={found} /> {why(first)}
              </p>
              <DraftFixes remarks={found} fix={actions.fix} />
              <p className="soft small">
                {recognised && (
                  <LinkButton onClick={() => actions.quiet(first.rule, false)}>
                    {t('draft.notHere')}
                  </LinkButton>
                )}
                {recognised && ' · '}
                <LinkButton onClick={() => actions.quiet(first.rule, true)}>{t('draft.never')}</LinkButton>
              </p>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <LinkButton onClick={() => setAll(true)}>{t('draft.more', { count: rest })}</LinkButton>}
    </section>
  );

  /** A rule of words brings its sentence; a computed one has it among the interface's texts. */
  function why({ rule, why: own, values }: Remark): string {
    if (own) return i18n.language.startsWith('de') ? own.de : own.en;
    const { language, written } = values ?? {};
    return t(`draft.rule.${rule.replace('.', '-')}`, {
      ...values,
      ...(language && { language: languageName(language, i18n.language) }),
      ...(written && { written: languageName(written, i18n.language) }),
    });
  }
}

/** The words concerned, each once, as they stand in the draft. */
function Words({ remarks }: { remarks: readonly Remark[] }) {
  const words = [...new Set(remarks.map((remark) => cut(remark.words)).filter(Boolean))];
  return words.slice(0, MOST_WORDS).map((one, index) => (
    <span key={one}>
      {index > 0 && ', '}
      <q dir="auto">{one}</q>
    </span>
  ));
}

function cut(words: string): string {
  const text = words.replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 20)} … ${text.slice(-16)}`;
}
