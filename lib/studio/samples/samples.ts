import type { Sample } from './sample';

/** Nobody of these exists: names, organisations and texts are made up, addresses end in `.example`. */
export const samples: readonly Sample[] = [
  {
    id: 'guadalupe',
    name: 'Guadalupe Hernández Ríos',
    traits: { language: 'es', region: 'MX', register: 'formal', channel: 'web' },
    customer: {
      name: 'Guadalupe Hernández Ríos',
      email: 'g.hernandez@papeleria-rios.example',
      locale: 'es-MX',
      country: 'MX',
      timeZone: 'America/Mexico_City',
      organisation: 'Papelería Ríos',
    },
    subject: 'Factura de noviembre',
    messages: [
      {
        author: 'customer',
        ago: 95,
        text: 'Buenas tardes:\n\nLe escribo porque no he recibido la factura de noviembre y la necesito para mi contador. ¿Me la podría enviar usted a este correo, por favor?\n\nQuedo al pendiente de su respuesta. Muchas gracias y que tenga un excelente día.\n\nGuadalupe Hernández',
      },
    ],
  },
  {
    id: 'tanaka',
    name: '田中 裕子 (Tanaka Hiroko)',
    traits: { language: 'ja', region: 'JP', register: 'formal', channel: 'email' },
    customer: {
      name: '田中 裕子',
      email: 'h.tanaka@midori-kogyo.example',
      locale: 'ja-JP',
      country: 'JP',
      timeZone: 'Asia/Tokyo',
      organisation: 'みどり工業株式会社',
    },
    subject: '納期のご確認',
    messages: [
      {
        author: 'customer',
        ago: 60 * 20,
        text: 'ご担当者様\n\nいつもお世話になっております。みどり工業の田中でございます。\n先日注文いたしました部品の納期について、ご確認いただけますでしょうか。\nお忙しいところ恐れ入りますが、よろしくお願い申し上げます。\n\n田中 裕子',
      },
    ],
  },
  {
    id: 'weber',
    name: 'Dr. Anneliese Weber',
    traits: { language: 'de', region: 'DE', register: 'formal', channel: 'email' },
    customer: {
      name: 'Dr. Anneliese Weber',
      email: 'a.weber@praxis-am-markt.example',
      locale: 'de-DE',
      country: 'DE',
      timeZone: 'Europe/Berlin',
    },
    subject: 'Lieferung unvollständig',
    messages: [
      {
        author: 'customer',
        ago: 180,
        text: 'Sehr geehrte Damen und Herren,\n\nvon den sechs bestellten Geräten sind heute nur vier eingetroffen. Bitte teilen Sie mir mit, wann ich mit den beiden fehlenden rechnen kann. Ich benötige sie spätestens am Montag.\n\nMit freundlichen Grüßen\nDr. Anneliese Weber',
      },
    ],
  },
  {
    id: 'jonas',
    name: 'Jonas Kröger',
    traits: { language: 'de', region: 'AT', register: 'informal', channel: 'chat' },
    customer: {
      name: 'Jonas Kröger',
      email: 'jonas@kletterhalle-nord.example',
      locale: 'de-AT',
      country: 'AT',
      timeZone: 'Europe/Vienna',
    },
    subject: 'Login geht nicht',
    messages: [
      {
        author: 'customer',
        ago: 12,
        text: 'Hallo! Seit heute früh komme ich nicht mehr in mein Konto. Kannst du mir bitte kurz helfen? Ich hab dir einen Screenshot angehängt. Danke dir! 🙂 Jonas',
      },
    ],
  },
  {
    id: 'fahad',
    name: 'فهد العتيبي (Fahad Al-Otaibi)',
    traits: { language: 'ar', region: 'SA', register: 'formal', channel: 'email' },
    customer: {
      name: 'فهد العتيبي',
      email: 'fahad@najd-trading.example',
      locale: 'ar-SA',
      country: 'SA',
      timeZone: 'Asia/Riyadh',
      organisation: 'شركة نجد للتجارة',
    },
    subject: 'طلب عرض سعر',
    messages: [
      {
        author: 'customer',
        ago: 240,
        text: 'السلام عليكم ورحمة الله وبركاته،\n\nأرجو من حضرتكم التكرم بإرسال عرض سعر لعشرين جهازًا مع مدة التوصيل إلى الرياض.\n\nوتفضلوا بقبول فائق الاحترام والتقدير،\nفهد العتيبي',
      },
    ],
  },
  {
    id: 'camille',
    name: 'Camille Lefèvre',
    traits: { language: 'fr', region: 'FR', register: 'formal', channel: 'web' },
    customer: {
      name: 'Camille Lefèvre',
      email: 'camille.lefevre@atelier-lumiere.example',
      locale: 'fr-FR',
      country: 'FR',
      timeZone: 'Europe/Paris',
      organisation: 'Atelier Lumière',
    },
    subject: 'Demande de remboursement',
    messages: [
      {
        author: 'customer',
        ago: 60 * 50,
        text: "Bonjour,\n\nJe vous avais écrit il y a deux semaines au sujet d'un remboursement et je n'ai toujours pas reçu de réponse. Pourriez-vous me dire où en est mon dossier ?\n\nCordialement,\nCamille Lefèvre",
      },
    ],
  },
  {
    id: 'oliver',
    name: 'Oliver Bennett',
    traits: { language: 'en', region: 'GB', register: 'neutral', channel: 'email' },
    customer: {
      name: 'Oliver Bennett',
      email: 'o.bennett@harbour-books.example',
      locale: 'en-GB',
      country: 'GB',
      timeZone: 'Europe/London',
      organisation: 'Harbour Books',
    },
    subject: 'Order arrived with the wrong colour',
    messages: [
      {
        author: 'customer',
        ago: 300,
        text: 'Hello,\n\nI wonder whether you could help: the shelves that arrived this morning are the wrong colour. I am a little disappointed, as I had asked about this twice beforehand.\n\nKind regards,\nOliver Bennett',
      },
    ],
  },
  {
    id: 'tasha',
    name: 'Tasha Freeman',
    traits: { language: 'en', region: 'US', register: 'informal', channel: 'chat' },
    customer: {
      name: 'Tasha Freeman',
      email: 'tasha@sunnyside-bakes.example',
      locale: 'en-US',
      country: 'US',
      timeZone: 'America/Chicago',
    },
    subject: 'Quick question',
    messages: [
      {
        author: 'customer',
        ago: 6,
        text: "Hey guys! Love the app, but I can't figure out how to add a second user. Can you help me out? Thanks so much!! Tasha",
      },
    ],
  },
];
