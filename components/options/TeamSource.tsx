import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceProblemText } from '@/components/packs/refusal';
import { formatAgo } from '@/components/pages/ago';
import type { TeamState } from './TeamSection';

/** When the newest of what came was signed, by the clock of who signed it; epoch milliseconds. */
function newestAt({ membership: { document }, packs }: TeamState): number | undefined {
  const dates = [document?.at, ...packs.map(({ pack }) => pack.at)]
    .map((at) => Date.parse(at ?? ''))
    .filter(Number.isFinite);
  return dates.length ? Math.max(...dates) : undefined;
}

/** Where the team's file is looked for, and how that goes. */
export function TeamSource({ team, check }: { team: TeamState; check(): Promise<unknown> }) {
  const { t, i18n } = useTranslation();
  const [checking, setChecking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { membership, source, now } = team;
  const addresses = [...new Set([...membership.addresses, ...(membership.document?.addresses ?? [])])];
  if (!addresses.length) return <span>{t('membership.noAddress')}</span>;
  const newest = newestAt(team);
  const ago = (at: number) => formatAgo(at, now, i18n.language);
  // A server that hands out an old file is reached as well as any other.
  const published =
    newest !== undefined &&
    t('membership.newest', {
      date: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(newest),
    });
  const lines = source?.checkedAt
    ? [
        t('membership.checked', { when: ago(source.checkedAt) }),
        source.reachedAt !== source.checkedAt &&
          (source.reachedAt
            ? t('membership.reached', { when: ago(source.reachedAt) })
            : t('membership.neverReached')),
        published,
      ]
    : [t('membership.never')];
  const run = () => {
    setChecking(true);
    setFailure(undefined);
    check()
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setChecking(false));
  };
  return (
    <>
      {addresses.map((address) => (
        <bdi key={address} className="address">
          {address}
        </bdi>
      ))}
      <span className="actions">
        <span className="soft" role="status">
          {checking ? t('membership.checking') : lines.filter(Boolean).join(', ')}
        </span>
        <button type="button" className="link-button" disabled={checking} onClick={run}>
          {t('membership.checkNow')}
        </button>
      </span>
      {source?.problem && (
        <span className="problem">
          {sourceProblemText(source.problem, t)}{' '}
          {source.nextAt !== undefined &&
            source.nextAt > now &&
            t('membership.next', { when: ago(source.nextAt) })}
        </span>
      )}
      {failure && (
        <span className="problem" role="alert">
          {t('membership.failed', { reason: failure })}
        </span>
      )}
    </>
  );
}
