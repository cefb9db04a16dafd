import type { MailWords } from './mail-words';

/** Polish, Czech, Slovak, Slovene, Croatian, Serbian, Bulgarian, Russian, Ukrainian. */
export const slavic: Record<string, MailWords> = {
  pl: {
    on: 'w dniu|dnia|dn.',
    wrote:
      'napisał|napisała|napisał(a)|napisał/a|napisał/-a|pisze|napisano|użytkownik|wiadomość napisana przez|cytowanie|wysłał(a)',
    from: 'od|nadawca',
    sent: 'wysłano|wysłane|data|data wysłania',
    to: 'do|dw|udw|kopia|adresat|odbiorca',
    subject: 'temat',
    original: 'wiadomość oryginalna|oryginalna wiadomość|treść oryginalnej wiadomości|wiadomość pierwotna',
    forwarded:
      'przekazana wiadomość|wiadomość przekazana dalej|treść przekazanej wiadomości|początek przekazanej wiadomości|przesłana wiadomość|początek przesyłanej wiadomości',
    above: 'powyżej tej linii|nad tą linią|powyżej tego wiersza',
  },
  cs: {
    on: 'dne',
    wrote: 'napsal|napsala|napsal(a)|napsal/a|píše|odesílatel|napsal(a) následující',
    from: 'od|odesílatel|odesilatel',
    sent: 'odesláno|datum|odesláno dne',
    to: 'komu|kopie|pro|příjemce|skrytá kopie',
    subject: 'předmět',
    original: 'původní zpráva|původní e-mail|původní email|původní mail',
    forwarded:
      'přeposlaná zpráva|přeposlaný e-mail|předaná zpráva|začátek přeposílané zprávy|začátek přeposlané zprávy',
    above: 'nad tento řádek|nad tímto řádkem|nad touto čarou|nad tuto čáru',
  },
  sk: {
    on: 'dňa',
    wrote: 'napísal|napísala|napísal(a)|napísal/a|píše|používateľ',
    from: 'od|odosielateľ',
    sent: 'odoslané|dátum|odoslaná|odoslané dňa',
    to: 'komu|kópia|pre|príjemca',
    subject: 'predmet',
    original: 'pôvodná správa|pôvodný e-mail|pôvodný email',
    forwarded: 'preposlaná správa|preposlaný e-mail|začiatok preposlanej správy|odovzdaná správa',
    above: 'nad tento riadok|nad týmto riadkom|nad touto čiarou',
  },
  sl: {
    on: 'dne|v',
    wrote: 'je napisal|je napisala|napisal|napisala|napisal/-a|je napisal/-a|je napisal(a)|je oseba|piše',
    from: 'od|pošiljatelj',
    sent: 'poslano|datum',
    to: 'za|kp|prejemnik|komu',
    subject: 'zadeva',
    original: 'izvirno sporočilo|prvotno sporočilo|originalno sporočilo',
    forwarded: 'posredovano sporočilo|začetek posredovanega sporočila',
    above: 'nad to vrstico|nad to črto',
  },
  hr: {
    on: 'dana|u',
    wrote:
      'je napisao|je napisala|je napisao/la|je napisao/napisala|napisao je|napisala je|napisao/la je|piše|napisao(la)|je poslao',
    from: 'od|šalje|pošiljatelj|pošiljalac',
    sent: 'poslano|datum|poslato|poslano dana',
    to: 'za|prima|kopija|primatelj|primalac|do|kome',
    subject: 'predmet|naslov|tema',
    original: 'izvorna poruka|originalna poruka|prvotna poruka',
    forwarded: 'proslijeđena poruka|prosleđena poruka|početak proslijeđene poruke',
    above: 'iznad ove linije|iznad ovog retka|iznad ovog reda|iznad ove crte',
  },
  sr: {
    on: 'дана|dana',
    wrote:
      'је написао|је написала|је написао/ла|је написао/написала|написао је|написала је|пише|je napisao|je napisala|je napisao/la',
    from: 'од|шаље|пошиљалац|šalje',
    sent: 'послато|датум|poslato',
    to: 'за|прима|копија|прималац|коме',
    subject: 'наслов|предмет|тема',
    original: 'оригинална порука|изворна порука|првобитна порука',
    forwarded: 'прослеђена порука|почетак прослеђене поруке',
    above: 'изнад ове линије|изнад овог реда|iznad ove linije',
  },
  bg: {
    on: 'на',
    wrote: 'написа|написал|написала|пише|изпрати',
    from: 'от|подател|изпращач',
    sent: 'изпратено|изпратено на|дата',
    to: 'до|копие|получател',
    subject: 'относно|тема|предмет',
    original: 'оригинално съобщение|оригинално писмо|първоначално съобщение|оригинален имейл',
    forwarded: 'препратено съобщение|препратено писмо|начало на препратеното съобщение',
    above: 'над този ред|над тази линия',
  },
  ru: {
    on: '',
    wrote:
      'написал|написала|написал(а)|написал (а)|писал|писала|писал(а)|пишет|пользователь|сообщил(а)|цитирую',
    from: 'от|от кого|отправитель',
    sent: 'отправлено|дата|отправлен|послано|дата отправки',
    to: 'кому|копия|получатель|скрытая копия',
    subject: 'тема|предмет',
    original: 'исходное сообщение|оригинальное сообщение|исходное письмо|первоначальное сообщение',
    forwarded:
      'пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|переадресованное сообщение|пересылаемое письмо|конец пересылаемого сообщения|перенаправленное сообщение',
    above: 'выше этой строки|выше этой линии|над этой строкой|над этой линией|выше данной строки',
  },
  uk: {
    on: '',
    wrote: 'написав|написала|написав(ла)|написав (-ла)|пише|писав|писала|користувач|написав(-ла)',
    from: 'від|від кого|відправник',
    sent: 'надіслано|відправлено|дата|надіслане',
    to: 'кому|копія|отримувач|одержувач',
    subject: 'тема',
    original: 'оригінальне повідомлення|вихідне повідомлення|початкове повідомлення|оригінальний лист',
    forwarded:
      'переслане повідомлення|пересилання листа|початок переадресованого повідомлення|пересланий лист',
    above: 'вище цього рядка|над цим рядком|вище цієї лінії',
  },
};
