import type { Span } from '../../evidence/spans.ts';

/**
 * What a selection goes by: letters, digits and marks with what joins them, as U+200C does within words of Persian, else
 * one character that is not white space.
 */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-'’.,:/\u2010\u2011]|[\u200c\u200d]+)[\p{L}\p{N}\p{M}]+)*|\S/gu;

/** A run of text without the white space around it, grown to whole characters; null where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  if (isLowHalf(text, from)) from -= 1;
  if (isLowHalf(text, to)) to += 1;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** How much of a text around an end is looked at for the word that it cuts, UTF-16 units. */
const REACH = 64;
/** Scripts without spaces between words: where one of theirs ends, no run of letters tells. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A run of text grown to the whole words that its ends cut, as it is drawn with a pointer. */
export function widenToWords(text: string, { start, end }: Span): Span {
  return { start: cutAt(text, start)?.start ?? start, end: cutAt(text, end)?.end ?? end };
}

/** The word that lies on both sides of an offset; null where none is cut there. */
function cutAt(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  for (const { 0: word, index } of text.slice(from, at + REACH).matchAll(WORD)) {
    const [start, end] = [from + index, from + index + word.length];
    const isWhole = index > 0 || from === 0;
    if (start < at && at < end) return isWhole && !UNSPACED.test(word) ? { start, end } : null;
  }
  return null;
}

/**
 * Moves one end of a selection by a word, and never over its other end: at least one word stays selected.
 * @param by 1 onwards in the text, -1 back
 * @param within what it may not leave: most often `reachOf`
 */
export function moveEdge(
  text: string,
  { start, end }: Span,
  edge: 'start' | 'end',
  by: 1 | -1,
  within: Span,
): Span {
  const words = Array.from(text.slice(within.start, within.end).matchAll(WORD), (match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
  if (edge === 'start') {
    const starts = words.map((word) => word.start);
    const next = by > 0 ? starts.find((at) => at > start) : starts.findLast((at) => at < start);
    return next === undefined || next >= end ? { start, end } : { start: next, end };
  }
  const ends = words.map((word) => word.end);
  const next = by > 0 ? ends.find((at) => at > end) : ends.findLast((at) => at < end);
  return next === undefined || next <= start ? { start, end } : { start, end: next };
}

/** How far the edges of a selection may move: over its sentences, and into the one before and behind. */
export function reachOf(sentences: readonly Span[], span: Span): Span {
  const first = sentences.findIndex(({ end }) => end > span.start);
  const last = sentences.findLastIndex(({ start }) => start < span.end);
  const [before, behind] = [sentences[first - 1] ?? sentences[first], sentences[last + 1]];
  return {
    start: Math.min(span.start, before?.start ?? span.start),
    end: Math.max(span.end, (behind ?? sentences[last])?.end ?? span.end),
  };
}

function isLowHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
}
