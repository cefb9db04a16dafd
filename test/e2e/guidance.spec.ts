import { tickets } from '../practice/tickets/index';
import { agentWrites, expect, test } from './fixtures';
import { languageName, regionName, t, view } from './view';

/** The languages that the agent of these tests writes. */
const WRITES = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

interface Expected {
  id: number;
  /** BCP 47 language and ISO 3166-1 region; undefined: said to be unknown. */
  language?: string;
  region?: string;
  register?: 'formal' | 'informal' | 'neutral';
  greeting: RegExp;
  /** The language of the greeting. */
  reply: string;
}

const EXPECTED: Expected[] = [
  // The record does not say how Dr. Böhm is addressed, so the greeting must not either.
  {
    id: 101,
    language: 'de',
    region: 'DE',
    register: 'formal',
    greeting: /^Guten Tag Dr\. (Katrin )?Böhm,$/,
    reply: 'de',
  },
  { id: 102, language: 'de', region: 'DE', register: 'informal', greeting: /^Hallo Jonas/, reply: 'de' },
  {
    id: 103,
    language: 'de',
    region: 'AT',
    register: 'formal',
    greeting: /Mag\. (Elfriede )?Hofstätter,$/,
    reply: 'de',
  },
  { id: 104, greeting: /^Hello M\. K\.,$/, reply: 'en' },
  {
    id: 110,
    language: 'fr',
    region: 'FR',
    register: 'formal',
    greeting: /^Bonjour Solène Carpentier,$/,
    reply: 'fr',
  },
  // The locale field says en-US.
  { id: 111, language: 'fr', region: 'CA', register: 'formal', greeting: /^Bonjour .+,$/, reply: 'fr' },
  // The team answers in English here; the customs stay the customer's: the first surname counts.
  {
    id: 112,
    language: 'es',
    region: 'MX',
    register: 'formal',
    greeting: /^Dear .*Hernández,$/,
    reply: 'en',
  },
  { id: 120, language: 'ja', region: 'JP', register: 'formal', greeting: /^Kobayashi様\n/, reply: 'ja' },
  { id: 121, language: 'ja', region: 'JP', register: 'formal', greeting: /^Dear 佐々木-san,$/, reply: 'en' },
  { id: 125, language: 'id', region: 'ID', greeting: /^Dear Suhartini,$/, register: 'formal', reply: 'en' },
  {
    id: 130,
    language: 'en',
    region: 'GB',
    greeting: /^(Dear|Hello) Rosalind Achterberg-Hughes,$/,
    reply: 'en',
  },
  { id: 131, language: 'en', region: 'US', greeting: /^(Hi|Hello) Brandon,$/, reply: 'en' },
  {
    id: 140,
    language: 'nl',
    region: 'NL',
    register: 'informal',
    greeting: /^(Hi|Hello) Femke,$/,
    reply: 'en',
  },
  { id: 150, language: 'ar', region: 'SA', greeting: /السلام عليكم/, reply: 'ar' },
  { id: 151, language: 'en', greeting: /^Hello,$/, reply: 'en' },
  { id: 152, language: 'en', greeting: /^Hello,$/, reply: 'en' },
  { id: 153, language: 'nb', region: 'NO', greeting: /^(Hi|Hello) Tuva( Nordahl)?,$/, reply: 'en' },
  { id: 154, language: 'fr', region: 'CH', greeting: /^Bonjour .*Rochat,$/, reply: 'fr' },
];

for (const { id, language, region, register, greeting, reply } of EXPECTED) {
  const purpose = tickets.find((ticket) => ticket.id === id)?.purpose;
  test(`${id}: ${purpose}`, async ({ open, worker }) => {
    await agentWrites(worker, ...WRITES);
    const panel = view(await open(id));
    await expect(panel.culture).toContainText(
      language ? languageName(language) : t('finding.unknownLanguage'),
    );
    await expect(panel.culture).toContainText(region ? regionName(region) : t('finding.unknownRegion'));
    await expect(panel.greetingText).toHaveAttribute('lang', reply);
    await expect(panel.replyIn).toHaveValue(reply);
    await expect(panel.greetingText).toHaveText(greeting, { useInnerText: true });
    if (register) await expect(panel.register).toContainText(t(`finding.${register}`));
    else await expect(panel.register).not.toContainText(t('finding.informal'));
  });
}
