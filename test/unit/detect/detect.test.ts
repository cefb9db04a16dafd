import { describe, expect, it } from 'vitest';
import { type DetectTools, detect } from '@/lib/detect/detect';
import { evidenceCodes } from '@/lib/detect/evidence-codes';
import { type Finding, type PersonName, type Register, unknown } from '@/lib/detect/finding';
import type { Customer, CustomerRecord } from '@/lib/record/customer-record';
import { voices } from './language/fixtures';

const record = (customer: Customer, ...texts: string[]): CustomerRecord => ({
  ref: { helpdesk: 'zendesk', origin: 'https://desk.example', kind: 'ticket', id: '1' },
  customer,
  messages: texts.map((text) => ({ author: 'customer', text })),
});

const nobody: PersonName = { full: '', kind: 'none', order: 'given-first', certain: false };
const tools = (more: Partial<DetectTools> = {}): DetectTools => ({
  voices,
  register: () => unknown<Register>(),
  name: () => nobody,
  ...more,
});

const german = 'Guten Tag, meine Bestellung ist noch nicht angekommen. Können Sie bitte nachsehen?';

describe('detect', () => {
  it('puts language, region, register and name together', async () => {
    const informal: Finding<Register> = { ...unknown<Register>(), value: 'informal', probability: 0.9 };
    const calls: unknown[] = [];
    const findings = await detect(
      record(
        { name: 'Jana Weber', email: 'jana@weber.de', organisation: 'Weber GmbH' },
        'Erste Nachricht von mir',
        `${german}\n\n-- \nJana Weber`,
      ),
      tools({
        register: (...given) => {
          calls.push(given);
          return informal;
        },
        name: (...given) => {
          calls.push(given);
          return { ...nobody, full: 'Jana Weber', kind: 'person' };
        },
      }),
    );
    expect(findings).toMatchObject({
      language: { value: 'de', decidedBy: 'text' },
      region: { value: 'DE', decidedBy: 'record' },
      register: { value: 'informal' },
      name: { full: 'Jana Weber' },
    });
    expect(findings).not.toHaveProperty('secondLanguage');
    expect(calls).toEqual([
      [['Erste Nachricht von mir', german], 'de', 'DE'],
      ['Jana Weber', { language: 'de', region: 'DE', email: 'jana@weber.de', organisation: 'Weber GmbH' }],
    ]);
  });

  it('reads the languages of the region as a reason, and not the other way round twice', async () => {
    const { language, region } = await detect(record({ email: 'x@firma.at' }, german), tools());
    expect(language.evidence.find(({ code }) => code === 'region')?.values).toEqual({ region: 'AT' });
    expect(region.value).toBe('AT');
    const alone = await detect(record({}, german), tools());
    expect(alone.language.evidence.map(({ code }) => code)).not.toContain('region');
    expect(alone.region.evidence.map(({ code }) => code)).toEqual(['language']);
  });

  it('counts a locale once for the language', async () => {
    const { language } = await detect(record({ locale: 'en-US' }, 'Danke!'), tools());
    expect(language.value).not.toBe('en');
    expect([...language.evidence, ...language.against].map(({ code }) => code)).not.toContain('region');
  });

  it('names a second language', async () => {
    const text = `${german} I also contacted you last week and never received an answer from your team.`;
    expect(await detect(record({}, text), tools())).toMatchObject({
      language: { value: 'de' },
      secondLanguage: 'en',
    });
  });

  it('lets the agent decide, and keeps what was found as reasons', async () => {
    const { language, region, register } = await detect(
      record({ phone: '+49 30 1234567' }, german),
      tools({ corrections: { language: 'tr', region: 'TR', register: 'formal' } }),
    );
    expect(language).toMatchObject({ value: 'tr', probability: 1, decidedBy: 'agent' });
    expect(language.evidence[0]?.code).toBe('agent');
    expect(language.against.map(({ pointsTo }) => pointsTo)).toContain('de');
    expect(region).toMatchObject({ value: 'TR', probability: 1, decidedBy: 'agent' });
    expect(region.against.map(({ pointsTo }) => pointsTo)).toContain('DE');
    expect(register).toMatchObject({ value: 'formal', probability: 1, decidedBy: 'agent' });
  });

  it('never concludes anything from a name', async () => {
    const customer = { locale: 'en-US', email: 'x@gmail.com' };
    const found = await Promise.all(
      ['田中太郎', 'Jürgen Müller', 'محمد العتيبي', 'Siobhán O’Brien', ''].map((name) =>
        detect(record({ ...customer, name }, 'Hello, please cancel my order'), tools()),
      ),
    );
    for (const findings of found) expect(findings).toEqual(found[0]);
  });

  it('says unknown of an empty record', async () => {
    const findings = await detect(record({}), tools());
    for (const finding of [findings.language, findings.region, findings.register])
      expect(finding).toMatchObject({ value: undefined, evidence: [], against: [] });
  });

  it('uses only the evidence codes that have an interface text', async () => {
    const records = [
      record({ country: 'Austria', phone: '01 5123456', locale: 'de-AT', timeZone: 'Europe/Vienna' }, german),
      record({ phone: '+81 3 1234 5678', email: 'x@naver.com' }, 'お世話になっております。', 'ok'),
      record({ email: 'x@firma.fr' }, 'Où est ma commande, s’il vous plaît ?'),
    ];
    for (const entry of records) {
      const { language, region } = await detect({ ...entry, subject: 'Re: Meine Frage an Sie' }, tools());
      const codes = [language, region].flatMap(({ evidence, against }) => [...evidence, ...against]);
      expect(codes.length).toBeGreaterThan(2);
      for (const { code } of codes) expect(evidenceCodes).toContain(code);
    }
  });
});
