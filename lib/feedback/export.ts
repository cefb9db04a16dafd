import { csvTable } from '@/lib/export/csv';
import type { FeedbackEvent } from './event';

const COLUMNS = [
  'id',
  'at',
  'kind',
  'entry',
  'pack',
  'vote',
  'outcome',
  'note',
  'helpdesk',
  'language',
  'region',
  'register',
  'channel',
  'situation',
  'replyLanguage',
] as const;

function row(event: FeedbackEvent): Record<(typeof COLUMNS)[number], string | undefined> {
  const { context } = event;
  return {
    id: event.id,
    at: event.at,
    kind: event.kind,
    entry: event.kind === 'tip' ? event.entryId : undefined,
    pack: event.kind === 'tip' ? event.pack : undefined,
    vote: event.kind === 'tip' ? event.vote : undefined,
    outcome: event.kind === 'reply' ? event.outcome : undefined,
    note: event.kind === 'reply' ? event.note : undefined,
    helpdesk: context.helpdesk,
    language: context.language,
    region: context.region,
    register: context.register,
    channel: context.channel,
    situation: context.situation,
    replyLanguage: context.replyLanguage,
  };
}

/** The events as CSV (RFC 4180, CRLF) with a byte order mark, which spreadsheets need to read UTF-8. */
export function toCsv(events: readonly FeedbackEvent[]): string {
  return csvTable(COLUMNS, events.map(row));
}

/** The events as JSON, indented. */
export function toJson(events: readonly FeedbackEvent[]): string {
  return `${JSON.stringify({ format: 'savoir-feedback', version: 1, events }, null, 2)}\n`;
}
