import { describe, expect, it } from 'vitest';
import { registerOf } from '@/lib/detect/register';
import { diskModels } from '@/scripts/measure/model-files';

describe('registerOf', () => {
  it.each([
    [
      'Hallo Frau Meier,\n\nIhre Bestellung ist unterwegs.\n\nMit freundlichen Grüßen\nTeam Service',
      'formal',
    ],
    ['Hi Max,\n\ndeine Bestellung ist unterwegs. Sag Bescheid, wenn etwas fehlt.\n\nLG Anna', 'informal'],
    ['Sehr geehrte Frau Meier,\n\ndie Bestellung ist unterwegs.\n\nMit freundlichen Grüßen', 'formal'],
    ['Hey Max!\n\nDie Bestellung ist unterwegs.\n\nLiebe Grüße', 'informal'],
  ])('reads an agent’s draft with greeting and sign-off: %j → %s', async (draft, expected) => {
    for (const files of [undefined, diskModels])
      expect((await registerOf(draft, 'de', { files })).finding.value).toBe(expected);
  });

  it('decides between formal and informal even where nobody is addressed', async () => {
    const reading = await registerOf('Wo ist meine Bestellung?', 'de', { files: diskModels });
    expect(reading.finding.value).toBe('neutral');
    expect(['formal', 'informal']).toContain(reading.forced);
    const { formal, informal, neutral } = reading.chances;
    expect(formal + informal + neutral).toBeCloseTo(1);
  });

  it('takes a greeting and the plural to a company from the rules, which the layer never learned', async () => {
    for (const [text, expected] of [
      ['Könnt ihr das Paket umleiten?', 'informal'],
      ['Das ist bei euch immer so.', 'informal'],
      ['Sehr geehrte Damen und Herren, das Paket fehlt. Hochachtungsvoll', 'formal'],
    ] as const)
      expect((await registerOf(text, 'de', { files: diskModels })).finding.value).toBe(expected);
  });

  describe('Portuguese of two countries', () => {
    const READ: [text: string, language: string, region: string | undefined, expected: string][] = [
      ['Oi, você pode me ajudar? Meu pedido não chegou.', 'pt', undefined, 'neutral'],
      ['Você sabe quando chega?', 'pt', 'BR', 'neutral'],
      ['Você sabe quando chega?', 'pt-BR', undefined, 'neutral'],
      ['Você sabe quando chega a encomenda?', 'pt', 'PT', 'formal'],
      ['A senhora poderia me enviar a nota fiscal?', 'pt', undefined, 'formal'],
      ['Prezados, segue o boleto. Atenciosamente', 'pt', 'BR', 'formal'],
      ['Podes dizer-me quando chega?', 'pt', undefined, 'informal'],
    ];
    it.each(READ)('%s (%s, %s) → %s', async (text, language, region, expected) => {
      expect((await registerOf(text, language, { region, files: diskModels })).finding.value).toBe(expected);
    });
  });

  it('never lets a casual hand decide', async () => {
    for (const text of ['das paket ist da und heil angekommen 😀!!', 'wo bleibt meine bestellung :) ???'])
      for (const files of [undefined, diskModels])
        expect((await registerOf(text, 'de', { files })).finding.value).toBe('neutral');
    const polite = await registerOf('Können Sie mir helfen? 😀!!', 'de', { files: diskModels });
    expect(polite.finding.value).toBe('formal');
    expect(polite.finding.against[0]).toMatchObject({ code: 'register.style', values: { quote: '😀' } });
  });

  it('names the level of Japanese speech', async () => {
    const { level } = await registerOf('ご確認いただけますでしょうか。', 'ja');
    expect([1, 2]).toContain(level);
    expect(await registerOf('Wo?', 'de')).not.toHaveProperty('level');
  });
});
