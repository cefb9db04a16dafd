import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import { changed, longer, mirrored } from '../../support/pseudo';

const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g);

describe('made-up texts', () => {
  it('keep their placeholders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.lorem(), fc.constant('{{count}}'), fc.constant('{{time}}'))),
        (parts) => {
          const text = parts.join(' ');
          expect(placeholders(longer(text))).toEqual(placeholders(text));
          expect(placeholders(mirrored(text))).toEqual(placeholders(text));
        },
      ),
    );
  });

  it('are four tenths longer, or run from right to left', () => {
    expect(longer('Reply by {{time}}').length).toBeGreaterThanOrEqual('Reply by {{time}}'.length * 1.4);
    expect(mirrored('Reply by {{time}}')).toMatch(/^\p{Script=Arabic}+ \p{Script=Arabic}+ \{\{time\}\}$/u);
  });

  it('have the keys of the real ones', () => {
    expect(Object.keys(changed(en, mirrored))).toEqual(Object.keys(en));
  });
});
