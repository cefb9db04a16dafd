// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ToneMeter } from '@/components/sidebar/ToneMeter';
import type { ToneRow } from '@/lib/tone/meter/compare-tone';
import de from '@/locales/de.json';
import en from '@/locales/en.json';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en }, de: { translation: de } },
    interpolation: { escapeValue: false },
  });
});
afterEach(async () => {
  cleanup();
  await i18next.changeLanguage('en');
});

const row = (changed: Partial<ToneRow>): ToneRow => ({
  axis: 'directness',
  draft: undefined,
  culture: undefined,
  own: undefined,
  stands: undefined,
  words: [],
  ...changed,
});
const BLUNT = row({ draft: 1.6, culture: -1, own: 0, stands: 'more', words: ['must', 'no'] });
const STIFF = row({ axis: 'formality', draft: 1.2, culture: -1, stands: 'more', words: ['hereby'] });
const USUAL = row({ axis: 'warmth', draft: 0.1, culture: 0, stands: 'usual' });

const region = () => screen.getByRole('region', { name: en.meter.title });
const open = () => fireEvent.click(screen.getByRole('button', { name: en.meter.details }));

describe('ToneMeter', () => {
  it('is one line until it is asked for more', () => {
    render(<ToneMeter rows={[BLUNT, USUAL]} />);
    expect(region().textContent).toContain('Tone: more direct than usual there.');
    expect(screen.queryByRole('list')).toBeNull();
    open();
    expect(screen.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('says on one line how many scales differ, in the language of the interface', async () => {
    render(<ToneMeter rows={[BLUNT, STIFF, USUAL]} />);
    expect(region().textContent).toContain('Tone: more direct and more formal than usual there.');
    cleanup();
    await i18next.changeLanguage('de');
    render(<ToneMeter rows={[BLUNT, STIFF, USUAL]} />);
    expect(document.body.textContent).toContain('Ton: direkter und förmlicher als dort üblich.');
  });

  it.each<[ToneRow['stands'], string]>([
    ['usual', en.meter.usual],
    ['own', en.meter.likeThem],
    [undefined, en.meter.beside],
  ])('where nothing differs (%s), says so', (stands, text) => {
    render(<ToneMeter rows={[row({ draft: 1, own: 1, stands })]} />);
    expect(region().textContent).toContain(text);
  });

  it('explains a difference by its words, and says in words what the picture shows', () => {
    render(<ToneMeter rows={[BLUNT, USUAL]} />);
    open();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain(`${en.meter.row.more.directness}: must, no`);
    expect(first?.textContent).toContain(`${en.meter.voice.draft}: Clearly: plain words.`);
    expect(first?.textContent).toContain(`${en.meter.voice.culture}: Rather: hints.`);
    expect(first?.textContent).toContain(`${en.meter.voice.own}: In between.`);
    expect(second?.textContent).not.toContain(en.meter.voice.own);
    expect(second?.querySelector('q')).toBeNull();
  });

  it('draws a mark for each voice that is known, from the start of the line to its end', () => {
    render(<ToneMeter rows={[row({ draft: 2, culture: -2 })]} />);
    open();
    const marks = [...document.querySelectorAll<HTMLElement>('.meter-scale .meter-mark')];
    expect(marks.map(({ dataset, style }) => [dataset.voice, style.insetInlineStart])).toEqual([
      ['culture', '0%'],
      ['draft', '100%'],
    ]);
    expect(document.querySelectorAll('.meter-legend .meter-mark')).toHaveLength(2);
  });
});
