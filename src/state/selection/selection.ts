import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { withoutClause } from './clauses.ts';
import type { ClauseName, Selecting } from './clauses.ts';
import type { Filters } from './filters.ts';
import { chosenCategories, createMatching } from './matching.ts';
import type { Matching } from './matching.ts';
import { createPassings } from './passing.ts';
import type { Passings } from './passing.ts';
import { createShownRows, reachOf } from './shown-rows.ts';
import type { ShownRows } from './shown-rows.ts';

/** What a view chooses of its dataset. What is shown keeps its identity as long as it holds the same incidents. */
export interface Selection {
  /** Those that pass the filters, whenever they lie, in order of time. */
  readonly matching: Matching;
  /** Those of them that lie in the window, or up to its end. */
  readonly shown: ShownRows;
  /** Those that pass the filters and have no date. */
  readonly undated: readonly Row[];
}

/** Answers with what a state selects; asked again for the same, it gives the same object. */
export type Select = (selecting: Selecting) => Selection;

export interface Selector extends Select {
  /** Answers with what a state selects without one clause; the same function each time. */
  readonly without: (name: ClauseName) => Select;
}

/** One per mount: what one part of the page asked for is there for the others. */
export function createSelector(dataset: Dataset): Selector {
  const passingOf = createPassings(dataset);
  const others = new Map<ClauseName, Select>();
  const without = (name: ClauseName): Select => {
    const select = others.get(name) ?? createSelect(dataset, passingOf, name);
    others.set(name, select);
    return select;
  };
  return Object.assign(createSelect(dataset, passingOf, null), { without });
}

/** Selects by all clauses but one. A move of the window costs look-ups, whatever the number of incidents. */
function createSelect(dataset: Dataset, passingOf: Passings, own: ClauseName | null): Select {
  let asked: Selecting | null = null;
  let categories: Filters['categories'] | null = null;
  let selection: Selection | null = null;
  return (selecting) => {
    const isSame = asked?.view === selecting.view && asked.found === selecting.found;
    if (selection && isSame) return selection;
    asked = selecting;
    const { view, found } = own ? withoutClause(selecting, own) : selecting;
    const passing = passingOf(view.filters, found);
    const isKept =
      selection?.matching.passing === passing && categories === view.filters.categories;
    const before = isKept ? selection : null;
    categories = view.filters.categories;
    const matching =
      before?.matching ??
      createMatching(dataset, passing, chosenCategories(categories, dataset.vocabulary));
    const shown = createShownRows(dataset, matching, reachOf(dataset, view));
    if (before && holdSame(matching, shown, before.shown)) return before;
    if (before) return (selection = { ...before, shown });
    const kept = selection && sameRows(shown, selection.shown) ? selection.shown : shown;
    return (selection = { matching, shown: kept, undated: undatedOf(dataset, matching) });
  };
}

/** Whether two selections of the same matching rows are the same: as many have begun, and as many have ended. */
function holdSame(matching: Matching, a: ShownRows, b: ShownRows): boolean {
  return (
    a.length === b.length &&
    matching.ended(a.cut.ended) === matching.ended(b.cut.ended) &&
    matching.started(a.cut.started) === matching.started(b.cut.started)
  );
}

/** Lists longer than this are taken for others: comparing them would take longer than drawing what they change. */
const COMPARED = 1000;

/** Compares the rows of two filters in one window. */
function sameRows(a: ShownRows, b: ShownRows): boolean {
  const sameCut = a.cut.from === b.cut.from && a.cut.started === b.cut.started;
  if (!sameCut || a.length !== b.length || a.length > COMPARED) return false;
  for (let index = 0; index < a.length; index++) if (a.at(index) !== b.at(index)) return false;
  return true;
}

function undatedOf({ columns }: Dataset, matching: Matching): Row[] {
  const rows: Row[] = [];
  for (let row = columns.dated; row < columns.length; row++) if (matching.has(row)) rows.push(row);
  return rows;
}
