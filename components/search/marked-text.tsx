import type { Hit } from '@/lib/tables/hits';

type Props = { readonly text: string; readonly hits: readonly Hit[] };

/** A text with what a search hit marked. Hits come in order and do not overlap. */
export function MarkedText({ text, hits }: Props) {
  return (
    <>
      {hits.map(([from, to], index) => (
        <span key={from}>
          {text.slice(hits[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
