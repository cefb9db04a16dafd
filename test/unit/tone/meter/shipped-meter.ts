import { registerOf } from '@/lib/detect/register';
import { compileMeter } from '@/lib/tone/meter/compiled-meter';
import { createMeter, type Measured } from '@/lib/tone/meter/meter';
import { readMeters } from '@/scripts/knowledge/draft-meter';

const read = readMeters();

/** A new meter with the words that ship. The register is read by rules alone. */
export const shippedMeter = () =>
  createMeter({
    async markers(language) {
      const meter = (await read).meters.find((one) => one.language === language);
      return meter && compileMeter(meter);
    },
    register: (text, language, region) => registerOf(text, language, { region }),
  });

/** What a text comes to, in a language that the meter knows. */
export async function measured(language: string, text: string): Promise<Measured> {
  const found = await shippedMeter()(text, language, undefined);
  if (!found) throw new Error(`the meter does not know ${language}`);
  return found;
}
