import { browser } from 'wxt/browser';
import { bareLanguage, pickLanguage } from '@/lib/i18n/pick';
import { settings } from '@/lib/storage/settings';
import type { ReminderTexts } from './reminders';

/** The worker carries these texts alone, and neither i18next nor the rest. */
const TEXTS = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, string>>('../../locales/*.json', { eager: true, import: 'followUp' }),
  ).map(([path, texts]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), texts]),
);

/** The words of notifications, in the language that the agent chose for Savoir, else the browser's. */
export async function reminderTexts(): Promise<ReminderTexts> {
  const { interfaceLanguage } = await settings.get();
  const wanted = [browser.i18n.getUILanguage(), ...navigator.languages];
  return wordsIn(bareLanguage(pickLanguage(interfaceLanguage, wanted, Object.keys(TEXTS))));
}

/** @param language bare BCP 47 language of the interface */
export function wordsIn(language: string): ReminderTexts {
  const say = (key: string, values: Record<string, string | number> = {}) =>
    (TEXTS[language]?.[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));
  return {
    one: ({ name, kind }) =>
      name ? say('with', { name }) : say(kind === 'ticket' ? 'aTicket' : 'aCustomer'),
    ticket: (number) => say('ticket', { number }),
    several: (count) => say('several', { count }),
    severalHelp: say('severalHelp'),
  };
}
