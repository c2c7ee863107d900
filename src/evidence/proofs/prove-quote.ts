import { show } from '../finding.ts';
import type { Quote } from '../model.ts';
import type { QuoteReport } from '../rules/quote-form.ts';

/** Most of an article that a finding shows, UTF-16 units: enough to find the place, never an excerpt of its own. */
const SHOWN = 40;

/**
 * Proves a quote against the article: its words, prefix and suffix stand at its offsets, to the UTF-16 unit. Words that
 * do not stand there are looked for elsewhere, so that an offset can be mended from the finding.
 */
export function proveQuote(quote: Quote, text: string, report: QuoteReport): void {
  const { exact, prefix, suffix, start, end } = quote;
  const there = text.slice(start, end);
  if (there !== exact) {
    const places = occurrences(exact, text);
    if (places.length === 0) reportAltered(quote, text, report);
    else
      report(
        'start',
        `${start} to ${end}, where ${show(there.slice(0, SHOWN))} stands`,
        rightOffsets(places, exact),
      );
    return;
  }
  if (prefix !== undefined) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    if (before !== prefix) report('prefix', show(prefix), show(before.slice(-SHOWN)));
  }
  if (suffix !== undefined) {
    const after = text.slice(end, end + suffix.length);
    if (after !== suffix) report('suffix', show(suffix), show(after.slice(0, SHOWN)));
  }
}

function rightOffsets(places: readonly number[], exact: string): string {
  const offsets = places.map((at) => `${at} to ${at + exact.length}`);
  if (offsets.length === 1) return `${offsets[0]}, where the words stand`;
  const listed = offsets.slice(0, 5).join(', ');
  return `one of the ${offsets.length} places where the words stand: ${listed}${offsets.length > 5 ? ' …' : ''}`;
}

/** The words stand nowhere: shows where they part from the article. */
function reportAltered({ exact, start, end }: Quote, text: string, report: QuoteReport): void {
  let same = 0;
  while (same < exact.length && exact[same] === text[start + same]) same++;
  const from = Math.max(0, same - SHOWN / 2);
  const got = `${show(exact.slice(from, from + SHOWN))}, which stands nowhere in the article`;
  const there = text.slice(
    start + from,
    Math.min(start + from + SHOWN, Math.max(end, start + same + 1)),
  );
  report('exact', got, `${show(there)}, as at offset ${start + from}`);
}

function occurrences(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
