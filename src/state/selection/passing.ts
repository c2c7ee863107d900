import { createCategoryRanks } from '../../dataset/indexes/category-ranks.ts';
import type { CategoryRanks } from '../../dataset/indexes/category-ranks.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Found } from '../../dataset/search/search-index.ts';
import type { Filters } from './filters.ts';

/** The dated rows that pass all filters but that by category, and the sums that count them. */
export interface Passing {
  /** 1 for each row of the dataset that passes, those without a date too; null where all do. */
  readonly rows: Uint8Array | null;
  /** Counts by category among the first rows in order of their starts, and of their ends. */
  readonly byStart: CategoryRanks;
  readonly byEnd: CategoryRanks;
}

/** 1 for each row that holds the words searched for; null where that may be any. */
type Words = Passing['rows'];

/** Answers with what passes; asked again for the same parties, articles, actors and words, it gives the same object. */
export type Passings = (filters: Filters, found: Found | null) => Passing;

/** The most passings that are kept, as many as one state has: that of all filters, and those without one or any. */
const KEPT = 5;

export function createPassings(dataset: Dataset): Passings {
  type Kept = { readonly key: string; readonly words: Words; readonly passing: Passing };
  let kept: readonly Kept[] = [];
  return (filters, found) => {
    const key = JSON.stringify([filters.parties, filters.sources, filters.actors]);
    // An answer that has not come lets everything stay.
    const words = filters.query === '' ? null : (found?.rows ?? null);
    const last = kept.find((one) => one.key === key && one.words === words) ?? {
      key,
      words,
      passing: createPassing(dataset, passingRows(dataset, filters, words)),
    };
    kept = [last, ...kept.filter((one) => one !== last)].slice(0, KEPT);
    return last.passing;
  };
}

function createPassing(dataset: Dataset, rows: Uint8Array | null): Passing {
  const { columns, indexes } = dataset;
  const ranks = (order: Uint32Array | null, all: Int32Array): CategoryRanks =>
    createCategoryRanks(
      columns.category,
      dataset.vocabulary.categories.length,
      columns.dated,
      rows,
      order,
      ...(rows ? [] : [all]),
    );
  return {
    rows,
    byStart: ranks(null, indexes.startSums),
    byEnd: ranks(indexes.byEnd, indexes.endSums),
  };
}

/**
 * The rows that pass the filters by party, article, actor and words: of the first three one claim must match all, "what
 * this party says of them in that article".
 */
function passingRows(dataset: Dataset, filters: Filters, words: Words): Words {
  const { parties, sources, actors } = filters;
  if (parties.length === 0 && sources.length === 0 && actors.length === 0) return words;
  const { columns } = dataset;
  const isIn = <T>(list: readonly T[], chosen: readonly string[], idOf: (one: T) => string) =>
    Uint8Array.from(list, (one) => (chosen.length === 0 || chosen.includes(idOf(one)) ? 1 : 0));
  const speaks = isIn(dataset.speakers, parties, ({ party }) => party);
  const carries = isIn(dataset.sources, sources, ({ id }) => id);
  const acts = isIn(dataset.actors, actors, ({ id }) => id);
  const { claimsFrom, claimSource, claimSpeaker, claimActor, claimTarget, length } = columns;
  const names = (claim: number): boolean =>
    actors.length === 0 || acts[claimActor[claim]!] === 1 || acts[claimTarget[claim]!] === 1;
  const rows = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    if (words && !words[row]) continue;
    for (let claim = claimsFrom[row]!; claim < claimsFrom[row + 1]!; claim++) {
      if (speaks[claimSpeaker[claim]!] && carries[claimSource[claim]!] && names(claim)) {
        rows[row] = 1;
        break;
      }
    }
  }
  return rows;
}
