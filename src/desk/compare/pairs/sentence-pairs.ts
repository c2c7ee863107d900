import { codedArticles } from '../../../evidence/coding/sentence-states.ts';
import type { SentenceState } from '../../../evidence/coding/sentence-states.ts';
import type { CodedSentence } from '../../../evidence/model.ts';
import { authoredOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import type { Span } from '../../../evidence/spans.ts';
import { fileOf } from '../called-by.ts';

/** How an article's text is cut into sentences; null where the text is not at hand. @param source the first coding's */
export type CutOf = (source: string) => readonly Span[] | null;

/** What a coder made of a sentence. */
export type SentenceCoding = Pick<SentenceState, 'state' | 'aside' | 'why'>;

/** A sentence as the first coding cuts it, and what each made of it. */
export interface SentencePair extends Span {
  readonly file: string;
  /** The article in each coding; null where the first lacks it, or the second. */
  readonly source: { readonly a: string | null; readonly b: string | null };
  readonly a: SentenceCoding;
  readonly b: SentenceCoding;
}

interface CutArticle {
  readonly source: string | null;
  readonly sentences: CodedSentence[] | null;
}

/** The sentences of all articles that either coding says something of, in the order of the first. */
export function pairSentences(a: Records, b: Records, cutOf?: CutOf): readonly SentencePair[] {
  const files = new Set([...codedFiles(a), ...codedFiles(b)]);
  const [articlesA, articlesB] = [articlesBy(a), articlesBy(b)];
  const cuts = Array.from(files, (file) => {
    const [ofA, ofB] = [articlesA(file), articlesB(file)];
    const cut = (): readonly Span[] | null =>
      ofA.source === null ? null : (cutOf?.(ofA.source) ?? null);
    const own = ofA.sentences ?? (cut() ?? ofB.sentences)!.map(bare);
    return { file, ofA, ofB, own, other: ofB.sentences ?? own.map(bare) };
  });
  const statesA = statesBy(a, new Map(cuts.map(({ ofA, own }) => [ofA.source, own])));
  const statesB = statesBy(b, new Map(cuts.map(({ ofB, other }) => [ofB.source, other])));
  return cuts.flatMap(({ file, ofA, ofB, own, other }) => {
    const source = { a: ofA.source, b: ofB.source };
    const theirs = statesB.get(ofB.source ?? '') ?? other.map(uncoded);
    const mine = statesA.get(ofA.source ?? '') ?? own.map(uncoded);
    return mine.map((sentence): SentencePair => {
      const counterpart = nearest(sentence, theirs);
      const { start, end } = sentence;
      const nothing: SentenceCoding = { state: 'uncoded' };
      return {
        file,
        source,
        start,
        end,
        a: coding(sentence),
        b: counterpart ? coding(counterpart) : nothing,
      };
    });
  });
}

function codedFiles(records: Records): readonly string[] {
  return [...records.coding.keys()].map((source) => fileOf(records, source));
}

/** Finds the article that a file is, and its sentences as they are kept. */
function articlesBy(records: Records): (file: string) => CutArticle {
  const byFile = new Map<string, string>();
  for (const [id, { custom }] of records.source)
    if (custom?.carriedBy === undefined) byFile.set(fileOf(records, id), id);
  for (const id of records.coding.keys()) byFile.set(fileOf(records, id), id);
  return (file) => {
    const source = byFile.get(file) ?? null;
    return { source, sentences: records.coding.get(source ?? '')?.sentences ?? null };
  };
}

function statesBy(
  records: Records,
  cuts: ReadonlyMap<string | null, CodedSentence[]>,
): ReadonlyMap<string, readonly SentenceState[]> {
  const kept = [...cuts].flatMap(([source, sentences]) =>
    source === null ? [] : [[source, { source, sentences }] as const],
  );
  const files = authoredOf({ ...records, coding: new Map(kept) }, null);
  return new Map(codedArticles(files).map(({ source, sentences }) => [source, sentences]));
}

/** Of sentences in their order the one that has most in common with another, where that is half of the shorter at least. */
function nearest(one: Span, list: readonly SentenceState[]): SentenceState | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= one.start) low = middle + 1;
    else high = middle;
  }
  let found: SentenceState | null = null;
  let most = 0;
  for (let at = low; at < list.length && list[at]!.start < one.end; at += 1) {
    const other = list[at]!;
    const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    const shorter = Math.min(one.end - one.start, other.end - other.start);
    if (common * 2 < shorter || common <= most) continue;
    [found, most] = [other, common];
  }
  return found;
}

function coding({ state, aside, why }: SentenceState): SentenceCoding {
  return { state, ...(aside !== undefined && { aside }), ...(why !== undefined && { why }) };
}

function bare({ start, end }: Span): CodedSentence {
  return { start, end };
}

function uncoded(sentence: CodedSentence): SentenceState {
  const { aside } = sentence;
  return { ...sentence, state: aside === undefined ? 'uncoded' : 'set-aside', records: [] };
}
