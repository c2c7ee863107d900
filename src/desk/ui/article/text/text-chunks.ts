import type { Sentence } from '../../../text/sentences.ts';

/** Sentences that are drawn as one block, and laid out only while it is near the view. */
export interface TextChunk {
  /** The first of them and the one behind the last, from 0. */
  readonly from: number;
  readonly to: number;
  /** What of the text it holds, UTF-16 units: all chunks together hold all of it. */
  readonly start: number;
  readonly end: number;
}

/** So many sentences make a block, up to the next line end; and so many at most, where no line ends. */
const FEWEST = 24;
const MOST = 96;
/** The same in UTF-16 units: what has no ends for a megabyte is cut into long sentences. */
const LONG = 6_000;
const LONGEST = 20_000;

/**
 * Cuts a text into blocks that each end where a line ends, so that they are read as if they were none. Without line ends
 * they end somewhere, as a line of a megabyte can't be laid out at once.
 */
export function chunksOf(text: string, sentences: readonly Sentence[]): readonly TextChunk[] {
  const chunks: TextChunk[] = [];
  let [from, start] = [0, 0];
  for (const [at, { end }] of sentences.entries()) {
    const next = sentences[at + 1];
    const number = at + 1 - from;
    const length = end - start;
    if (!next || (number < FEWEST && length < LONG)) continue;
    const lineEnd = /\r\n|[\n\r]/.exec(text.slice(end, next.start));
    if (!lineEnd && number < MOST && length < LONGEST) continue;
    // All line ends between the two stay with what is above.
    const behind = lineEnd ? end + lastLineEnd(text.slice(end, next.start)) : next.start;
    chunks.push({ from, to: at + 1, start, end: behind });
    [from, start] = [at + 1, behind];
  }
  chunks.push({ from, to: sentences.length, start, end: text.length });
  return chunks;
}

function lastLineEnd(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
