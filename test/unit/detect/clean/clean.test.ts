import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEAN_LIMIT, clean } from '@/lib/detect/clean/clean';
import { stripQuotes } from '@/lib/detect/clean/quotes';

const own = 'Das Paket ist noch nicht da.';

describe('quoted mails', () => {
  it.each([
    ['en', 'On Mon, 4 Mar 2024 at 10:12, Support <support@example.com> wrote:'],
    ['de', 'Am Mo., 4. März 2024 um 10:12 Uhr schrieb Support <support@example.com>:'],
    ['de, Apple', 'Am 04.03.2024 um 10:12 schrieb Support:'],
    ['fr', 'Le lun. 4 mars 2024 à 10:12, Support <support@example.com> a écrit :'],
    ['es', 'El lun, 4 mar 2024 a las 10:12, Support (<support@example.com>) escribió:'],
    ['it', 'Il giorno lun 4 mar 2024 alle ore 10:12 Support <support@example.com> ha scritto:'],
    ['pt', 'Em seg., 4 de mar. de 2024 às 10:12, Support <support@example.com> escreveu:'],
    ['nl', 'Op ma 4 mrt 2024 om 10:12 schreef Support <support@example.com>:'],
    ['sv', 'Den mån 4 mars 2024 kl 10:12 skrev Support <support@example.com>:'],
    ['pl', 'pon., 4 mar 2024 o 10:12 Support <support@example.com> napisał(a):'],
    ['ru', 'пн, 4 мар. 2024 г. в 10:12, Support <support@example.com>:'],
    ['tr', 'Support <support@example.com>, 4 Mar 2024 Pzt, 10:12 tarihinde şunu yazdı:'],
    ['ja', '2024年3月4日(月) 10:12 Support <support@example.com>:'],
    ['zh', 'Support <support@example.com> 于2024年3月4日周一 10:12写道：'],
    ['ko', '2024년 3월 4일 (월) 오전 10:12, Support <support@example.com>님이 작성:'],
    ['ar', 'في الاثنين، 4 مارس 2024 في 10:12 ص تمت كتابة ما يلي بواسطة ‏Support <‏support@example.com>:'],
    ['he', 'בתאריך יום ב׳, 4 במרץ 2024 ב-10:12 מאת Support <support@example.com>:'],
    ['wrapped', 'On Mon, 4 Mar 2024 at 10:12, Support\n<support@example.com>\nwrote:'],
  ])('are taken off below an introduction (%s)', (_, intro) => {
    expect(clean(`${own}\n\n${intro}\n> We shipped it.\n>\n> The team`).reply).toBe(own);
    expect(clean(`${own}\n\n${intro}\n\nWe shipped it.`).reply).toBe(own);
  });

  it.each([
    ['en', 'From: Support <s@example.com>\nSent: Monday, March 4, 2024 10:12\nTo: Jana\nSubject: Your order'],
    [
      'de',
      'Von: Support <s@example.com>\nGesendet: Montag, 4. März 2024 10:12\nAn: Jana\nBetreff: Ihre Bestellung',
    ],
    ['fr', 'De : Support\nEnvoyé : lundi 4 mars 2024 10:12\nÀ : Jana\nObjet : Votre commande'],
    [
      'es',
      '________________________________\nDe: Support\nEnviado: lunes, 4 de marzo\nPara: Jana\nAsunto: Pedido',
    ],
    ['nl', '**Van:** Support\n**Verzonden:** maandag\n**Aan:** Jana\n**Onderwerp:** Bestelling'],
    ['ja', '差出人: サポート\n送信日時: 2024年3月4日\n宛先: Jana\n件名: ご注文'],
    ['zh', '发件人: 客服\n发送时间: 2024年3月4日\n收件人: Jana\n主题: 订单'],
    ['ar', 'من: الدعم\nتاريخ الإرسال: ٤ مارس\nإلى: يانا\nالموضوع: طلبك'],
    ['dashes', '-----Ursprüngliche Nachricht-----\nWir haben es verschickt.'],
    ['forward', '---------- Forwarded message ---------\nWe shipped it.'],
  ])('are taken off below a header block (%s)', (_, block) => {
    expect(clean(`${own}\n\n${block}\n\nWe shipped it.`).reply).toBe(own);
  });

  it('leave replies between and below quoted lines', () => {
    const text = 'On 4 May 2024, at 10:12, Bo wrote:\n> Which size?\nForty-two, please.\n> Colour?\nBlue.';
    expect(stripQuotes(text)).toBe('Forty-two, please.\nBlue.');
  });

  it('leave sentences that look like an introduction or a header', () => {
    const text =
      'I looked at order 12345 and the page wrote:\nError 5\n\nTo: be honest, I am lost.\nDate: unclear';
    expect(clean(text).reply).toBe(text);
  });
});

