import { grouped } from '../grouped.ts';
import type { AuthoredFiles, Claim, CodedSentence } from '../model.ts';
import { isPlaced, overlap } from '../spans.ts';
import type { Span } from '../spans.ts';

/** A record that a sentence feeds. */
export interface FedRecord {
  readonly kind: 'incident' | 'tally';
  readonly id: string;
}

/** A run of an article that a record quotes. */
export interface FeedingQuote extends Span {
  /** Whose words the claim says they are: a source, or a piece that its page carries. */
  readonly source: string;
  readonly record: FedRecord;
}

/** A sentence as it is kept, and what became of it. */
export interface SentenceState extends CodedSentence {
  /** What is quoted is coded, even where somebody has set it aside as well. */
  readonly state: 'uncoded' | 'coded' | 'set-aside';
  /** Those whose claims quote it, each once, incidents first; in the order of the files. */
  readonly records: readonly FedRecord[];
}

/** An article that has a coding, its sentences in the order of its file. */
export interface ArticleStates {
  readonly source: string;
  readonly sentences: readonly SentenceState[];
}

/** How many sentences are in each state. */
export interface StateCounts {
  readonly coded: number;
  readonly aside: number;
  readonly uncoded: number;
}

/** The articles that have a coding, in its order; none where there is none. */
export function codedArticles(files: AuthoredFiles): readonly ArticleStates[] {
  const quotes = quotesByFile(files);
  return (files.coding?.articles ?? []).map(({ source, sentences }) => ({
    source,
    sentences: statesIn(sentences, quotes.get(source) ?? []),
  }));
}

export function countStates(sentences: readonly SentenceState[]): StateCounts {
  const number = (state: SentenceState['state']): number =>
    sentences.filter((sentence) => sentence.state === state).length;
  return { coded: number('coded'), aside: number('set-aside'), uncoded: number('uncoded') };
}

/** The quotes of a record that say where they stand, in its order. */
export function feedingQuotes(
  { id, claims }: { readonly id: string; readonly claims: readonly Claim[] },
  kind: FedRecord['kind'],
): readonly FeedingQuote[] {
  const record = { kind, id };
  return claims.flatMap(({ source, quote }) =>
    quote && isPlaced(quote) ? [{ source, start: quote.start, end: quote.end, record }] : [],
  );
}

/** Quotes by the source whose file their offsets count in. */
function quotesByFile(files: AuthoredFiles): ReadonlyMap<string, readonly FeedingQuote[]> {
  const carriers = new Map(files.sources.map(({ id, custom }) => [id, custom?.carriedBy]));
  const quotes = [
    ...files.incidents.flatMap((incident) => feedingQuotes(incident, 'incident')),
    ...files.tallies.flatMap((tally) => feedingQuotes(tally, 'tally')),
  ];
  return grouped(quotes, ({ source }) => carriers.get(source) ?? source);
}

/**
 * What became of the sentences of one article.
 * @param quotes that count in its file, of incidents before those of tallies
 */
export function statesIn(
  sentences: readonly CodedSentence[],
  quotes: readonly FeedingQuote[],
): SentenceState[] {
  const fed = sentences.map(() => new Map<string, FedRecord>());
  const isOrdered = sentences.every(({ end }, at) => end <= (sentences[at + 1]?.start ?? Infinity));
  for (const quote of quotes) {
    let at = isOrdered ? firstBehind(sentences, quote.start) : 0;
    for (; at < sentences.length; at += 1) {
      if (isOrdered && sentences[at]!.start >= quote.end) break;
      if (!overlap(quote, sentences[at]!)) continue;
      fed[at]!.set(`${quote.record.kind} ${quote.record.id}`, quote.record);
    }
  }
  return sentences.map((sentence, at) => {
    const records = [...fed[at]!.values()];
    const isAside = sentence.aside !== undefined;
    const state = records.length > 0 ? 'coded' : isAside ? 'set-aside' : 'uncoded';
    return { ...sentence, state, records };
  });
}

/** The first of ordered sentences that ends behind a place; their number where none does. */
function firstBehind(sentences: readonly Span[], place: number): number {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sentences[middle]!.end > place) to = middle;
    else from = middle + 1;
  }
  return from;
}
