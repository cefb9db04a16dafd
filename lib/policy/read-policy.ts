import {
  type Field,
  featureFields,
  groupId,
  host,
  hub,
  lockedName,
  settingFields,
  teamAddress,
  teamFields,
} from './fields';
import { NO_POLICY, type Policy, type PolicyProblem, type Wanted } from './policy';

type Raw = Record<string, unknown>;
type Fields = Record<string, Field<unknown>>;
type Values<F extends Fields> = { [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

const PARTS = ['team', 'hub', 'hosts', 'settings', 'locked', 'features'];

/**
 * Reads what an administrator set, value by value: what is wrong is left out and named, everything else holds.
 * `raw`: what the browser gives, in whatever shape.
 */
export function readPolicy(raw: unknown): Policy {
  const read = reader();
  const all = read.group('', raw);
  read.unknown('', all, PARTS);
  const hosts = read.list('hosts', all.hosts, host);
  const features = { ...NO_POLICY.features, ...read.values('features', all.features, featureFields) };
  const team = readTeam(all.team, read);
  const hubAddress = read.value('hub', all.hub, hub);
  return {
    any: Object.keys(all).length > 0 || read.problems.length > 0,
    ...(team && { team }),
    teamUnreadable: all.team !== undefined && !team,
    ...(hubAddress !== undefined && { hub: hubAddress }),
    hosts,
    presets: read.values('settings', all.settings, settingFields),
    locked: [...new Set(read.list('locked', all.locked, lockedName))],
    features,
    problems: read.problems,
  };
}

/** An invitation as Studio writes it, or its parts; a part that is given outranks the invitation's. */
function readTeam(raw: unknown, read: Reader): Policy['team'] {
  if (raw === undefined) return undefined;
  const given = read.group('team', raw);
  const { invitation, key, name } = read.values('team', raw, teamFields, ['addresses', 'groups']);
  const addresses = read.list('team.addresses', given.addresses, teamAddress);
  const groups = read.list('team.groups', given.groups, groupId);
  const team = key ?? invitation?.team;
  if (team === undefined) {
    // Where one of them was given, it has been named already.
    if (given.key === undefined && given.invitation === undefined) read.problem('team.key', 'key');
    return undefined;
  }
  return {
    team,
    name: name ?? invitation?.name ?? team.slice(0, 8),
    addresses: given.addresses === undefined ? (invitation?.addresses ?? []) : addresses,
    groups: given.groups === undefined ? (invitation?.groups ?? []) : groups,
  };
}

type Reader = ReturnType<typeof reader>;

/** Reads parts of a policy, and gathers what was wrong. Undefined is a value that was not set, and never a problem. */
function reader() {
  const problems: PolicyProblem[] = [];
  const problem = (path: string, wanted: Wanted): void => void problems.push({ field: path, wanted });
  const within = (path: string, name: string | number) => (path ? `${path}.${name}` : String(name));

  function group(path: string, raw: unknown): Raw {
    if (raw === undefined) return {};
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Raw;
    // `values` looks at the same part again.
    if (!problems.some(({ field }) => field === path)) problem(path, 'group');
    return {};
  }

  function unknown(path: string, raw: Raw, names: readonly string[]): void {
    for (const name of Object.keys(raw)) if (!names.includes(name)) problem(within(path, name), 'known');
  }

  function value<T>(path: string, raw: unknown, { wanted, schema }: Field<T>): T | undefined {
    if (raw === undefined) return undefined;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    problem(path, wanted);
    return undefined;
  }

  function list<T>(path: string, raw: unknown, field: Field<T>): T[] {
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      problem(path, 'list');
      return [];
    }
    // Counted as people count.
    return raw.flatMap((item: unknown, index) => value(within(path, index + 1), item, field) ?? []);
  }

  function values<F extends Fields>(path: string, raw: unknown, fields: F, others: string[] = []): Values<F> {
    const given = group(path, raw);
    unknown(path, given, [...Object.keys(fields), ...others]);
    const entries = Object.entries(fields).flatMap(([name, field]) => {
      const read = value(within(path, name), given[name], field);
      return read === undefined ? [] : [[name, read] as const];
    });
    return Object.fromEntries(entries) as Values<F>;
  }

  return { problems, problem, group, unknown, value, list, values };
}
