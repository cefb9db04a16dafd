import { describeSentences } from './sentences';

describeSentences('ms', {
  formal: [
    'Adakah anda boleh menyemak pesanan saya?',
    'Tuan/Puan, barang saya rosak.',
    'Salam sejahtera. Saya ingin membuat aduan.',
    'Mohon jasa baik pihak tuan untuk menyemak perkara ini.',
    'Terima kasih, puan.',
    'Sekian, terima kasih. Hormat saya, Aminah',
  ],
  informal: [
    'Awak boleh tolong semak pesanan saya?',
    'Bila korang nak hantar barang ni?',
    'Kau hantar barang salah.',
    'Pesanan kamu lambat sangat.',
    'Duit aku bila nak dapat balik, bro?',
  ],
  neutral: [
    'Pesanan saya belum sampai.',
    'Saya mahu membatalkan pesanan.',
    'Ibu saya membeli kasut ini.',
    'Awak kapal itu tidak menerima bungkusan.',
    'Nombor pesanan 12345',
    'Bila barang akan dihantar?',
  ],
  quotes: [['Bungkusan belum sampai. Awak di mana?', 'Awak']],
});
