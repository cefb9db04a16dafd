import { describe, expect, it } from 'vitest';
import type { Correction } from '@/lib/corrections/correction';
import { type DetectTools, detect } from '@/lib/detect/detect';
import { evidenceCodes } from '@/lib/detect/evidence-codes';
import { type Finding, type PersonName, type Register, unknown } from '@/lib/detect/finding';
import { readName } from '@/lib/detect/names';
import { detectRegister } from '@/lib/detect/register';
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
  register: async () => unknown<Register>(),
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
        register: async (...given) => {
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
      tools({ correction: { language: 'tr', region: 'TR', register: 'formal' } }),
    );
    expect(language).toMatchObject({ value: 'tr', probability: 1, decidedBy: 'agent' });
    expect(language.evidence[0]?.code).toBe('agent');
    expect(language.against.map(({ pointsTo }) => pointsTo)).toContain('de');
    expect(region).toMatchObject({ value: 'TR', probability: 1, decidedBy: 'agent' });
    expect(region.against.map(({ pointsTo }) => pointsTo)).toContain('DE');
    expect(register).toMatchObject({ value: 'formal', probability: 1, decidedBy: 'agent' });
  });

  it('follows a corrected language in register and region', async () => {
    const asked: unknown[] = [];
    const { region } = await detect(
      record({}, german),
      tools({
        correction: { language: 'ja' },
        register: async (_, ...about) => {
          asked.push(about);
          return unknown<Register>();
        },
      }),
    );
    expect(region.value).toBe('JP');
    expect(asked).toEqual([['ja', 'JP']]);
  });

  it('reads the name in the order that the agent knows', async () => {
    const names = async (correction?: Correction) =>
      (
        await detect(
          record({ name: 'Kobayashi Misaki' }, 'お世話になっております。'),
          tools({ name: readName, correction }),
        )
      ).name;
    expect(await names()).toMatchObject({
      surname: 'Kobayashi',
      givenInEither: { 'surname-first': 'Misaki', 'given-first': 'Kobayashi' },
    });
    expect(await names({ nameOrder: 'given-first' })).toMatchObject({
      given: 'Kobayashi',
      surname: 'Misaki',
      order: 'given-first',
      certain: true,
    });
    expect(await names({ nameOrder: 'surname-first' })).toMatchObject({
      given: 'Misaki',
      surname: 'Kobayashi',
    });
  });

  it('tells Hindi in Latin letters, and where it is spoken', async () => {
    const voice = { name: 'model', score: async () => new Map([['hi-Latn', 0.97]]) };
    const findings = await detect(
      record({}, 'mera order abhi tak nahi aaya hai, kripya check karein'),
      tools({ voices: [{ voice, weight: 1 }], register: detectRegister, name: readName }),
    );
    expect(findings.language).toMatchObject({ value: 'hi-Latn', decidedBy: 'text' });
    expect(findings.region.value).toBe('IN');
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

describe('a language that it is not', () => {
  const spanish =
    'Hola, ¿me podéis decir cuándo llega el pedido que hice la semana pasada? Todavía no he recibido nada.';
  const customer = { locale: 'es-ES', phone: '+34 910 000 012', email: 'a@taller-ejemplo.es' };

  it('comes back neither through the text, the locale, the region nor as a second language', async () => {
    const text = `${spanish} The tracking page has shown the same status for many days and nobody answers me.`;
    const { language, secondLanguage, region } = await detect(
      record(customer, spanish, text),
      tools({ correction: { notLanguages: ['es'] } }),
    );
    expect(language.value).not.toBe('es');
    expect(language.decidedBy).not.toBe('agent');
    expect(language.evidence[0]).toMatchObject({ code: 'agent-not', values: { language: 'es' } });
    const pointed = [...language.evidence.slice(1), ...language.against].map(({ pointsTo }) => pointsTo);
    expect(pointed).not.toContain('es');
    expect(secondLanguage).not.toBe('es');
    expect(region.value).toBe('ES');
    expect(region.evidence.map(({ values }) => values?.language)).not.toContain('es');
  });

  it('lets the runner-up show, as probable as what is left makes it', async () => {
    const text = 'Obrigado pela resposta rápida, fico à espera de novidades sobre a entrega.';
    const { language } = await detect(record({}, text), tools({ correction: { notLanguages: ['pt'] } }));
    const { language: as } = await detect(record({}, text), tools());
    expect(as.value).toBe('pt');
    expect(language.value).not.toBe('pt');
    expect(language.probability).toBeLessThan(as.probability);
  });

  it('is unknown rather than made up where nothing is left', async () => {
    const { language } = await detect(
      record({}, 'Γεια σας, πότε θα έρθει η παραγγελία μου;'),
      tools({ correction: { notLanguages: ['el'] } }),
    );
    expect(language.value).toBeUndefined();
    expect(language.evidence.map(({ code }) => code)).toEqual(['agent-not']);
  });

  it('means both scripts where Chinese is excluded, and one where one is', async () => {
    const chinese = '您好，我上周下的订单还没有收到，请帮我查一下。';
    const found = async (notLanguages: string[]) =>
      (await detect(record({ email: 'a@qq.com' }, chinese), tools({ correction: { notLanguages } }))).language
        .value;
    expect(await found(['zh-Hant'])).toBe('zh-Hans');
    expect((await found(['zh'])) ?? '').not.toMatch(/^zh/);
  });

  it('gives way to a language that the agent picked', async () => {
    const { language } = await detect(
      record(customer, spanish),
      tools({ correction: { language: 'pt', notLanguages: ['es'] } }),
    );
    expect(language).toMatchObject({ value: 'pt', probability: 1, decidedBy: 'agent' });
  });

  it('leaves everything as probable as before for languages nobody mentioned', async () => {
    const texts = [german, spanish, 'Bonjour, où est ma commande ?', 'Where is my order, please?'];
    for (const text of texts) {
      const before = (await detect(record({}, text), tools())).language;
      const after = (await detect(record({}, text), tools({ correction: { notLanguages: ['th'] } })))
        .language;
      expect(after.value).toBe(before.value);
      expect(after.probability).toBeCloseTo(before.probability, 3);
    }
  });
});
