import type { RegisterRules } from './rule';
import { QUOTATION } from './rule';

/** Ends a clause: Thai writes no full stop. */
const STOP = '(?=[\\s.!?~,…)ๆ5^]|$)';

/** Polite particles. "คะแนน" is a score, "คะน้า" kale. */
const POLITE = '(?:ครับ|คร้าบ|ครัช|คับ(?![ก-ฮ])|ค่ะ|คะ(?!แนน|น้า|นึง|นอง|มำ|ยั้น|เน)|ค้าบ|ฮะ(?=[\\s.!?]|$)|เจ้าค่ะ|เพคะ)';

/**
 * Politeness shows in the particle that closes a clause: "ครับ", "ค่ะ" are polite, "จ้า", "อ่ะ", "วะ" familiar to coarse.
 * "เธอ" and "แก" also mean "she" and "he". Without a particle or a pronoun a sentence says nothing.
 */
export const thai: RegisterRules = {
  neutral: 2.7,
  cut: QUOTATION,
  // Clauses are parted by spaces; those after a particle close a sentence.
  sentenceEnd: /(?<=[.!?…]|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|จ๊ะ)\s+|\n+/u,
  rules: [
    { code: 'register.honorific', shows: 'formal', weight: 5.5, pattern: new RegExp(POLITE) },
    {
      // "You", not "thanks", "quality" or a relative.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4,
      pattern:
        /(?<!ขอบ|พระ|ทรง|เจ้า|บุญ|สร้อย|สรรพ|ใจ)คุณ(?!ภาพ|สมบัติ|ค่า|ธรรม|พ่อ|แม่|ครู|หมอ|ย่า|ยาย|ปู่|ตา(?![มกย])|ลุง|ป้า|น้า|อา(?!จ)|ชาย|หญิง|นาย|ลักษณะ|ลักษณ์|ประโยชน์|วุฒิ|ูปการ|ูปโภค|นาม|ู|หนู|[A-Z])/,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: /(?<!เ)ท่าน(?:ผู้มีอุปการคุณ|เจ้าหน้าที่|ลูกค้า)?(?!ประธาน|นายก|รัฐมนตรี|ผู้หญิง|ศาสดา|อิหม่าม|นบี|เจ้าอาวาส)/,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4.5,
      pattern:
        /(?:ขอความ|ได้โปรด|โปรด)?กรุณา(?!ธิ)|ขอความอนุเคราะห์|ใคร่ขอ|จักเป็นพระคุณ|จะเป็นพระคุณ|โปรด(?=แจ้ง|ติดต่อ|ตรวจสอบ|ดำเนินการ|ส่ง|ช่วย|พิจารณา|ทราบ|ระบุ|ชี้แจง)/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 5,
      pattern:
        /^[^ก-๛]{0,4}(?:กราบ)?เรียน(?= ?(?:คุณ|ท่าน|ฝ่าย|ทีมงาน|เจ้าหน้าที่|ผู้จัดการ|ผู้อำนวยการ|บริษัท|แอดมิน|ลูกค้า|ศูนย์|ผู้เกี่ยวข้อง|ร้าน))/,
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 5,
      pattern: /ขอแสดงความนับถือ|ด้วยความเคารพ|ด้วยความนับถือ|จึงเรียนมาเพื่อ|ขอบพระคุณ/,
    },
    {
      // "I" of polite speech.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3.2,
      pattern: /ดิฉัน|ดิชั้น|กระผม|ข้าพเจ้า/,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 1.8,
      // A man's "I"; also hair.
      pattern:
        /(?<!เส้น|ทรง|สระ|ตัด|ย้อม|ทำ|กระ|แชมพู|ร้าน|ผอม|ของ|หวี|ดก|ม้วน|เซ็ต)ผม(?=ได้|ไม่|จะ|สั่ง|ยัง|ต้องการ|อยาก|ขอ|มี|เป็น|ซื้อ|โอน|ส่ง|ลอง|รอ|ใช้|เคย|คิดว่า)/,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 2,
      pattern:
        /รบกวน(?=ช่วย|สอบถาม|ขอ|ตรวจสอบ|เช็ค|แจ้ง|หน่อย|ด้วย|ทาง)|ทางร้าน(?=ช่วย)|ขออภัย|ขออนุญาต|สอบถาม(?=หน่อย|ครับ|ค่ะ)/,
    },
    { code: 'register.greeting', shows: 'formal', weight: 1, pattern: /^[^ก-๛]{0,4}สวัสดี/ },
    {
      // Coarse pronouns: "กู้" is to borrow, "กูเกิล" Google.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: /มึง|(?<!ตระ|นุ|[่้๊๋])กู(?![้่๊๋ลณฏ]|ร(?!อ|ู้)|เกิ|ปรี)|พวกแก|พวกเอ็ง|(?:^|\s)เอ็ง(?=ไม่|จะ|มี|ทำ|ต้อง|ก็)/,
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 3.4,
      pattern: /(?:^|[\s"(,])แก(?=ไม่|จะ|เป็น|ทำ|มี|ต้อง|ช่วย|คิด|รู้|ได้|อยาก|เคย|นี่|น่ะ|อะ|อ่ะ|ๆ|,| )/,
      unless: new RegExp(POLITE),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 5.5,
      pattern: new RegExp(
        `ว่ะ|(?<!ภา|ยว|ยะ|ส|ศิ|ชี|เท|ระ)วะ${STOP}|โว้ย|เว้ย|ไอ้(?:เหี้ย|สัส|ห่า|บ้า|ควาย)|เหี้ย|สัส(?![ดต])|แม่ง|ไอ้เวร|(?<![ก-ฮ])ห่าเอ๊ย`,
      ),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 3.6,
      pattern: new RegExp(
        `(?<!เ)จ้า+(?![งว])${STOP}|จ้ะ|จ๊ะ|จ๋า(?![กย])${STOP}|(?<!เ[ก-ฮ]{1,2}[่้๊๋]?)อ่?ะ${STOP}|(?<!เ)น่ะ${STOP}|ป่ะ${STOP}|(?<=ได้|มี|ใช่|ดี|ไป|ไหว|แล้ว)ปะ${STOP}|ป่าว${STOP}|ดิ${STOP}|เนอะ${STOP}|หวัดดี|มั้ยอ่ะ`,
      ),
      unless: new RegExp(POLITE),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 1.6,
      pattern: new RegExp(
        `(?<!ช|ธ|มา|ตำ|ลักษณ)นะ${STOP}|(?<![ก-ฮ])สิ${STOP}|หรอ${STOP}|เหรอ${STOP}|มั้ย${STOP}|5{3,}|ๆๆๆ|ด่วนๆ|ฝุดๆ|อ้ะ`,
      ),
      unless: new RegExp(POLITE),
    },
  ],
};
