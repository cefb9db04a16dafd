import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section, Switch } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { setReview } from '@/lib/team/members';
import type { TeamDocument } from '@/lib/team/team-document';
import { keepsOf } from './names';
import type { TeamChange } from './team-types';

interface Props {
  document: TeamDocument;
  founder: boolean;
  change(change: TeamChange): Promise<unknown>;
}

/** Whether a second lead must approve. */
export function ReviewSwitch({ document, founder, change }: Props) {
  const { t } = useTranslation();
  const [result, run] = useSaving();
  const { review, leads } = document;
  const alone = leads.filter(({ approves }) => approves).length < (leads.length > 1 ? 1 : 2);
  return (
    <Section id="review" title={t('studio.team.review.title')} status={<SaveStatus result={result} />}>
      <fieldset className="bare" disabled={!founder || (alone && !review)}>
        <Switch
          id="review-switch"
          label={t('studio.team.review.label')}
          help={alone ? t('studio.team.review.alone') : t('studio.team.review.help')}
          checked={review}
          change={(next) =>
            run(() => change({ knowing: (given, out) => setReview(given, next, keepsOf(out)) }))
          }
        />
      </fieldset>
    </Section>
  );
}
