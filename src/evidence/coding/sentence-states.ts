import { gatherFacts } from '../facts.ts';
import type { QuotedClaim } from '../facts.ts';
import { grouped } from '../grouped.ts';
import type { AuthoredFiles, CodedArticle, CodedSentence } from '../model.ts';
import { isPlaced, overlap } from '../spans.ts';

/** A record that a sentence feeds. */
export interface FedRecord {
  readonly kind: 'incident' | 'tally';
  readonly id: string;
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

/** The sentences of one article; none where it has no coding. @param source whose file it is, carried by none */
export function sentenceStates(files: AuthoredFiles, source: string): readonly SentenceState[] {
  const article = files.coding?.articles.find((each) => each.source === source);
  return article ? statesIn(article.sentences, quotesByFile(files).get(source) ?? []) : [];
}

export function countStates(sentences: readonly SentenceState[]): StateCounts {
  const number = (state: SentenceState['state']): number =>
    sentences.filter((sentence) => sentence.state === state).length;
  return { coded: number('coded'), aside: number('set-aside'), uncoded: number('uncoded') };
}

/** Quotes by the source whose file their offsets count in. */
function quotesByFile(files: AuthoredFiles): ReadonlyMap<string, readonly QuotedClaim[]> {
  const { quotes, carrierOf } = gatherFacts(files);
  return grouped(quotes, ({ claim }) => carrierOf(claim.source));
}

function statesIn(
  sentences: CodedArticle['sentences'],
  quotes: readonly QuotedClaim[],
): SentenceState[] {
  return sentences.map((sentence) => {
    const records = new Map<string, FedRecord>();
    for (const { quote, incident, tally } of quotes) {
      if (!isPlaced(quote) || !overlap(quote, sentence)) continue;
      const record: FedRecord =
        incident === null ? { kind: 'tally', id: tally! } : { kind: 'incident', id: incident };
      records.set(`${record.kind} ${record.id}`, record);
    }
    const isAside = sentence.aside !== undefined;
    const state = records.size > 0 ? 'coded' : isAside ? 'set-aside' : 'uncoded';
    return { ...sentence, state, records: [...records.values()] };
  });
}
