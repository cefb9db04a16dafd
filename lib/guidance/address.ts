import type { Correction } from '@/lib/corrections/correction';
import type { PersonName, Register } from '@/lib/detect/finding';
import { formatName } from '@/lib/detect/names/format-name';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { AddressAdvice, Line } from './guidance';
import { byRegister } from './rank';

type Address = Extract<LayeredEntry, { kind: 'address' }>;
type Phrase = Extract<LayeredEntry, { kind: 'phrase' }>;
type Gender = 'feminine' | 'masculine' | undefined;

/**
 * Greeting lines for this person in the reply's language. The default states no gender unless the record itself or the
 * agent does; gendered forms are choices. A greeting that needs a part of the name which is missing or uncertain is
 * passed over for one that does not, and so is a pinned greeting that does not fit the register or the language. Where a
 * company stands in the name field, or nobody, what is made for that comes first.
 */
export function adviseAddress(
  entries: readonly LayeredEntry[],
  name: PersonName,
  register: Register,
  reply: string,
  correction?: Correction | undefined,
): AddressAdvice {
  const addresses = byRegister(
    entries.filter((entry): entry is Address => entry.kind === 'address'),
    register,
  );
  const addressee = name.kind !== 'none' ? 'person' : name.organisation ? 'company' : 'unknown';
  const sorted = byRegister(
    entries.filter((entry): entry is Phrase => entry.kind === 'phrase' && entry.use === 'greeting'),
    register,
    ({ to }) => Number(addressee !== 'person' && to !== addressee),
  );
  // Made for somebody else, a greeting is not the one to begin with in any register.
  const forAnother = ({ to }: Phrase) => to !== undefined && to !== addressee;
  const greetings = [
    ...sorted.filter((greeting) => !forAnother(greeting)),
    ...sorted.filter((greeting) => forAnother(greeting)),
  ];

  const filled = (greeting: Phrase, gender: Gender): Line[] => {
    if (!greeting.text.includes('{address}')) return gender ? [] : [line(greeting)];
    for (const address of addresses) {
      if (address.gender !== gender) continue;
      // "Ms Smith" for Dr Smith would drop the title.
      if (gender && name.title && !address.pattern.includes('{title}')) continue;
      const named = formatName(name, address.pattern);
      if (named) return [{ ...line(greeting, address, named), ...(gender && { gender }) }];
    }
    return [];
  };
  // For a known gender the greeting made for it ("Sehr geehrte …") comes before those that fit anybody.
  const lines = (gender: Gender): Line[] =>
    [
      ...greetings.filter((greeting) => greeting.gender === gender),
      ...greetings.filter((greeting) => gender && !greeting.gender),
    ].flatMap((greeting) => filled(greeting, gender));

  const known = correction?.gender ?? name.stated;
  const fitting = [...(known ? lines(known) : []), ...lines(undefined)];
  const pinned = fitting.find(({ entryIds }) => entryIds[0] === correction?.greeting);
  const greeting = pinned ?? fitting[0];
  // Where first names are right, nobody has to choose between Ms and Mr.
  const open = correction?.gender || !name.stated;
  const needed = open && (correction?.gender || !greeting || greeting.register === 'formal');
  const choices = needed
    ? (['feminine', 'masculine'] as const).flatMap((gender) => lines(gender)[0] ?? [])
    : [];
  const advice: AddressAdvice = {
    greeting,
    pinned: pinned !== undefined,
    choices,
    more: distinct(fitting).filter((other) => other.text !== greeting?.text),
  };
  if (name.kind === 'none') advice.note = 'no-name';
  else if (!greeting) advice.note = 'no-form';
  else if (inOtherScript(name.full, reply)) advice.note = 'other-script';
  else if (!name.certain) advice.note = 'split-uncertain';
  return advice;
}

/** A name in kanji within an English reply (and the like), by the main script of the reply's language. */
function inOtherScript(name: string, reply: string): boolean {
  const latin = new Intl.Locale(reply).maximize().script === 'Latn';
  const letters = name.match(/\p{L}/gu) ?? [];
  const latinLetters = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin && letters.length > 0 && latinLetters.length < letters.length / 2;
}

/** The closings or phrases among `entries`, best first. */
export function linesFor(
  entries: readonly LayeredEntry[],
  use: 'closing' | 'phrase',
  register: Register,
): Line[] {
  const phrases = entries.filter((entry): entry is Phrase => entry.kind === 'phrase' && entry.use === use);
  return distinct(byRegister(phrases, register).map((phrase) => line(phrase)));
}

/** Layers may say the same line in two registers: the better-ranked one stays. */
function distinct(lines: readonly Line[]): Line[] {
  const known = new Set<string>();
  return lines.filter(({ text }) => !known.has(text) && known.add(text));
}

function line(phrase: Phrase, address?: Address, named?: string): Line {
  const team = phrase.team ?? address?.team;
  return {
    entryIds: address ? [phrase.id, address.id] : [phrase.id],
    text: named === undefined ? phrase.text : phrase.text.replace('{address}', named),
    language: phrase.replyLanguage,
    register: phrase.register,
    ...(phrase.meaning !== undefined && { meaning: phrase.meaning }),
    ...(address?.label !== undefined && { label: address.label }),
    situations: phrase.when?.situations ?? [],
    made: address ? [phrase, address] : [phrase],
    signed: phrase.team !== undefined || phrase.native !== undefined,
    ...(team && { team }),
  };
}
