import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCode } from '@/lib/team/code';
import { type Invitation, readInvitation, writeInvitation } from '@/lib/team/invitation';
import { readLeadRequest, writeLeadRequest } from '@/lib/team/members';

const invitation: Invitation = {
  team: 'ScmuG5bsBhopz47TZUg2eCWrOdrh22P3nxAsgOaI7FI',
  name: 'Support Nord – Größe 東京',
  addresses: ['https://files.example.com/team.json', 'https://example.org/t?x=1'],
  groups: ['nord', 'late-shift'],
};
const { code, link = '' } = writeInvitation(invitation);

const anyInvitation: fc.Arbitrary<Invitation> = fc.record({
  team: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((name) => !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(name)),
  addresses: fc.array(fc.webUrl({ validSchemes: ['https'] }), { maxLength: 5 }),
  groups: fc.array(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), { maxLength: 5 }),
});

describe('invitation', () => {
  it('comes out as it went in, as code and as link', () => {
    fc.assert(
      fc.property(anyInvitation, (given) => {
        const written = writeInvitation(given);
        expect(readInvitation(written.code)).toEqual({ invitation: given });
        expect(written.link === undefined).toBe(given.addresses.length === 0);
        if (written.link) expect(readInvitation(written.link)).toEqual({ invitation: given });
      }),
    );
  });

  it('is a link to the first address, with everything behind the #', () => {
    expect(link).toBe(`https://files.example.com/team.json#${code}`);
    expect(writeInvitation({ ...invitation, addresses: ['https://a.example/x#top'] }).link).toMatch(
      /^https:\/\/a\.example\/x#savoir-team\./,
    );
  });

  it('is found in what people paste', () => {
    for (const pasted of [
      `  ${code}\n`,
      `<${link}>`,
      `"${code}"`,
      `“${link}”, as promised.`,
      `Hi Mia,\n\nopen this: ${link}.\n\nBest regards\nAda`,
      code.replace(/.{60}/g, '$&\n'),
      code.replace(/.{70}/g, '$&\r\n  '),
      `Your code:\n${code.replace(/.{7}/g, '$&\n')}\nBest regards`,
    ])
      expect(readInvitation(pasted), pasted).toEqual({ invitation });
  });

  it('tells a change of any single character, and any that is missing or was added', () => {
    const letter = fc.oneof(
      fc.stringMatching(/^[\w.-]$/),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const at = fc.integer({ min: 0, max: code.length - 1 });
    fc.assert(
      fc.property(at, letter, fc.constantFrom('change', 'drop', 'add'), (place, other, how) => {
        const rest = code.slice(how === 'add' ? place : place + 1);
        const changed = code.slice(0, place) + (how === 'drop' ? '' : other) + rest;
        const read = readInvitation(changed);
        // White space within a code, and anything before it, are what mails and chats add.
        if (how === 'add' && (/\s/.test(other) || place === 0)) expect(read).toEqual({ invitation });
        else if (changed !== code) expect(read).toMatchObject({ problem: expect.any(String) });
      }),
      {
        numRuns: 3_000,
        // The last character twice: the checksum itself is whole then.
        examples: [[code.length - 1, code.at(-1) ?? '', 'add']],
      },
    );
  });

  it('says what is wrong with a text that is none', () => {
    expect(readInvitation(' \n')).toEqual({ problem: 'empty' });
    expect(readInvitation('https://example.com/team.json')).toEqual({ problem: 'not-an-invitation' });
    expect(readInvitation('x'.repeat(1_000_000) + code)).toEqual({ problem: 'not-an-invitation' });
    expect(readInvitation(code.slice(0, 80))).toEqual({ problem: 'damaged' });
    expect(readInvitation(writeCode('savoir-team', { v: 2, new: true }))).toEqual({ problem: 'newer' });
    for (const content of [null, 7, {}, { ...invitation }, { v: 1, ...invitation, team: 'short' }])
      expect(readInvitation(writeCode('savoir-team', content))).toEqual({ problem: 'damaged' });
    for (const address of [
      'javascript:alert(1)',
      'http://files.example.com/team.json',
      'https://ada:secret@files.example.com/team.json',
      'http://127.0.0.1.example.com/team.json',
    ]) {
      const wrong = { v: 1, ...invitation, addresses: [address] };
      expect(readInvitation(writeCode('savoir-team', wrong)), address).toEqual({ problem: 'damaged' });
    }
    const local = { ...invitation, addresses: ['http://127.0.0.1:8080/team.json'] };
    expect(readInvitation(writeInvitation(local).code)).toEqual({ invitation: local });
  });

  it('does not write one with a name that could pass for another', () => {
    for (const name of ['', 'Support\nNord', 'Support \u202Edron', 'x'.repeat(81)])
      expect(() => writeInvitation({ ...invitation, name })).toThrow();
  });
});

describe('request to become a lead', () => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;

  it('comes out as it went in', () => {
    const written = writeLeadRequest('Ben Hirsch', key);
    expect(readLeadRequest(`My key: ${written}`)).toEqual({ request: { name: 'Ben Hirsch', key } });
    expect(readInvitation(written)).toEqual({ problem: 'not-an-invitation' });
  });

  it('says what is wrong', () => {
    expect(readLeadRequest('')).toEqual({ problem: 'empty' });
    expect(readLeadRequest(code)).toEqual({ problem: 'not-a-request' });
    expect(readLeadRequest(writeLeadRequest('Ben', key).replace('.e', '.f'))).toEqual({ problem: 'damaged' });
  });
});
