/** What ends the lines of a text: `mixed` when there is more than one of the three in it, in quotes or out. */
export type LineEnd = '\n' | '\r\n' | '\r' | 'mixed';

/** Finds which line ends are in a text anywhere. */
export function lineEndOf(chunks: Iterable<string>): LineEnd {
  const seen = new Set<'\n' | '\r\n' | '\r'>();
  let held = '';
  for (const chunk of chunks) {
    const text = held + chunk;
    // Whether this is half of a line end is known with the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    note(held === '' ? text : text.slice(0, -1), seen);
    if (seen.size > 1) return 'mixed';
  }
  if (held !== '') seen.add('\r');
  const [only = '\n', another] = seen;
  return another === undefined ? only : 'mixed';
}

function note(text: string, seen: Set<string>): void {
  let next = text.indexOf('\n');
  let alone = text.indexOf('\r');
  while ((next >= 0 || alone >= 0) && seen.size < 2) {
    if (alone >= 0 && (next < 0 || alone < next)) {
      const pair = next === alone + 1;
      seen.add(pair ? '\r\n' : '\r');
      alone = text.indexOf('\r', alone + 1);
      if (pair) next = text.indexOf('\n', next + 1);
    } else {
      seen.add('\n');
      next = text.indexOf('\n', next + 1);
    }
  }
}

/**
 * Makes every line end that ends a record a line feed and leaves those in quoted cells as they are, so that a text with
 * several kinds can be read by a parser that knows one kind at a time. A quote opens a cell only at the beginning of
 * it; elsewhere it is a character like any other (`5" pipe`).
 */
export function* evenLineEnds(chunks: Iterable<string>, delimiter: string): Generator<string> {
  let state: QuoteState = 'out';
  let before = '\n';
  let held = '';
  for (const chunk of chunks) {
    const all = held + chunk;
    // This may be half of a pair: the next chunk tells.
    held = all.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? all : all.slice(0, -1);
    if (whole === '') continue;
    const done = evened(before + whole, state, delimiter);
    state = done.state;
    before = whole.slice(-1);
    yield done.text.slice(1);
  }
  if (held !== '') yield state === 'in' ? held : '\n';
}

/** Whether a place is in a quoted cell; `quote` is after a quote in it, which ends it unless another one follows. */
type QuoteState = 'out' | 'in' | 'quote';

/** Evens a piece of text, whose first character has been written before: it tells whether a cell begins after it. */
function evened(
  text: string,
  begun: QuoteState,
  delimiter: string,
): { readonly text: string; readonly state: QuoteState } {
  let state = begun;
  let out = '';
  let from = 0;
  let at = 1;
  let quote = 0;
  let end = 0;
  while (at < text.length) {
    if (state === 'quote') {
      state = text[at] === '"' ? 'in' : 'out';
      if (state === 'in') at += 1;
    } else if (state === 'in') {
      const next = text.indexOf('"', at);
      if (next < 0) break;
      state = 'quote';
      at = next + 1;
    } else {
      if (quote < at) quote = indexIn(text, '"', at);
      if (end < at) end = indexIn(text, '\r', at);
      if (quote === end) break;
      at = Math.min(quote, end) + 1;
      if (quote < end) {
        const previous = text[quote - 1];
        if (previous === delimiter || previous === '\n' || previous === '\r') state = 'in';
      } else {
        out += `${text.slice(from, end)}\n`;
        if (text[at] === '\n') at += 1;
        from = at;
      }
    }
  }
  return { text: out + text.slice(from), state };
}

/** Where a character is next; past every place when it is not there. */
function indexIn(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
