import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/knowledge/team-pack';
import type { TeamNames } from './use-field-text';

interface Props {
  stage: Stage;
  groups?: readonly string[] | undefined;
  names: TeamNames;
  /** A newer version has taken its place. */
  past: boolean;
}

/** Whom a version is or was for: everybody, groups, nobody any more. */
export function StageName({ stage, groups = [], names, past }: Props) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const named = list.format(groups.map((id) => names.groups.find((group) => group.id === id)?.name ?? id));
  const said = {
    published: t('studio.life.stage.published'),
    pilot: named ? t('studio.life.stage.pilotFor', { groups: named }) : t('studio.life.stage.pilot'),
    retired: t('studio.life.stage.retired'),
  }[stage];
  return (
    <span className="stage" data-stage={stage} data-past={past || undefined}>
      <bdi>{said}</bdi>
    </span>
  );
}
