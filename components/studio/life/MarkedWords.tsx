import type { Words } from '@/lib/studio/diff';

/** A text with what was taken out and what came in: struck out and underlined, so that it needs no colours. */
export function MarkedWords({ words }: { words: readonly Words[] }) {
  return (
    <bdi className="marked">
      {words.map((part, at) => {
        const Tag = { both: 'span', before: 'del', after: 'ins' }[part.in] as 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order.
        return <Tag key={at}>{part.text}</Tag>;
      })}
    </bdi>
  );
}
