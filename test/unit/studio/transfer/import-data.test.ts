import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '@/lib/studio/transfer/import-file';
import { context, file } from './context';

const read = async (text: string, name: string, begun = false) =>
  importFile(file(name, text), context({ begun }));
async function entries(text: string, name = 'pack.yaml', begun = false) {
  const result = await read(text, name, begun);
  if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
  return result.file.rows;
}
const problem = async (text: string, name: string) => {
  const result = await read(text, name);
  return 'problem' in result ? result.problem.code : undefined;
};

const TIP = { id: 'ours.tip', kind: 'tip', text: 'Hello', priority: 1, reviewed: '2026-11-22' };

describe('a pack file', () => {
  it('is read as JSON and YAML, whole or as a list of entries', async () => {
    const yaml =
      'schema: 1\ntitle: Ours\nlanguage: en\nentries:\n  - id: ours.tip\n    kind: tip\n    text: Hello\n    priority: 1\n    reviewed: 2026-11-22\n    when: { regions: [NO] }\n';
    expect((await entries(yaml))[0]?.entry).toEqual({ ...TIP, when: { regions: ['NO'] } });
    expect((await entries(JSON.stringify([TIP]), 'tips.json'))[0]?.entry).toEqual(TIP);
  });

  it('with one key twice is refused and names it, however deep; with very many keys it is read in good time', async () => {
    const twice = 'entries:\n  - id: ours.tip\n    when:\n      regions: [NO]\n      regions: [SE]\n';
    expect(await read(twice, 'pack.yaml')).toMatchObject({
      problem: { code: 'not-yaml', values: { reason: expect.stringContaining('regions') } },
    });
    const many = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n');
    expect(await problem(`${many}\n`, 'pack.yaml')).toBe('not-a-pack');
  });

  it('keeps fields that nobody knows, and entries of kinds that a newer Savoir has', async () => {
    const future = { id: 'ours.video', kind: 'video', clip: { seconds: 5 } };
    const [row] = await entries(JSON.stringify({ schema: 1, entries: [future] }), 'tips.json');
    expect(row?.entry).toEqual(future);
    expect(row?.remarks).toMatchObject([{ code: 'unknown-kind', level: 'note' }]);
  });

  it('in another language than the draft says so in each text', async () => {
    const pack = {
      schema: 1,
      language: 'de',
      entries: [
        { ...TIP, text: 'Hallo', why: { en: 'Why' } },
        { id: 'ours.p', kind: 'phrase', text: 'Bonjour', meaning: 'Guten Tag' },
      ],
    };
    const rows = await entries(JSON.stringify(pack), 'tips.json', true);
    expect(rows[0]?.entry).toMatchObject({ text: { de: 'Hallo' }, why: { en: 'Why' } });
    expect(rows[1]?.entry).toMatchObject({ text: 'Bonjour', meaning: { de: 'Guten Tag' } });
  });

  it('of Savoir’s own knowledge brings its layer along as conditions', async () => {
    const shipped =
      'schema: 1\nid: MX\nlayer: { region: MX }\nentries:\n  - { id: MX.tip, kind: tip, text: Hi, why: "", priority: 1, reviewed: 2026-11-22 }\n';
    expect((await entries(shipped))[0]?.entry).toMatchObject({
      when: { regions: ['MX'] },
      text: { en: 'Hi' },
    });
  });

  it('says which entries are none, and keeps what they say', async () => {
    const rows = await entries(JSON.stringify(['Be kind', { text: 'No id' }, TIP]), 'tips.json');
    expect(rows.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['no-entry'],
      ['kind-missing', 'no-id'],
      [],
    ]);
    expect(rows[0]?.entry.text).toBe('Be kind');
    expect(rows[1]?.entry.text).toBe('No id');
  });

  it.each([
    ['not JSON', '{"entries": [', 'a.json', 'not-json'],
    ['not YAML', 'entries: [unclosed', 'a.yaml', 'not-yaml'],
    ['the same key twice', 'entries: []\nentries: []', 'a.yaml', 'not-yaml'],
    ['tags of its own', 'entries: !!js/function "function () {}"', 'a.yaml', 'yaml-tags'],
    ['several documents', 'entries: []\n---\nentries: []', 'a.yaml', 'not-yaml'],
    ['no pack', '{"a": 1}', 'a.json', 'not-a-pack'],
    ['a text', '"hello"', 'a.json', 'not-a-pack'],
    ['a newer schema', '{"schema": 2, "entries": []}', 'a.json', 'newer'],
    ['the team’s signed file', '{"format": "savoir-team", "packs": []}', 'a.json', 'signed'],
    ['no entries', '{"schema": 1, "entries": []}', 'a.json', 'empty'],
    ['too many entries', JSON.stringify(Array(2_001).fill(TIP)), 'a.json', 'too-many'],
    ['nested too deeply', `{"entries": [${'['.repeat(500)}${']'.repeat(500)}]}`, 'a.json', 'too-deep'],
    ['nested beyond reason', `${'['.repeat(100_000)}`, 'a.yaml', undefined],
  ])('that is %s is refused with the reason', async (_, text, name, code) => {
    const result = await problem(text, name);
    expect(result).toBeDefined();
    if (code) expect(result).toBe(code);
  });

  it('that is a bomb of aliases is refused at once', async () => {
    const lines = ['a0: &a0 [boom, boom, boom, boom, boom, boom, boom, boom, boom]'];
    for (let level = 1; level < 12; level += 1)
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    lines.push('entries: *a11');
    const before = performance.now();
    expect(await problem(lines.join('\n'), 'bomb.yaml')).toBe('yaml-aliases');
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('may name a source once and use it in several entries', async () => {
    const text =
      'entries:\n  - { id: a.b, kind: tip, text: A, sources: &s [{ title: Book, publisher: House, url: "https://a.example", checked: 2026-11-22 }] }\n  - { id: a.c, kind: tip, text: B, sources: *s }\n';
    const rows = await entries(text);
    expect(rows[1]?.entry.sources).toEqual(rows[0]?.entry.sources);
  });

  it('touches no prototype', async () => {
    const json =
      '{"entries": [{"id": "a.b", "kind": "tip", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]}';
    const [row] = await entries(json, 'a.json');
    const yaml = 'entries:\n  - id: a.b\n    kind: tip\n    __proto__: { polluted: 1 }\n';
    const [other] = await entries(yaml);
    for (const entry of [row?.entry, other?.entry]) {
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
      expect(entry?.polluted).toBeUndefined();
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of any content is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('a.json', 'a.yaml'), async (text, name) => {
        const result = await read(text, name);
        expect('file' in result || 'problem' in result).toBe(true);
        const wrapped = await read(`{"entries": [${text}]}`, name);
        if ('file' in wrapped) expect(typeof wrapped.file.rows[0]?.entry.id).toBe('string');
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const result = await read(text, 'a.yaml');
        expect('file' in result || 'problem' in result).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
