import { grouped } from '../../../evidence/grouped.ts';
import type { Quote } from '../../../evidence/model.ts';
import { isPlaced } from '../../../evidence/spans.ts';
import type { Span } from '../../../evidence/spans.ts';
import type { Coded } from './claim-pairs.ts';

/** Finds the claims whose words may be those of another. */
export function createCandidates(list: readonly Coded[]): (claim: Coded) => readonly Coded[] {
  const placed = new Map<
    string,
    { readonly quotes: readonly Placed[]; readonly longest: number }
  >();
  const spans = list.flatMap((coded): Placed[] => {
    const { quote } = coded.claim;
    return quote && isPlaced(quote) ? [{ coded, span: quote }] : [];
  });
  for (const [file, inFile] of grouped(spans, ({ coded }) => coded.file)) {
    const quotes = inFile.toSorted((one, other) => one.span.start - other.span.start);
    const longest = Math.max(...quotes.map(({ span }) => span.end - span.start));
    placed.set(file, { quotes, longest });
  }
  const isUnplaced = ({ claim: { quote } }: Coded): boolean => !quote || !isPlaced(quote);
  const unplaced = grouped(list.filter(isUnplaced), wordsOf);
  const byWords = grouped(list, wordsOf);
  return (one) => {
    const { quote } = one.claim;
    if (!quote || !isPlaced(quote)) return byWords.get(wordsOf(one)) ?? [];
    const { quotes, longest } = placed.get(one.file) ?? { quotes: [], longest: 0 };
    const found: Coded[] = [...(unplaced.get(wordsOf(one)) ?? [])];
    for (let at = firstFrom(quotes, quote.start - longest); at < quotes.length; at += 1) {
      const { coded, span } = quotes[at]!;
      if (span.start >= quote.end) break;
      if (span.end > quote.start) found.push(coded);
    }
    return found;
  };
}

interface Placed {
  readonly coded: Coded;
  readonly span: Quote & Span;
}

/** Where the first quote is that starts at or behind an offset. */
function firstFrom(quotes: readonly Placed[], start: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf({ file, claim: { quote, note } }: Coded): string {
  return JSON.stringify([file, quote ? 'quote' : 'note', quote?.exact ?? note]);
}
