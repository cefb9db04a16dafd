import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '@/lib/detect/clean/clean';
import { stripSignature } from '@/lib/detect/clean/signature';
import { isSignOff } from '@/lib/detect/clean/words/sign-offs';

const own = 'Das Paket ist noch nicht da.';

describe('lines of phones and mail apps', () => {
  it.each([
    'Sent from my iPhone',
    'Sent from my Galaxy S24',
    'Sent from Outlook for iOS',
    'Get Outlook for Android',
    'Get BlueMail for Android',
    'Sent via the Samsung Galaxy S22, an AT&T 5G smartphone',
    'Sent from Yahoo Mail on Android',
    'Sent with Proton Mail secure email.',
    'Sent from Mail for Windows 10',
    'Sent from my Huawei phone',
    '<Sent from my BlackBerry device>',
    'Sent from my Android device with K-9 Mail. Please excuse my brevity.',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für iOS',
    'Von Samsung Galaxy Smartphone gesendet.',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Sendt fra min mobil',
    'Envoyé de mon iPhone',
    'Envoyé à partir de Outlook pour Android',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Trimis de pe iPhone-ul meu',
    'Enviat des del meu iPhone',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Odoslané z iPhonu',
    'Poslano iz mojega iPhona',
    'Poslano s mog iPhonea',
    'Послато са мог iPhone-а',
    'Изпратено от моя iPhone',
    'Отправлено с iPhone',
    'Отправлено из мобильной Яндекс Почты',
    'Надіслано з iPhone',
    'Lähetetty iPhonesta',
    'Saadetud minu iPhone’ist',
    'Nosūtīts no mana iPhone',
    'Išsiųsta iš mano „iPhone“',
    'iPhone-omról küldve',
    'Στάλθηκε από το iPhone μου',
    'iPhone’umdan gönderildi',
    'Samsung Galaxy akıllı telefonumdan gönderildi.',
    'أُرسلت من الـ iPhone',
    'ارسال شده از آیفون من',
    'נשלח מה-iPhone שלי',
    'میرے iPhone سے بھیجا گیا',
    'iPhoneから送信',
    'Outlook for iOS を入手',
    '发自我的iPhone',
    '发自我的华为手机',
    '從我的 iPhone 傳送',
    '나의 iPhone에서 보냄',
    'Galaxy에서 보냈습니다.',
    'Đã gửi từ iPhone của tôi',
    'ส่งจาก iPhone ของฉัน',
    'Dikirim dari iPhone saya',
    'Dihantar daripada iPhone saya',
    'मेरे iPhone से भेजा गया',
    'আমার iPhone থেকে পাঠানো',
    'எனது iPhone-இலிருந்து அனுப்பப்பட்டது',
  ])('%s', (line) => {
    expect(clean(`${own}\n\n${line}`).reply).toBe(own);
    expect(clean(`${own}\n\n\u200e${line}\n`).reply).toBe(own);
  });

  it.each([
    'Outlook for iOS does not start any more. What now?',
    'My phone was sent back by mail in May, I can prove that with the receipt of the post office here.',
  ])('leaves sentences: %s', (line) => {
    expect(clean(`Hello,\n\n${line}\n\nAnna`).reply).toContain(line);
  });
});

describe('notices', () => {
  it.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.',
    'Ce message est confidentiel et destiné exclusivement à son destinataire.',
    'Este mensaje es confidencial y va dirigido exclusivamente a su destinatario.',
    'Esta mensagem é confidencial e destina-se exclusivamente ao destinatário indicado.',
    'Questo messaggio è riservato ed è destinato esclusivamente al destinatario indicato.',
    'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
    'Detta meddelande är konfidentiellt och avsett endast för mottagaren.',
    'Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata.',
    'Данное сообщение является конфиденциальным и предназначено только для адресата.',
    'Bu e-posta gizlidir ve yalnızca belirtilen alıcı içindir. Yanlışlıkla aldıysanız siliniz.',
    'このメールは機密情報を含む場合があります。誤って受信された場合は削除してください。宛先以外の利用を禁じます。',
    '本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的收件人。如果您错收了本邮件，请立即删除。谢谢合作。',
    'هذه الرسالة سرية وموجهة إلى المستلم فقط، وإذا وصلتك بالخطأ فيرجى حذفها فورا.',
    'Virus-free. www.avast.com',
    'Virenfrei. www.avast.com',
    'Garanti sans virus. www.avast.com',
    'This email has been checked for viruses by Avast antivirus software.',
    'Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.',
    'Please consider the environment before printing this e-mail.',
    'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
    'Unsubscribe<https://example.com/u/1>',
    'Unsubscribe | Privacy | www.example.com',
    'Abmelden: https://example.com/u',
    'DISCLAIMER',
    'If you are not the intended recipient, please notify the sender and delete it.',
  ])('below: %s', (notice) => {
    expect(clean(`${own}\n\n${notice}`).reply).toBe(own);
  });

  it.each([
    'CAUTION: This email originated from outside of the organization. Do not click links\nor open attachments unless you recognize the sender.',
    '[EXTERNAL]',
    "You don't often get email from anna@example.com. Learn why this is important",
    'ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation, extern.',
    'ATTENTION: ce message provient d’un expéditeur extérieur.',
  ])('above: %s', (notice) => {
    expect(clean(`${notice}\n\n${own}`).reply).toBe(own);
  });

  it.each([
    'I sent you a confidential message last week and nobody answered, why is that?',
    'How do I unsubscribe from the newsletter?',
    'Unsubscribe me please.',
    'Your e-mail had a virus in it, says my scanner.',
    'I want to print the label, the environment is not my problem.',
  ])('leaves sentences: %s', (line) => {
    expect(clean(`Hello,\n${line}\nAnna`).reply).toBe(`Hello,\n${line}\nAnna`);
  });
});

it('knows how people close in many languages', () => {
  for (const line of [
    'Best regards,',
    'Mit freundlichen Grüßen',
    'Z poważaniem',
    'С уважением,',
    'よろしくお願いいたします。',
    'धन्यवाद',
  ])
    expect(isSignOff(line), line).toBe(true);
  expect(isSignOff('Thanks for nothing')).toBe(false);
});

it('keeps joiners and digits as they were written', () => {
  const text = 'سلام، سفارش ۱۲۳ نمی‌رسد.\n\nارسال شده از آیفون من';
  expect(clean(text).reply).toBe('سلام، سفارش ۱۲۳ نمی‌رسد.');
});

it('is never empty where there are words', () => {
  const line = fc.constantFrom(
    own,
    'Sent from my iPhone',
    'Unsubscribe | www.example.com',
    '-- ',
    'Anna',
    '+49 30 1234567',
    'DISCLAIMER',
    '[EXTERNAL]',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      fc.pre(lines.some((words) => /\p{L}/u.test(words)));
      expect(stripSignature(lines.join('\n'))).not.toBe('');
    }),
  );
});
