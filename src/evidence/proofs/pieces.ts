import type { Source } from '../model.ts';
import type { Span } from '../spans.ts';

/**
 * Where the pieces that one page carries stand in it. Each runs from its headline to the next one's, the last to the
 * end of the page. What the page itself puts between or behind them is counted to a piece: that can't be told apart.
 * @param carried the sources that one page carries
 * @returns null where a headline does not stand in the text exactly once, for then no piece's end is certain
 */
export function findPieces(
  carried: readonly Source[],
  text: string,
): ReadonlyMap<string, Span> | null {
  const starts: { id: string; start: number }[] = [];
  for (const { id, title } of carried) {
    const start = text.indexOf(title);
    if (start < 0 || text.indexOf(title, start + 1) >= 0) return null;
    starts.push({ id, start });
  }
  starts.sort((a, b) => a.start - b.start);
  return new Map(
    starts.map(({ id, start }, at) => [id, { start, end: starts[at + 1]?.start ?? text.length }]),
  );
}
