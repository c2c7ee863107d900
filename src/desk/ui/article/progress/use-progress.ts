import { useContext, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { SentenceState, StateCounts } from '../../../../evidence/coding/sentence-states.ts';
import { carrierOf } from '../../../records/desk-records.ts';
import type { Records } from '../../../records/desk-records.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import type { DeskStore } from '../../../state/desk-store.ts';
import { DeskContext, useDesk, useRecords } from '../../desk-context.tsx';
import { createProgress } from './coding-progress.ts';
import type { CodingProgress } from './coding-progress.ts';

/** One a desk, so that all that is drawn of it shares what was worked out. */
const known = new WeakMap<DeskStore, CodingProgress>();

function progressOf(desk: DeskStore): CodingProgress {
  const progress = known.get(desk) ?? createProgress();
  known.set(desk, progress);
  return progress;
}

/** What became of each sentence of an article; of one without a coding nothing has yet. */
export function useSentenceStates({ source, sentences }: DeskArticle): readonly SentenceState[] {
  const desk = useContext(DeskContext)!;
  return progressOf(desk).states(useRecords(), source, sentences);
}

/** How much of an article's text is quoted, 0 to 1. */
export function useQuotedShare({ source, text }: DeskArticle): number {
  const desk = useContext(DeskContext)!;
  const records = useRecords();
  return useMemo(
    () => progressOf(desk).quoted(records, source) / Math.max(1, text.length),
    [desk, records, source, text],
  );
}

/** An article in a list, and how far it is coded. */
export interface ListedArticle {
  readonly source: string;
  /** SHA-256 of its text. */
  readonly hash: string;
  /** Whether its text can be shown. */
  readonly isAtHand: boolean;
  /** Null where nobody has begun, and the text that would tell how many sentences there are is not at hand. */
  readonly counts: StateCounts | null;
}

/** How long texts are cut at a time while the page is in use, milliseconds. */
const SLICE = 8;
/** What was cut meanwhile is shown so often, milliseconds: to draw a long list anew takes longer than to cut a text. */
const SHOWN_AFTER = 1000;

/**
 * The articles of the dataset: sources with a text of their own, in the order of their file. Those that nobody has begun
 * are cut into sentences one after another, while nothing else is done.
 */
export function useListedArticles(): readonly ListedArticle[] {
  const desk = useContext(DeskContext)!;
  const records = useRecords();
  const texts = useDesk((state) => state.texts);
  const [cut, setCut] = useState<ReadonlyMap<string, DeskArticle>>(new Map());
  const all = useMemo(() => articlesOf(records, texts), [records, texts]);
  const isCounted = ({ source, hash }: Omit<ListedArticle, 'counts'>): boolean =>
    records.coding.has(source) || cut.has(keyOf(source, hash));
  const waiting = all.filter((one) => one.isAtHand && !isCounted(one));
  const cutSome = useEffectEvent((more: Map<string, DeskArticle>) => {
    const until = performance.now() + SLICE;
    for (const { source, hash } of waiting) {
      const article = more.has(keyOf(source, hash)) ? null : desk.article(source);
      if (article) more.set(keyOf(source, hash), article);
      if (performance.now() > until) return false;
    }
    return true;
  });
  const isWaiting = waiting.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const more = new Map(cut);
    const from = performance.now();
    let timer = setTimeout(function goOn() {
      const isDone = cutSome(more);
      if (isDone || performance.now() - from > SHOWN_AFTER) setCut(more);
      else timer = setTimeout(goOn);
    });
    return () => clearTimeout(timer);
  }, [isWaiting, all, cut]);
  return useMemo(
    () =>
      all.map((one) => {
        const sentences = cut.get(keyOf(one.source, one.hash))?.sentences ?? null;
        return { ...one, counts: progressOf(desk).counts(records, one.source, sentences) };
      }),
    [all, cut, desk, records],
  );
}

function keyOf(source: string, hash: string): string {
  return `${source} ${hash}`;
}

function articlesOf(
  records: Records,
  texts: ReadonlyMap<string, string>,
): readonly Omit<ListedArticle, 'counts'>[] {
  return [...records.source.values()].flatMap(({ id, custom }) => {
    const hash = custom?.sha256;
    if (hash === undefined || carrierOf(records, id) !== id) return [];
    return [{ source: id, hash, isAtHand: texts.has(hash) }];
  });
}

/** What several articles come to together. */
export function summed(all: readonly ListedArticle[]): StateCounts {
  const sum = (key: keyof StateCounts): number =>
    all.reduce((number, { counts }) => number + (counts?.[key] ?? 0), 0);
  return { coded: sum('coded'), aside: sum('aside'), uncoded: sum('uncoded') };
}
