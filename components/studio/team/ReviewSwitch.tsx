import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section, Switch } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { setReview } from '@/lib/team/members';
import type { Keep, TeamDocument } from '@/lib/team/team-document';
import type { TeamChange } from './team-types';

interface Props {
  document: TeamDocument;
  founder: boolean;
  /** What agents have now: it stays good when a second signature is asked for. */
  published: readonly Keep[];
  change(change: TeamChange): Promise<unknown>;
}

/** Whether a second lead must approve. */
export function ReviewSwitch({ document, founder, published, change }: Props) {
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
          change={(next) => run(() => change((given) => setReview(given, next, published)))}
        />
      </fieldset>
    </Section>
  );
}
