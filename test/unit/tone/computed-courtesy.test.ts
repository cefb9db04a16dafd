import { describe, expect, it } from 'vitest';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { remarks } from './computed-remarks';

const ids = (text: string, more: Partial<DraftContext> & { language: string }, rule: string) =>
  remarks(text, more, rule);

describe('thanks for patience', () => {
  const rule = 'courtesy.thanks-for-patience';
  const answers: [language: string, bare: string, kind: string][] = [
    ['en', 'The part is on its way. You get it on Friday.', 'Thank you for your patience.'],
    ['de', 'Das Teil ist unterwegs. Am Freitag haben Sie es.', 'Vielen Dank für Ihre Geduld.'],
    ['fr', 'La pièce est en route. Vous l’aurez vendredi.', 'Merci pour votre patience.'],
    ['es', 'La pieza está en camino. La tendrá el viernes.', 'Gracias por su paciencia.'],
    ['it', 'Il pezzo è in viaggio. Lo avrà venerdì.', 'Grazie per la pazienza.'],
    ['pt', 'A peça está a caminho. Chega na sexta-feira.', 'Obrigado pela paciência.'],
    ['nl', 'Het onderdeel is onderweg. U hebt het vrijdag.', 'Bedankt voor uw geduld.'],
    ['ja', '部品を発送いたしました。金曜日に届きます。', 'お待たせいたしました。'],
  ];

  it.each(answers)('%s: are missed after a long wait alone', (language, bare, kind) => {
    expect(ids(bare, { language, waitingHours: 72 }, rule)).toEqual(['']);
    expect(ids(bare, { language, waitingHours: 3, overdue: true }, rule)).toEqual(['']);
    expect(ids(bare, { language, waitingHours: 47 }, rule)).toEqual([]);
    expect(ids(bare, { language }, rule)).toEqual([]);
    expect(ids(`${kind} ${bare}`, { language, waitingHours: 72 }, rule)).toEqual([]);
  });

  it.each([
    ['en', 'Sorry that nobody wrote to you. The part is on its way.'],
    ['en', 'I know this took too long. The part is on its way.'],
    ['de', 'Bitte entschuldigen Sie die verspätete Antwort. Das Teil ist unterwegs.'],
    ['fr', 'Excusez notre retard. La pièce est en route.'],
    ['ja', 'ご返信が遅くなりました。部品を発送いたしました。'],
  ])('%s: are not missed in “%s”', (language, text) => {
    expect(ids(text, { language, waitingHours: 72 }, rule)).toEqual([]);
  });
});

