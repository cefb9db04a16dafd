import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Segment } from '@/lib/team/team-document';
import { isNameTaken } from './names';
import { TextChips } from './TextChips';

type SegmentText = Pick<Segment, 'name' | 'tags' | 'organisations' | 'emailDomains'>;
const SIGNS = ['tags', 'organisations', 'emailDomains'] as const;
/** Longest text of each, as the team document takes it. */
const LONGEST = { tags: 80, organisations: 120, emailDomains: 120 };
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

interface Props {
  /** Undefined for a new one. */
  segment: Segment | undefined;
  others: readonly Segment[];
  save(segment: SegmentText): void;
  cancel(): void;
}

/** One segment of customers: its name, and the signs by which they are known. */
export function SegmentForm({ segment, others, save, cancel }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<SegmentText>(
    segment ?? { name: '', tags: [], organisations: [], emailDomains: [] },
  );
  const [problem, setProblem] = useState<'noName' | 'double' | 'noSign'>();
  const name = given.name.trim();
  const wrong = (kind: (typeof SIGNS)[number], text: string) => {
    if (text.length > LONGEST[kind]) return t('studio.team.segments.tooLong', { item: text });
    return kind === 'emailDomains' && !DOMAIN.test(bareDomain(text))
      ? t('studio.team.segments.badDomain', { item: text })
      : undefined;
  };
  return (
    <form
      className="add-lead"
      noValidate
      aria-label={
        segment ? t('studio.team.segments.editFor', { name: segment.name }) : t('studio.team.segments.new')
      }
      onSubmit={(event) => {
        event.preventDefault();
        if (!name) return setProblem('noName');
        if (isNameTaken(name, others, segment?.id)) return setProblem('double');
        if (!SIGNS.some((kind) => given[kind].length)) return setProblem('noSign');
        save({ ...given, name });
      }}
    >
      <div className="field">
        <label htmlFor="segment-name">{t('studio.team.segments.name')}</label>
        <input
          id="segment-name"
          maxLength={80}
          autoComplete="off"
          dir="auto"
          value={given.name}
          onChange={(event) => {
            setGiven({ ...given, name: event.target.value });
            setProblem(undefined);
          }}
        />
      </div>
      {SIGNS.map((kind) => (
        <TextChips
          key={kind}
          id={`segment-${kind}`}
          label={t(`studio.team.segments.${kind}`)}
          help={t(`studio.team.segments.${kind}Help`)}
          value={given[kind]}
          change={(value) => {
            setGiven((before) => ({
              ...before,
              [kind]: kind === 'emailDomains' ? value.map(bareDomain) : value,
            }));
            setProblem(undefined);
          }}
          problem={(text) => wrong(kind, text)}
        />
      ))}
      <p role="status" className="problem">
        {problem && t(`studio.team.segments.${problem}`)}
      </p>
      <p className="actions">
        <button type="submit" className="button primary">
          {t('studio.team.save')}
        </button>
        <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
      </p>
    </form>
  );
}

/** "@Example.com" and "kim@example.com" mean example.com. */
const bareDomain = (text: string): string => text.replace(/^.*@/, '').toLowerCase();