describe('signatures', () => {
  it.each([
    ['delimiter', '-- \nJana Weber\nACME GmbH'],
    ['phone', 'Von meinem iPhone gesendet'],
    ['phone, en', 'Sent from my Galaxy'],
    ['phone, fr', 'Envoyé de mon iPhone'],
    ['phone, es', 'Enviado desde mi iPhone'],
    ['phone, it', 'Inviato da iPhone'],
    ['phone, pt', 'Enviado do meu iPhone'],
    ['phone, nl', 'Verstuurd vanaf mijn iPhone'],
    ['phone, ja', 'iPhoneから送信'],
    ['phone, ar', 'أرسلت من الـ iPhone'],
    ['app', 'Get Outlook for iOS<https://aka.ms/o0ukef>'],
    ['notice', 'This e-mail and any attachments are confidential and intended solely for the addressee.'],
    [
      'notice, de',
      'Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Empfänger, löschen Sie die Nachricht. Vertraulich.',
    ],
    ['contact', 'Jana Weber | Einkauf\nACME GmbH\nTel. +49 30 1234567\nwww.acme.example'],
  ])('are taken off (%s)', (_, signature) => {
    expect(clean(`${own}\n\n${signature}`).reply).toBe(own);
  });

  it('keep the closing and the name, which say how the person signs', () => {
    const text = `${own}\n\nLiebe Grüße\nJana\nACME GmbH\n+49 30 1234567`;
    expect(clean(text).reply).toBe(`${own}\n\nLiebe Grüße\nJana`);
  });

  it('keep what only looks like one', () => {
    const text = 'My new address:\nHauptstr. 5\n10115 Berlin\n+49 30 1234567';
    expect(clean(text).reply).toBe(text);
    const list = 'Three things:\n-- the colour\n-- the size\n\nThanks!';
    expect(clean(list).reply).toBe(list);
    const desk = 'Sent from my desk is how I would call it, no phone involved at all in my case.';
    expect(clean(desk).reply).toBe(desk);
  });
});

describe('plain text for detectors', () => {
  it('has no addresses, codes, numbers or emoji', () => {
    const text =
      'Wo ist #57238685? 😀 Siehe https://shop.example/x?id=1 (IBAN GB29NWBK60161331926820), a.b@c.de :-)';
    expect(clean(text).plain).toBe('Wo ist ? Siehe');
  });

  it('keeps the words around a code in scripts without spaces', () => {
    expect(clean('注文番号AB-12345の商品が届きません').plain).toBe('注文番号 の商品が届きません');
  });

  it('is in lower case where the text was shouted', () => {
    expect(clean('WO IST MEIN PAKET GEBLIEBEN').plain).toBe('wo ist mein paket geblieben');
  });
});

const anything = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\n', '> ', '\ud800', '-- ', 'On ', ' wrote:', 'From: ', 'To: ', '2024', '@', '.', '-'),
  ),
});

describe('any text', () => {
  it('is cleaned without an exception and without adding anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { reply, plain } = clean(text);
        expect(reply.isWellFormed()).toBe(true);
        expect(plain.isWellFormed()).toBe(true);
        expect(reply.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is not emptied when it has words that are not quoted', () => {
    const word = fc.constantFrom(
      'Hallo',
      'bonjour à tous',
      'مرحبا',
      '返品したい',
      'Regards',
      'Von:',
      'wrote:',
      '--',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\n\n', ' '),
        (words, gap) => {
          fc.pre(words.some((entry) => /^(Hallo|bonjour|مرحبا|返品)/.test(entry)));
          expect(clean(words.join(gap)).reply).not.toBe('');
        },
      ),
    );
  });

  it.each([
    ['one letter', 'a'],
    ['line breaks', '\n'],
    ['quote marks', '> '],
    ['dashes', '-'],
    ['spaces', ' '],
    ['addresses', 'a@'],
    ['introductions', 'On Mon, 4 Mar 2024 '],
    ['headers', 'From: a\n'],
    ['emoji', '👩‍👩‍👧'],
    ['digits', '1'],
    ['dots', 'a.'],
    ['lone surrogates', '\ud83d'],
  ])(
    'costs bounded work (backtracking would run into the time limit): a million characters of %s',
    (_, part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const { reply } = clean(text);
      expect(reply.length).toBeLessThanOrEqual(CLEAN_LIMIT);
    },
  );
});
