import { countStates, statesIn } from '../../../../evidence/coding/sentence-states.ts';
import type {
  FeedingQuote,
  SentenceState,
  StateCounts,
} from '../../../../evidence/coding/sentence-states.ts';
import type { CodedSentence } from '../../../../evidence/model.ts';
import { coveredLength } from '../../../../evidence/spans.ts';
import type { Records } from '../../../records/desk-records.ts';
import { createQuotesByFile } from './quotes-by-file.ts';

/** What became of the sentences of articles, each article gone through anew only where its coding or its quotes changed. */
export interface CodingProgress {
  /** The same list as before where nothing changed in the article. @param sentences those of an article without a coding */
  readonly states: (
    records: Records,
    source: string,
    sentences: readonly CodedSentence[],
  ) => readonly SentenceState[];
  /** @returns null for an article without a coding whose sentences are not known */
  readonly counts: (
    records: Records,
    source: string,
    sentences: readonly CodedSentence[] | null,
  ) => StateCounts | null;
  /** How many units of an article's text are quoted, each counted once. */
  readonly quoted: (records: Records, source: string) => number;
}

interface Known {
  readonly sentences: readonly CodedSentence[];
  readonly quotes: readonly FeedingQuote[];
  readonly states: readonly SentenceState[];
  counts: StateCounts | null;
}

const NONE: readonly FeedingQuote[] = [];

export function createProgress(): CodingProgress {
  const quotesIn = createQuotesByFile();
  const known = new Map<string, Known>();
  const look = (
    records: Records,
    source: string,
    cut: readonly CodedSentence[] | null,
  ): Known | null => {
    const sentences = records.coding.get(source)?.sentences ?? cut;
    if (sentences === null) return null;
    const quotes = quotesIn(records).get(source) ?? NONE;
    const before = known.get(source);
    if (before?.sentences === sentences && before.quotes === quotes) return before;
    const made = { sentences, quotes, states: statesIn(sentences, quotes), counts: null };
    known.set(source, made);
    return made;
  };
  return {
    quoted: (records, source) => coveredLength(quotesIn(records).get(source) ?? NONE),
    states: (records, source, sentences) => look(records, source, sentences)!.states,
    counts(records, source, sentences) {
      const found = look(records, source, sentences);
      if (!found) return null;
      found.counts ??= countStates(found.states);
      return found.counts;
    },
  };
}
