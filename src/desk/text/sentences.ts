import type { Span } from '../../evidence/spans.ts';
import { isAbbreviated } from '../../evidence/words/sentence-end.ts';

/** A sentence of an article, UTF-16 units, end excluded, without white space around it. */
export interface Sentence extends Span {
  /** Of which paragraph it is, from 0: what lies between two line ends, of wrapped lines between two blank ones. */
  readonly paragraph: number;
}

/** What has no end for so long is cut, UTF-16 units: a megabyte in one line is no sentence. */
const LONGEST = 2000;

/** Terminators, and what closes behind them. Those of scripts without spaces end a sentence wherever they stand. */
const END = /([.!?։؟۔।]+)(["'”’»)\]]*)|[。！？｡][」』”’）]*/gu;
/** What a next sentence begins with: no small letter. */
const BEGINNING = /^\s+["'“‘«„([¿¡—–-]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;
/** Enough of a text for what a sentence begins with. */
const BEGINNING_LENGTH = 40;

/**
 * Cuts a text into sentences, in order: every unit that is not white space lies in exactly one. Each line is a sentence
 * of its own or several, as headlines and lists are, unless lines are wrapped. Full stops of abbreviations, initials and
 * decimals end none; nor does the end of a question that is quoted before "he asked".
 */
export function sentences(text: string): Sentence[] {
  return paragraphsOf(text).flatMap(({ start, end }, paragraph) =>
    cut(text, start, end).flatMap((span) =>
      shortened(text, span).map((piece) => ({ ...piece, paragraph })),
    ),
  );
}

function cut(text: string, start: number, end: number): Span[] {
  const whole = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of whole.matchAll(END)) {
    const to = match.index + match[0].length;
    if (match[1] === undefined ? to === whole.length : !isEnd(whole, from, match, to)) continue;
    spans.push({ start: start + from, end: start + to });
    from = to;
  }
  spans.push({ start: start + from, end });
  return spans.flatMap((span) => trimmed(text, span));
}

function isEnd(text: string, from: number, match: RegExpMatchArray, to: number): boolean {
  const [, terminators = '', closing = ''] = match;
  if (!BEGINNING.test(text.slice(to, to + BEGINNING_LENGTH))) return false;
  const isAsked = /[!?]$/.test(terminators);
  if (isAsked) return closing === '';
  if (terminators !== '.') return !terminators.startsWith('..');
  // "1." numbers what follows.
  const isNumber = /^\s*\p{N}{1,3}$/u.test(text.slice(from, Math.min(match.index!, from + 8)));
  return !isNumber && !isAbbreviated(text, match.index!);
}

function trimmed(text: string, { start, end }: Span): Span[] {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

/** Cuts what is too long at white space, else between two characters. */
function shortened(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const space = /\s\S*$/u.exec(piece)?.index ?? 0;
    const isSplit = /[\ud800-\udbff]$/.test(piece);
    const to = from + (space > LONGEST / 2 ? space : LONGEST - (isSplit ? 1 : 0));
    pieces.push(...trimmed(text, { start: from, end: to }));
    from = to;
  }
  return [...pieces, ...trimmed(text, { start: from, end })];
}

const LINE = /[^\n\r\u2028\u2029]+/gu;

/** Lines, or the runs of them that are one paragraph. */
function paragraphsOf(text: string): Span[] {
  const lines = Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  })).flatMap((line) => trimmed(text, line));
  const isWrapped = areWrapped(text, lines);
  const runs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && isContinued(text, last, line, isWrapped)) last.end = line.end;
    else runs.push({ ...line });
  }
  return runs;
}

function isContinued(text: string, before: Span, line: Span, isWrapped: boolean): boolean {
  if (isParagraphEnd(text, before, line)) return false;
  const first = text.slice(line.start, line.start + 2);
  return /^\p{Ll}/u.test(first) || (isWrapped && !/^[-*•–—#>]|^\d/u.test(first));
}

/** Whether a blank line parts two lines. */
function isParagraphEnd(text: string, before: Span, line: Span): boolean {
  return (text.slice(before.end, line.start).match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length > 1;
}

/** Lines that are wrapped are so long, UTF-16 units, and differ by less than a long word. */
const WRAPPED = { shortest: 50, longest: 120, ragged: 20, fewest: 4, most: 0.8 };

/** Whether most lines that another one follows at once are about as long as the longest. */
function areWrapped(text: string, lines: readonly Span[]): boolean {
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && !isParagraphEnd(text, line, next);
  });
  const lengths = followed.map(({ start, end }) => end - start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (lengths.length < WRAPPED.fewest || longest < WRAPPED.shortest) return false;
  if (longest > WRAPPED.longest) return false;
  const full = lengths.filter((length) => length > longest - WRAPPED.ragged);
  return full.length >= lengths.length * WRAPPED.most;
}
