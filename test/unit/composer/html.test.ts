import { describe, expect, it } from 'vitest';
import { toHtml, toParagraphs } from '@/lib/composer/html';

describe('text as HTML', () => {
  it('escapes what would be markup', () => {
    expect(toHtml('<img src=x onerror="y()"> & more')).toBe(
      '&lt;img src=x onerror=&quot;y()&quot;&gt; &amp; more',
    );
    expect(toParagraphs('<b>')).toBe('<p>&lt;b&gt;</p>');
  });

  it('keeps spaces that HTML would swallow', () => {
    expect(toHtml(' a b  c ')).toBe('&nbsp;a b&nbsp; c&nbsp;');
  });

  it('keeps lines as paragraphs, empty ones too', () => {
    expect(toHtml('a\n\nb')).toBe('<p>a</p><p><br></p><p>b</p>');
    expect(toHtml('a')).toBe('a');
  });
});
