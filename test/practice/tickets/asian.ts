import type { PracticeTicket } from './types';

export const asianTickets: PracticeTicket[] = [
  {
    id: 120,
    culture: 'ja-JP',
    purpose: 'Japanese with the name in romaji, family name first not marked',
    requester: {
      id: 50120,
      name: 'Misaki Kobayashi',
      role: 'end-user',
      email: 'kobayashi@mihon-shoji.jp',
      phone: '+81 3-5555-0123',
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
      railsZone: 'Tokyo',
      organizationId: 7005,
    },
    subject: '納期のご確認のお願い（注文番号 90315）',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery', 'b2b'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 320,
        text: `ご担当者様

いつも大変お世話になっております。
見本商事の小林でございます。

先日発注いたしました注文番号90315の件ですが、納期が当初のご案内より遅れていると伺いました。お忙しいところ恐れ入りますが、現在の状況と新しい納品予定日をお知らせいただけますでしょうか。

お手数をおかけいたしますが、何卒よろしくお願い申し上げます。

株式会社見本商事　購買部
小林 美咲`,
      },
    ],
  },
  {
    id: 121,
    culture: 'ja-JP',
    purpose: 'the page shows an English translation; name in kanji; the original must be read',
    requester: {
      id: 50121,
      name: '佐々木 健一',
      role: 'end-user',
      email: 'kenichi.sasaki@tesuto-denki.jp',
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
      railsZone: 'Osaka',
    },
    subject: '返品について',
    channel: 'web',
    status: 'open',
    priority: 'normal',
    tags: ['return'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 700,
        text: `お世話になります。佐々木と申します。
先週購入した充電器ですが、コネクタが合わなかったため返品したいと考えております。返送先と手順を教えていただけますか。`,
        translation: `Hello, my name is Sasaki.
I would like to return the charger I purchased last week because the connector did not fit. Could you tell me the return address and procedure?`,
      },
      {
        by: 'agent',
        minutesAgo: 610,
        text: 'Dear Mr Sasaki, certainly. Has the package been opened?',
      },
      {
        by: 'customer',
        minutesAgo: 64,
        text: 'はい、一度開封しましたが、使用はしておりません。よろしくお願いいたします。',
        translation: 'Yes, I opened it once, but have not used it. Thank you in advance.',
      },
    ],
  },
  {
    id: 122,
    culture: 'zh-CN',
    purpose: 'Simplified Chinese, polite (您)',
    requester: {
      id: 50122,
      name: '陈思远',
      role: 'end-user',
      email: 'chen.siyuan@yangben-keji.cn',
      phone: '+86 10 5550 0123',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      railsZone: 'Beijing',
      organizationId: 7006,
    },
    subject: '关于授权数量的咨询',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['license'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 480,
        text: `您好！

我们公司目前购买了二十个授权，下个月计划再增加十五个。请问追加的授权是按剩余时间计费，还是需要重新签订合同？如果方便的话，麻烦您发一份报价单给我。

谢谢！
陈思远
样本科技有限公司`,
      },
    ],
  },
  {
    id: 123,
    culture: 'ko-KR',
    purpose: 'Korean, polite speech level (합쇼체 and 해요체)',
    requester: {
      id: 50123,
      name: '김서연',
      role: 'end-user',
      email: 'seoyeon.kim@gyeonbon.kr',
      phone: '+82 2-5550-0123',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
      railsZone: 'Seoul',
    },
    subject: '결제 오류 문의드립니다',
    channel: 'web',
    status: 'open',
    priority: 'high',
    tags: ['checkout'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 260,
        text: `안녕하세요, 담당자님.

어제 저녁에 결제를 진행했는데 금액은 빠져나갔지만 주문 내역에는 아무것도 보이지 않습니다. 확인해 주실 수 있을까요? 급하게 필요한 물건이라 조금 걱정이 돼요.

바쁘시겠지만 빠른 답변 부탁드립니다.
감사합니다.
김서연 드림`,
      },
    ],
  },
  {
    id: 124,
    culture: 'en-IN',
    purpose: 'Indian English, e-mail with a request for the same day',
    requester: {
      id: 50124,
      name: 'Raghavendra Iyer',
      role: 'end-user',
      email: 'raghavendra.iyer@namoona-tech.in',
      phone: '+91 11 5550 0123',
      locale: 'en-IN',
      timeZone: 'Asia/Kolkata',
      railsZone: 'New Delhi',
      organizationId: 7007,
    },
    subject: 'Request for invoice copy – urgent',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 130,
        text: `Respected Sir/Madam,

Greetings of the day!

We have not received the GST invoice for PO 77120 till date. Kindly do the needful and share the same at the earliest, as our audit team is asking for it today itself. Please revert back with the timeline.

Thanking you in anticipation.

Warm regards,
Raghavendra Iyer`,
      },
    ],
  },
  {
    id: 125,
    culture: 'id-ID',
    purpose: 'a mononym, Indonesian, no phone',
    requester: {
      id: 50125,
      name: 'Suhartini',
      role: 'end-user',
      email: 'suhartini@contoh-batik.id',
      locale: 'id',
      timeZone: 'Asia/Jakarta',
      railsZone: 'Jakarta',
    },
    subject: 'Kain datang basah',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['damage'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 560,
        text: `Selamat siang Bapak/Ibu,

Mohon maaf mengganggu. Paket kain yang saya pesan sudah sampai kemarin, tetapi dusnya basah dan sebagian kain jadi berjamur. Apakah bisa dibantu untuk penggantiannya? Fotonya saya lampirkan.

Terima kasih banyak atas perhatiannya.

Hormat saya,
Suhartini`,
      },
    ],
  },
];
