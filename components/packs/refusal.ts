import type { TFunction } from 'i18next';
import type { SourceProblem } from '@/lib/packs/membership';
import type { Refusal } from '@/lib/packs/outcome';
import type { JoinProblem } from '@/lib/packs/team';

/** Why something was not taken: which pack, the reason, and where exactly, as one text. */
export function refusalText(refusal: Refusal, t: TFunction): string {
  const { code, pack, version, entry, field, detail } = refusal;
  const named = pack && (version ? t('packs.ofPack', { pack, version }) : t('packs.ofPackAlone', { pack }));
  const where = [
    entry && t('packs.where.entry', { entry }),
    field && t('packs.where.field', { field }),
    detail,
  ].filter(Boolean);
  return [named, t(`packs.refused.${code}`), where.length > 0 && `(${where.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}

/** What the team's address met, in one sentence. `refused` alone: the reasons are those of the outcome. */
export function sourceProblemText({ code, status }: SourceProblem, t: TFunction): string {
  if (code !== 'status') return t(`packs.source.${code}`);
  if (status === 404 || status === 410) return t('packs.source.missing', { status });
  if (status === 401 || status === 403) return t('packs.source.forbidden', { status });
  return t('packs.source.status', { status: status ?? '?' });
}

/** Why joining, leaving or a change of groups did nothing. */
export function joinProblemText(met: JoinProblem, t: TFunction): string {
  if (met.code !== 'not-stored') return t(`packs.join.${met.code}`, { name: met.name });
  return met.problem.full ? t('packs.join.full') : t('packs.join.not-stored', { reason: met.problem.reason });
}
