import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackSummary } from '@/lib/studio/pack-list';
import { NewPack } from './NewPack';
import { PackRow } from './PackRow';

interface Props {
  packs: readonly PackSummary[];
  /** BCP 47 language that a new pack starts with. */
  language: string;
  create(title: string, language: string): void;
  /** What a new pack could not be stored for. */
  problem?: string | undefined;
}

/** Every pack with how it stands. */
export function PackList({ packs, language, create, problem }: Props) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  return (
    <div className="page packs">
      <div className="packs-head">
        <h1>{t('studio.packs.title')}</h1>
        {!naming && (
          <button type="button" className="button primary" onClick={() => setNaming(true)}>
            {t('studio.packs.new')}
          </button>
        )}
      </div>
      <p className="soft">{t('studio.packs.lead')}</p>
      {naming && <NewPack language={language} create={create} cancel={() => setNaming(false)} />}
      {problem && (
        <p role="alert" className="problem">
          {t('saving.failed', { reason: problem })}
        </p>
      )}
      <ul className="pack-rows">
        {packs.map((pack) => (
          <PackRow key={pack.pack} pack={pack} />
        ))}
      </ul>
    </div>
  );
}
