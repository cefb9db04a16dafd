// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/record/plain-text';

const textOf = (html: string, options?: Parameters<typeof plainText>[1]) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return plainText(root, options);
};

describe('plain text of an element', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['one<br>two', 'one\ntwo'],
    ['<div>one</div>\n<div><br></div>\n<div>two <b>three</b></div>', 'one\n\ntwo three'],
    ['<pre>a\n\n  b</pre>', 'a\n\n  b'],
    ['<p>a</p><blockquote><p>b</p><blockquote>c</blockquote></blockquote>d', 'a\n> b\n> > c\nd'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a&nbsp;b\u200b', 'a b'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out, keeps lines of and spaces what it is told to', () => {
    expect(textOf('a<i class="x">b</i>c', { skip: '.x' })).toBe('ac');
    expect(textOf('<div class="mono">a\nb</div>', { preformatted: '.mono' })).toBe('a\nb');
    expect(textOf('<p>a</p><p>b</p>', { spaced: true })).toBe('a\n\nb');
  });

  it.each([
    [
      'Thunderbird',
      'Yes<div class="moz-cite-prefix">Am 4.3. schrieb A:<br></div><blockquote>b</blockquote>',
      'Yes\n> Am 4.3. schrieb A:\n> b',
    ],
    ['Yahoo', '<div>Yes</div><div class="yahoo_quoted">On Monday<div>b</div></div>', 'Yes\n> On Monday\n> b'],
    [
      'Outlook',
      '<p>Yes</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De:</b> A</div><p>b</p>',
      'Yes\n> De: A\n> b',
    ],
    [
      'Outlook on Windows',
      '<p>Yes</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Von: A</p></div><p>b</p>',
      'Yes\n> Von: A\n> b',
    ],
    [
      'a forwarded mail alone',
      '<div id="appendonsend"></div><div id="divRplyFwdMsg">From: A</div><p>b</p>',
      'From: A\nb',
    ],
  ])('marks what is quoted by %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('gives back the words of any paragraphs', () => {
    const word = fc.stringMatching(/^[a-zäñ田9<&]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
          { minLength: 1 },
        ),
        (lines) => {
          const root = document.createElement('div');
          for (const line of lines)
            root.append(Object.assign(document.createElement('p'), { textContent: line }));
          expect(plainText(root)).toBe(lines.join('\n'));
        },
      ),
    );
  });

  it('is bounded', () => {
    expect(textOf(`<p>${'x'.repeat(50_000)}</p><p>y</p>`)).toHaveLength(20_000);
  });
});
