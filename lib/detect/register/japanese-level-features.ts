/** Forms of respect, of humility and of plain speech, by a short name. Common grammar of Japanese. */
const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['gozaru', /ござい/g],
  ['de gozaru', /でござい/g],
  ['itasu', /いたし|致し|いたす|致す/g],
  ['itadaku', /いただ[いきけくか]|頂[いきけくか戴]/g],
  ['sasete itadaku', /せていただ|させて頂/g],
  ['kudasai', /ください|下さい/g],
  ['kudasaru', /くださ[っるりら]|下さ[っるりら]/g],
  ['nasaru', /なさ[っるりいら]/g],
  ['irassharu', /いらっしゃ|いらし/g],
  ['de irassharu', /でいらっしゃ/g],
  ['ossharu', /おっしゃ|仰/g],
  ['o ni naru', /[おご御][一-龯ぁ-ん]{1,6}に(?:なり|なっ|なる|なら|なれ)/g],
  [
    'rareru',
    /[かがさたなまらわばこ]れ(?:て|た|る|ます|まし|ない|ません|たら|ば)|られ(?:て|た|る|ます|まし|ない|ませ)/g,
  ],
  ['go', /[ご御][一-龯]/g],
  ['go kanji', /御[一-龯]/g],
  ['o', /お[一-龯]/g],
  ['sama', /様|さま/g],
  ['san', /さん/g],
  ['humble', /存じ|拝|伺|承|申し|参り|まいり|おりま|賜|差し上げ|頂戴|かしこま|恐れ|恐縮|失礼/g],
  ['moushiwake', /申し訳/g],
  ['te oru', /ており/g],
  ['masu', /ます|まし[たて]|ません|ましょう/g],
  ['desu', /です|でした|でしょう/g],
  [
    'ends polite',
    /(?:ます|ました|ません|ましょう|です|でした|でしょう)[かねよわのさな]{0,2}[。．.！？!?…・\s]*$/g,
  ],
  ['ends plain', /(?<!ます)(?<!です)[だるたいよねわのな][。．.！？!?…・\s]*$/g],
  ['ne', /ね[。！？]*$/g],
  ['yo', /よ[。！？]*$/g],
  ['wa', /わ[ね]?[。]*$/g],
  ['kashira', /かしら/g],
  ['no', /の[?？。]*$/g],
  ['te', /[てで][ね]?[。！]*$/g],
  ['two wordings', /\/|／/g],
  ['te morau', /てもら|てくれ|てあげ|てちょうだい/g],
  ['kata', /の方|方が/g],
  ['anata', /あなた|貴方/g],
  ['kimi', /君|お前|俺|あんた|僕|おまえ/g],
  ['contracted', /ちゃ|じゃ|って|んだ/g],
];

const LONGEST_RUN = 5;
const LONGEST_ENDING = 6;
const AT_THE_END = /[。．.！？!?、，…・\s」』）)/／]{1,20}$/u;

/** The text with its content words masked: levels show in kana, and subjects must not be learnt. */
const masked = (text: string) =>
  text
    .replace(/[一-龯々]/g, '漢')
    .replace(/[ァ-ヶー]+/g, 'カ')
    .replace(/[0-9０-９A-Za-z]+/g, '0');

/**
 * What a text shows of its level of speech: forms, their pairs, endings, and short runs of characters. Training and
 * reading share this.
 *
 * @param text one or a few sentences
 */
export function levelFeatures(text: string): Set<string> {
  const found = new Set<string>();
  const forms: string[] = [];
  for (const [name, pattern] of FORMS) {
    const times = text.match(pattern)?.length ?? 0;
    if (!times) continue;
    found.add(`f ${name}`);
    if (times > 1) found.add(`ff ${name}`);
    for (const other of forms) found.add(`p ${other}+${name}`);
    forms.push(name);
  }
  const ending = masked(text.slice(-60).replace(AT_THE_END, ''));
  for (let length = 1; length <= LONGEST_ENDING; length++) found.add(`e ${ending.slice(-length)}`);
  const whole = `^${masked(text)}$`;
  for (let length = 1; length <= LONGEST_RUN; length++)
    for (let at = 0; at + length <= whole.length; at++) found.add(`r ${whole.slice(at, at + length)}`);
  return found;
}
