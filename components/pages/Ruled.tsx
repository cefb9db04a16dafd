import { useTranslation } from 'react-i18next';
import { Lock } from '@/components/ui/icons';
import type { SettingRules } from '@/lib/storage/settings';

/** Who decides a setting: nobody but the agent where undefined. */
export type Rule = SettingRules[keyof SettingRules];

/** Says below a setting that an administrator set it. Nothing where none did. */
export function Ruled({ id, rule }: { id: string; rule: Rule }) {
  const { t } = useTranslation();
  if (!rule) return null;
  return (
    <p id={`${id}-ruled`} className="ruled small">
      <Lock /> {rule === 'locked' ? t('policy.locked') : t('policy.preset')}
    </p>
  );
}

/** Ids of what describes the control of `id`: its explanation, and who decides it. */
export const describedBy = (id: string, { help, rule }: { help: boolean; rule: Rule }): string | undefined =>
  [help && `${id}-help`, rule && `${id}-ruled`].filter(Boolean).join(' ') || undefined;
