// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '@/lib/composer/bare';
import { inField } from '@/lib/composer/replace';
import { rootText } from '@/lib/composer/root-text';

describe('a span counted without white space', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u200b', '。'), maxLength: 40 });

  it('is the same words in a text field', () => {
    fc.assert(
      fc.property(value, fc.nat(40), fc.nat(40), (text, one, other) => {
        const letters = bare(text);
        const [start, end] = [one, other].map((n) => Math.min(n, letters.length)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const [from, to] = inField(text, { start, end });
        expect(bare(text.slice(from, to))).toBe(letters.slice(start, end));
        expect(bare(text.slice(0, from))).toBe(letters.slice(0, start));
      }),
    );
  });

  it('is the same words in the nodes of an editor, and leaves white space around them alone', () => {
    document.body.innerHTML = '<p>Hello <b>An</b>a,</p><p>\n the <i>part</i> comes</p>';
    const text = rootText(document.body);
    expect(text.bare).toBe('HelloAna,thepartcomes');
    const of = (words: string) => {
      const start = text.bare.indexOf(words);
      return text.range({ start, end: start + words.length }).toString();
    };
    expect(of('Ana')).toBe('Ana');
    expect(of('thepart')).toBe('the part');
    const caret = text.range({ start: 0, end: 0 });
    expect([caret.collapsed, caret.startContainer.textContent, caret.startOffset]).toEqual([
      true,
      'Hello ',
      0,
    ]);
    const last = text.range({ start: text.bare.length, end: text.bare.length });
    expect([last.collapsed, last.startContainer.textContent, last.startOffset]).toEqual([true, ' comes', 6]);
  });

  it('is the beginning of an editor without text', () => {
    document.body.innerHTML = '<p><br></p>';
    expect(rootText(document.body).range({ start: 0, end: 0 }).startContainer).toBe(document.body);
  });
});
