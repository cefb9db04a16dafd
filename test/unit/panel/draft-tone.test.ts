import { describe, expect, it } from 'vitest';
import { draftTone } from '@/lib/panel/draft-tone';
import type { Advised } from '@/lib/panel/panel-state';
import { shippedMeter } from '../tone/meter/shipped-meter';

const BLUNT = 'You must send the form today. That is not possible. You need to pay the fee.';
const GENTLE = 'Could you look at this? Perhaps it is the cable that broke. It might be the plug.';

interface Situation {
  layer?: string;
  customerWrites?: string;
  agentWrote?: string;
}

const advised = ({ layer = 'ja-JP', customerWrites = '', agentWrote = '' }: Situation): Advised =>
  ({
    findings: { language: { value: 'en' }, region: { value: 'JP' } },
    record: {
      messages: [
        { author: 'customer', text: customerWrites },
        { author: 'agent', text: agentWrote },
      ],
    },
    guidance: {
      replyLanguage: { tag: 'en', from: 'draft', others: [] },
      tone: { layer, scales: { directness: -1, formality: 1, warmth: 0 } },
    },
  }) as unknown as Advised;

const toneOf = (draft: string, given: Situation = {}) =>
  draftTone(
    { draft, advised: advised(given) },
    { measure: shippedMeter(), languageOf: async () => undefined },
  );
const directness = async (draft: string, given?: Situation) => (await toneOf(draft, given))?.[0];

describe('draftTone', () => {
  it('puts the draft beside the culture of the customer', async () => {
    expect(await directness(BLUNT)).toMatchObject({ axis: 'directness', culture: -1, stands: 'more' });
    expect(await directness(GENTLE)).toMatchObject({ stands: 'usual' });
  });

  it('measures what the customer wrote, never what agents did', async () => {
    expect(await directness(BLUNT, { customerWrites: BLUNT })).toMatchObject({ stands: 'own' });
    expect(await directness(BLUNT, { agentWrote: BLUNT })).toMatchObject({ stands: 'more', own: undefined });
  });

  it('leaves out what the customer quotes', async () => {
    const quoted = `Thanks.\n\nOn Monday Tom wrote:\n${BLUNT.split('. ')
      .map((line) => `> ${line}`)
      .join('\n')}`;
    expect(await directness(BLUNT, { customerWrites: quoted })).toMatchObject({ own: undefined });
  });

  it('does not take advice for everybody for a culture', async () => {
    expect(await toneOf(BLUNT, { layer: 'global' })).toBeUndefined();
  });

  it('says nothing without a draft', async () => {
    expect(await toneOf('  ')).toBeUndefined();
    expect(
      await draftTone(
        { draft: BLUNT, advised: undefined },
        {
          measure: shippedMeter(),
          languageOf: async () => 'en',
        },
      ),
    ).toBeUndefined();
  });
});
