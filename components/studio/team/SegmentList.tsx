import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { addSegment, removeSegment } from '@/lib/team/members';
import type { Segment } from '@/lib/team/team-document';
import { newId } from './names';
import { SegmentForm } from './SegmentForm';
import type { TeamChange } from './team-types';

interface Props {
  segments: readonly Segment[];
  founder: boolean;
  change(change: TeamChange): Promise<unknown>;
}

/** Segments of customers: add, change, remove. */
export function SegmentList({ segments, founder, change }: Props) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<string>();
  const [result, run] = useSaving();
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const close = () => setOpen(undefined);
  return (
    <Section
      id="segments"
      title={t('studio.team.segments.title')}
      lead={t('studio.team.segments.lead')}
      status={<SaveStatus result={result} />}
    >
      {segments.length === 0 && open === undefined && (
        <p className="soft">{t('studio.team.segments.empty')}</p>
      )}
      {segments.length > 0 && (
        <ul className="rows">
          {segments.map((segment) => (
            <li key={segment.id} className="lead-row">
              {open === segment.id ? (
                <SegmentForm
                  segment={segment}
                  others={segments}
                  save={(next) => {
                    close();
                    run(() => change((document) => addSegment(document, { ...next, id: segment.id })));
                  }}
                  cancel={close}
                />
              ) : (
                <>
                  <span>
                    <b>
                      <bdi>{segment.name}</bdi>
                    </b>{' '}
                    <bdi className="soft">
                      {list.format([...segment.tags, ...segment.organisations, ...segment.emailDomains])}
                    </bdi>
                  </span>
                  {founder && (
                    <span className="actions">
                      <LinkButton
                        aria-label={t('studio.team.segments.editFor', { name: segment.name })}
                        onClick={() => setOpen(segment.id)}
                      >
                        {t('studio.team.segments.edit')}
                      </LinkButton>
                      <ConfirmButton
                        question={t('studio.team.segments.removeQuestion', { name: segment.name })}
                        action={t('studio.team.remove')}
                        run={() => run(() => change((document) => removeSegment(document, segment.id)))}
                      >
                        {t('studio.team.remove')}
                      </ConfirmButton>
                    </span>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {founder &&
        (open === '' ? (
          <SegmentForm
            segment={undefined}
            others={segments}
            save={(next) => {
              close();
              run(() =>
                change((document) =>
                  addSegment(document, { ...next, id: newId(next.name, document.segments) }),
                ),
              );
            }}
            cancel={close}
          />
        ) : (
          <p>
            <button type="button" className="button" onClick={() => setOpen('')}>
              {t('studio.team.segments.new')}
            </button>
          </p>
        ))}
    </Section>
  );
}
