import { show } from '../finding.ts';
import type { Quote } from '../model.ts';
import { listOffsets, occurrences } from '../proofs/occurrences.ts';
import { reportNowhere } from '../proofs/prove-quote.ts';
import type { QuoteReport } from '../rules/quotes/quote-form.ts';
import type { Span } from '../spans.ts';
import { quoteAt } from './quote-at.ts';

/**
 * Finds where a quote's words stand in its article, and gives what the author left out. Of several places those count that
 * fit the prefix, suffix, start or end that are given; else those within the piece, where a page carries several.
 * @returns null where that is no one place, which is reported
 */
export function placeQuote(
  quote: Quote,
  text: string,
  piece: Span | undefined,
  report: QuoteReport,
): Partial<Quote> | null {
  const { exact } = quote;
  const all = occurrences(exact, text);
  if (all.length === 0) {
    reportNowhere(exact, text, report);
    return null;
  }
  const fitting = all.filter((start) => fits(quote, text, start));
  if (fitting.length === 0) {
    const given = (['prefix', 'suffix', 'start', 'end'] as const).filter(
      (key) => quote[key] !== undefined,
    );
    const got = given.map((key) => `${key} ${show(quote[key])}`).join(', ');
    report(
      given[0]!,
      got,
      listOffsets(all, exact),
      `take ${given.join(', ')} out to have them written`,
    );
    return null;
  }
  const own = piece ? fitting.filter((start) => isWithin(start, exact, piece)) : fitting;
  const places = own.length > 0 ? own : fitting;
  if (places.length > 1) {
    report(
      'start',
      show(quote.start),
      listOffsets(places, exact),
      'write the start of one, or its prefix',
    );
    return null;
  }
  return missingParts(quote, text, places[0]!);
}

function fits({ exact, prefix = '', suffix = '', ...offsets }: Quote, text: string, start: number) {
  const end = start + exact.length;
  return (
    (offsets.start ?? start) === start &&
    (offsets.end ?? end) === end &&
    text.slice(0, start).endsWith(prefix) &&
    text.startsWith(suffix, end)
  );
}

function isWithin(start: number, exact: string, piece: Span): boolean {
  return start >= piece.start && start + exact.length <= piece.end;
}

/** In the order in which a quote is written. */
function missingParts(quote: Quote, text: string, start: number): Partial<Quote> {
  const found = quoteAt(text, { start, end: start + quote.exact.length });
  const missing = Object.entries(found).filter(([key]) => quote[key as keyof Quote] === undefined);
  return Object.fromEntries(missing);
}
