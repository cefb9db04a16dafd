import { ownSentences } from '../../lib/detect/register/own-sentences';
import { regionOf } from '../../lib/detect/register/region-of';
import type { RegisterRules } from '../../lib/detect/register/rule';
import { ruleScore } from '../../lib/detect/register/score';
import { type Item, type Label, rows } from './items';

/** Collections of other text: short sentences, news, texts of shop software, requests among editors. */
const SOURCES = ['tatoeba', 'lingua-sentences', 'l10n-spree', 'tydip'];
/** Software and requests among editors: no rule sees all of their imperatives. */
const NEVER_NEUTRAL = ['l10n-spree', 'tydip'];
/** Sentences about people: a statement with "her" in it is about her. */
const TALK = 'tatoeba';
const LONGEST = 250;
const FORMAL_FROM = 4.5;
const INFORMAL_FROM = 5;
const NEUTRAL_BELOW = 2.5;
/** Signs that "she" and "her" share with the polite "you" are weaker than this. */
const CERTAIN_FROM = 4.3;

/**
 * Sentences of other kinds whose label the rules are certain of, so that the layer does not take a kind of text for
 * a register.
 *
 * @param known texts that are measured on and must not be trained on
 */
export function furtherItems(
  folder: string,
  language: string,
  rules: RegisterRules,
  known: ReadonlySet<string>,
): Item[] {
  const items: Item[] = [];
  for (const { lang, source = '', text = '' } of rows(folder, 'lid/train.tsv.gz')) {
    if (lang !== language || !SOURCES.includes(source)) continue;
    if (known.has(text) || text.length > LONGEST) continue;
    const label = labelByRules(text, source, rules);
    if (label) items.push({ group: `further-${items.length}`, text, label });
  }
  return items;
}

function labelByRules(text: string, source: string, rules: RegisterRules): Label | undefined {
  const { formal, informal, signs } = ruleScore(
    ownSentences([text], rules),
    rules,
    regionOf(rules, [text], undefined),
  );
  if (formal >= FORMAL_FROM && !informal) return 'formal';
  if (informal >= INFORMAL_FROM && !formal) return 'informal';
  // A question without a subject may well be one to a polite "you".
  if (informal || NEVER_NEUTRAL.includes(source) || /[?？]/.test(text)) return undefined;
  const uncertain = source === TALK && signs.every(({ weight }) => weight < CERTAIN_FROM);
  return uncertain || formal < NEUTRAL_BELOW ? 'neutral' : undefined;
}
