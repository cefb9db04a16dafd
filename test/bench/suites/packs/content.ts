import type { TeamEntry } from '../../../../lib/knowledge/team-entry';
import { type TestTeam, testPack, testTip } from '../../../support/team';

/** As many as one pack may have. */
const ENTRIES = 2_000;
/** Where the customers of the made-up team are. The practice desk's Germans are among them. */
const REGIONS = ['DE', 'AT', 'FR', 'JP', 'MX', 'BR', 'IN', 'US', 'PL', 'SE'];
const LANGUAGES = ['de', 'fr', 'ja', 'es', 'pt', 'hi', 'pl', 'sv'];

const HANDBOOK = {
  title: 'Handbook of the support desk, chapter on returns',
  publisher: 'Support Nord',
  url: 'https://handbook.example.com/returns',
  checked: '2026-11-01',
};

/** A sentence for everybody: what the panel is watched for. */
export const shownText = (version: number): string => `Ask for the order number first (wording ${version}).`;

function entry(index: number, version: number): TeamEntry {
  const id = `desk.entry.${index}`;
  const region = REGIONS[index % REGIONS.length];
  const language = LANGUAGES[index % LANGUAGES.length];
  const upkeep = {
    reviewed: '2026-11-01',
    owner: 'Ada Okafor',
    verifyBy: '2027-05-01',
    // Most of what a team knows, it knows by itself.
    ...(index % 5 === 0 && { sources: [HANDBOOK] }),
  };
  if (index % 4 === 0)
    return {
      id,
      kind: 'phrase',
      sources: [],
      ...upkeep,
      use: 'phrase',
      replyLanguage: language,
      register: 'formal',
      text: `Vielen Dank für Ihre Geduld, Ihre Rücksendung ${index} ist bei uns eingetroffen (${version}).`,
      meaning: 'Thank you for your patience, your return has arrived.',
      priority: 5,
    } as TeamEntry;
  return testTip(
    id,
    `Customers in ${region} send returns to depot ${index}; name its opening hours (${version}).`,
    {
      ...upkeep,
      when: { regions: [region], ...(index % 3 === 0 && { situations: ['delay', 'chasing'] }) },
      ...(index % 5 === 0 && {
        why: 'The depot changed in spring, and the old address still stands on many labels.',
      }),
      priority: 3,
    },
  );
}

/** The largest pack that is taken. Every wording differs from one version to the next. */
export const largePack = (team: TestTeam, version: number) =>
  testPack(team, {
    version,
    note: `Version ${version}`,
    entries: [
      testTip('desk.tip.first', shownText(version)),
      ...Array.from({ length: ENTRIES - 1 }, (_, index) => entry(index, version)),
    ],
  });