describe('condolence', () => {
  const rule = 'courtesy.condolence';
  const cases: {
    language: string;
    grave: string[];
    harmless: string[];
    bare: string;
    kind: string[];
  }[] = [
    {
      language: 'en',
      grave: [
        'My father passed away last week, please close his account.',
        'My husband sadly died in May.',
        'I need to change the name after the death of my mother.',
        'My wife was diagnosed with cancer, so I can’t come.',
      ],
      harmless: [
        'The battery died after two days.',
        'My laptop is dead and I am dying to see it fixed.',
        'The deadline passed on Monday.',
        'My zodiac sign is Cancer.',
        'My daughter passed her exam with it.',
        'What about my late payment and the death of my laptop?',
      ],
      bare: 'We have closed the account. You get a letter on Friday.',
      kind: ['Please accept our condolences.', 'We are sorry to hear this.', 'We wish her a good recovery.'],
    },
    {
      language: 'de',
      grave: [
        'Mein Vater ist letzte Woche verstorben.',
        'Meine Frau ist im Mai gestorben, bitte kündigen Sie den Vertrag.',
        'Wegen einer Beerdigung kann ich nicht kommen.',
        'Ich bin an Krebs erkrankt und brauche eine Pause.',
      ],
      harmless: [
        'Es gab verschiedene Fehler.',
        'Das ist der Tod meines Handys.',
        'Mein Handy ist tot.',
        'Der Akku ist gestorben.',
        'Ich habe die Krebse nicht bestellt.',
      ],
      bare: 'Wir haben den Vertrag beendet. Am Freitag erhalten Sie einen Brief.',
      kind: ['Unser herzliches Beileid.', 'Es tut uns sehr leid, das zu hören.', 'Gute Besserung!'],
    },
    {
      language: 'fr',
      grave: [
        'Mon père est décédé la semaine dernière.',
        'Ma femme a un cancer.',
        'Je pars aux obsèques de ma tante.',
      ],
      harmless: [
        'C’est pour un enterrement de vie de garçon.',
        'La batterie est morte.',
        'Le portable a rendu l’âme.',
      ],
      bare: 'Nous avons fermé le compte. Vous aurez une lettre vendredi.',
      kind: ['Toutes nos condoléances.', 'Nous sommes désolés pour vous.', 'Bon rétablissement à elle.'],
    },
    {
      language: 'es',
      grave: [
        'Mi padre falleció la semana pasada.',
        'Mi mujer tiene cáncer.',
        'Fue por la muerte de mi madre.',
      ],
      harmless: [
        'Por la pérdida de mi paquete.',
        'La batería murió a los dos días.',
        'El portátil está muerto.',
      ],
      bare: 'Hemos cerrado la cuenta. Tendrá una carta el viernes.',
      kind: [
        'Nuestro más sentido pésame.',
        'Sentimos mucho la noticia.',
        'Le deseamos una pronta recuperación.',
      ],
    },
    {
      language: 'it',
      grave: [
        'Mio padre è venuto a mancare.',
        'Il conto era di mia madre, deceduta a maggio.',
        'Mio marito è morto.',
      ],
      harmless: ['È mancata la corrente.', 'La batteria è morta.', 'Il portatile è morto dopo due giorni.'],
      bare: 'Abbiamo chiuso il conto. Avrà una lettera venerdì.',
      kind: ['Le nostre condoglianze.', 'Ci dispiace molto.', 'Le siamo vicini.'],
    },
    {
      language: 'pt',
      grave: [
        'Meu pai faleceu na semana passada.',
        'A minha mulher está com câncer.',
        'Foi pela morte da minha mãe.',
      ],
      harmless: [
        'Meu celular faleceu.',
        'Pela perda do meu pacote.',
        'A bateria morreu em dois dias.',
        'O celular está morto.',
      ],
      bare: 'Fechamos a conta. A carta chega na sexta-feira.',
      kind: ['Nossos pêsames.', 'Sentimos muito pela perda.', 'Desejamos melhoras.'],
    },
    {
      language: 'nl',
      grave: [
        'Mijn vader is vorige week overleden.',
        'Mijn vrouw heeft borstkanker.',
        'Ik was op een begrafenis.',
      ],
      harmless: ['De batterij is dood.', 'De laptop gaf de geest.'],
      bare: 'We hebben de rekening gesloten. U krijgt vrijdag een brief.',
      kind: ['Gecondoleerd met uw verlies.', 'Veel sterkte gewenst.', 'Beterschap voor uw vrouw.'],
    },
    {
      language: 'ja',
      grave: ['先週、父が亡くなりました。', '母の葬儀のため返信が遅れました。', '妻ががんと診断されました。'],
      harmless: ['電池がなくなりました。', 'データが消えてしまいました。'],
      bare: 'アカウントを閉鎖いたしました。金曜日に書面が届きます。',
      kind: ['心よりお悔やみ申し上げます。', '奥様の一日も早いご回復をお祈りいたします。'],
    },
  ];

  it.each(cases)(
    '$language: is missed where the customer tells of a loss',
    ({ language, grave, bare, kind }) => {
      for (const customerSays of grave) {
        expect(ids(bare, { language, customerSays }, rule), customerSays).toEqual(['']);
        for (const word of kind)
          expect(ids(`${word} ${bare}`, { language, customerSays }, rule), word).toEqual([]);
      }
    },
  );

  it.each(cases)('$language: is not asked for by things that break', ({ language, harmless, bare }) => {
    for (const customerSays of harmless)
      expect(ids(bare, { language, customerSays }, rule), customerSays).toEqual([]);
    expect(ids(bare, { language }, rule)).toEqual([]);
  });

  it('reads the customer in their language and the draft in its own', () => {
    const given = { language: 'en', customerLanguage: 'de', customerSays: 'Mein Vater ist verstorben.' };
    expect(ids('We have closed the account.', given, rule)).toEqual(['']);
    expect(ids('We are sorry for your loss.', given, rule)).toEqual([]);
    expect(ids('We have closed the acc', given, rule)).toEqual([]);
  });
});
