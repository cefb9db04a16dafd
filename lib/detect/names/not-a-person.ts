/** Whether what stands in a name field is no person's name: an address, a number, a company, a department. */
import { inLowerCase } from '../any-case';

const ADDRESS = /\S@\S|^(https?:|www\.)|\b[\w-]+\.(com|net|org|io|de|fr|es|it|co\.uk|jp|cn|br)\b/i;
// Legal forms as registered; those that are also ordinary words are read only in their usual spelling.
const LEGAL_FORM = inLowerCase(
  /(?:^|[\s,(])(?:gmbh|mbh|ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|pty|pvt|sarl|sàrl|srl|s\.r\.l|s\.p\.a|s\.a\.s|s\.a\.r\.l|s\.a|s\.l|s\.l\.u|b\.v|n\.v|sp\.? z o\.?o|s\.r\.o|a\.s|kft|zrt|d\.o\.o|a\/s|aps|oy|oyj|a\.ş|şti|eurl|sasu|snc|lda|bhd|sdn|tbk|tnhh|nyrt|j\.d\.o\.o|eood|ип|фоп|пао|тоо|επε|s\.a\. de c\.v|s\. de r\.l|ltda|eireli|gbr|ohg|e\.v|e\.k|co\.|bv|ооо|зао|оао|тов|еоод|оод|ש"מ|בע"מ|ش\.م\.م|شركة|مؤسسة)(?=[\s.,)]|$)/u,
);
const LEGAL_FORM_CASED =
  /(?:^|\s)(?:AG|KG|SE|SA|SL|NV|AB|AS|SAS|SpA|Co|Cie|eG|PT|CV|JSC|OÜ|SIA|UAB|UG|Bt|ΑΕ|АО)(?=[\s.,)]|$)/;
const COMPANY_CJK = inLowerCase(
  /株式会社|有限会社|合同会社|（株）|\(株\)|㈱|有限公司|有限责任|公司|集团|集團|유한책임회사|주식회사|㈜|\(주\)|유한회사|บริษัท|công ty|شركة/u,
);
/** What businesses are called by, and what nobody is called: with a name beside it ("Hotel Adler") it is theirs. */
const BUSINESS = inLowerCase(
  /(?:^|\s)(?:autohaus|hotel|restaurant|ristorante|restaurante|pizzeria|café|praxis|arztpraxis|zahnarztpraxis|kanzlei|rechtsanwälte|apotheke|pharmacie|farmacia|bäckerei|boulangerie|metzgerei|gasthaus|gasthof|universität|university|université|universidad|universidade|università|hochschule|grundschule|gymnasium|stadtverwaltung|gemeinde|landratsamt|ministerium|ministry|ministère|ministerio|institut|institute|stiftung|foundation|fondation|verein|verlag|agentur|agency|agence|agenzia|klinik|clinic|clinique|clínica|hospital|krankenhaus|consulting|solutions|technologies|industries|enterprises|logistics|holdings?|gruppe|groupe|grupo|gruppo|werkstatt|immobilien|versicherung|versicherungen|assurances|seguros|sparkasse|volksbank)(?=[\s,.]|$)|[&+]\s?(?:söhne|sohn|sons|co|partner|partners|fils|figli|hijos|filhos|zonen|cie|company)(?=[\s,.]|$)|\b(?:and sons|und söhne|et fils|e figli|y hijos|en zonen|e filhos)\s*$/u,
);
const DEPARTMENT = inLowerCase(
  /(?:^|[\s_-])(?:team|teams|department|dept|support|helpdesk|help desk|service ?desk|customer (?:service|care|support)|kundenservice|kundendienst|buchhaltung|abteilung|vertrieb|einkauf|sekretariat|accounting|accounts payable|billing|no-?reply|donotreply|newsletter|webmaster|postmaster|mailer-daemon|administrator|reception|atención al cliente|departamento|departamento de \S+|contabilidad|soporte|équipe|service client|comptabilité|secrétariat|servizio clienti|ufficio|assistenza|amministrazione|atendimento|suporte|klantenservice|afdeling|boekhouding|support-team|サポート|総務|経理|カスタマー\S*|客服|고객센터|دعم|خدمة العملاء)(?=[\s_.,-]|$)/u,
);
const PLACEHOLDER = inLowerCase(
  /^(?:unknown(?: user| caller)?|anonymous(?: user)?|anonym|guest(?: user)?|visitor|web ?user|user|customer|client|kunde|cliente|test|tester|null|undefined|none|n\/a|na|not provided|admin|info|office|sales|contact|kontakt|mail|email|e-mail|me|hello|root|system|未知|匿名|ゲスト|名無し|익명|مجهول|неизвестно|аноним)$/u,
);

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const isCompany = (text: string): boolean =>
  LEGAL_FORM.test(text) || LEGAL_FORM_CASED.test(text) || COMPANY_CJK.test(text);

/** A company or another organisation by its own name: a department of it or "no-reply" is none. */
export const isOrganisation = (full: string, { organisation = '' }: { organisation?: string }): boolean =>
  isCompany(full) || BUSINESS.test(full) || (fold(organisation) !== '' && fold(organisation) === fold(full));

export function isNotPerson(full: string, hints: { email?: string; organisation?: string }): boolean {
  if (!/\p{L}/u.test(full)) return true;
  if (ADDRESS.test(full) || /\d/.test(full)) return true;
  if (PLACEHOLDER.test(full)) return true;
  if (isCompany(full)) return true;
  if (DEPARTMENT.test(full) || BUSINESS.test(full)) return true;
  if (hints.organisation && fold(hints.organisation) === fold(full)) return true;
  // Helpdesks fill an unknown name with the address's local part: "anna.mueller", "sales_emea".
  return !full.includes(' ') && /[._]/.test(full.slice(1, -1)) && !/^\p{Lu}\.\p{Lu}/u.test(full);
}

/** "Anna Schmidt, Acme GmbH": who works there. The name itself where no company follows two words or more. */
export function personIn(name: string): string {
  const at = name.indexOf(',');
  const [first, rest] = at > 0 ? [name.slice(0, at).trim(), name.slice(at + 1).trim()] : [name, ''];
  const named = /\S\s\S/.test(first) && /\S\s\S/.test(rest);
  return named && isCompany(rest) && !isCompany(first) ? first : name;
}
