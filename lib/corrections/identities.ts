import { type CustomerRecord, type RecordRef, refKey } from '@/lib/record/customer-record';

/** One way to recognise a customer, in plain text: hashed before it is stored, and never kept as it is. */
export interface Identity {
  /** Two customers who both have one of this kind are the same person only where they agree in it. */
  kind: 'id' | 'email' | 'phone' | 'record';
  value: string;
}

/** Fewer digits than this are an extension or a mistake, not a number of one's own. */
const PHONE_DIGITS = 7;

/**
 * What a customer can be recognised by, the strongest first: the helpdesk's own id of them, their e-mail address,
 * their phone number. Numbers may be a switchboard's, so they come last. Empty where nothing is known.
 */
export function identitiesOf({ ref, customer }: CustomerRecord): Identity[] {
  const { id, email, phone } = customer;
  const address = email?.normalize('NFC').trim().toLowerCase();
  const number = phoneDigits(phone);
  return [
    ...(id ? [{ kind: 'id', value: `${deskOf(ref)} ${id}` } as const] : []),
    ...(address?.includes('@') ? [{ kind: 'email', value: address } as const] : []),
    ...(number ? [{ kind: 'phone', value: number } as const] : []),
  ];
}

/** The record itself, for a customer of whom nothing else is known. */
export const recordIdentity = ({ ref }: CustomerRecord): Identity => ({ kind: 'record', value: refKey(ref) });

/** The helpdesk that gives the ids: they mean something there only. */
export const deskOf = ({ helpdesk, origin }: RecordRef): string => `${helpdesk} ${origin}`;

/**
 * A phone number as digits, with "+" where it has a country code ("00" is how most of the world dials it). A number in
 * national form stays as it is: which country it belongs to would be a guess.
 */
export function phoneDigits(phone: string | undefined): string | undefined {
  const typed = (phone ?? '')
    .normalize('NFKC')
    // Arabic-Indic and Persian digits.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/^\s*tel:/i, '')
    .replace('(0)', '');
  const digits = typed.replace(/\D/g, '');
  if (digits.length < PHONE_DIGITS) return undefined;
  if (/^[\s(]*\+/.test(typed)) return `+${digits}`;
  return digits.replace(/^00(?=[1-9])/, '+');
}
