import { whenOf } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { TimeInterval } from '../time/interval.ts';
import { fadeStep } from './selection/fade.ts';
import type { FadeStep } from './selection/fade.ts';
import { groupsAt } from './selection/place-counts.ts';
import type { GroupCount, PlaceCounts } from './selection/place-counts.ts';
import type { UpdatePlaceIndex } from './selection/place-index.ts';
import type { Selecting } from './selection/clauses.ts';
import type { Select } from './selection/selection.ts';
import type { ShownRows } from './selection/shown-rows.ts';
import { windowOf } from './view/window.ts';

/** How many incidents of which groups. */
export interface Counted {
  readonly count: number;
  /** Those that there are, in the order of `groupsAt`. */
  readonly groups: readonly GroupCount[];
}

/** A place of the dataset that something passes the filters at, whether it is shown or not. */
export interface PlaceState {
  /** What passes the filters there, whenever it lies. */
  readonly matching: Counted;
  /** What of it is shown; null where nothing is. */
  readonly shown: Counted | null;
  /** How far what is shown has faded: by the newest of it, and only where everything up to the window's end is shown. */
  readonly fade: FadeStep;
}

/**
 * Answers with the state of a place, by its position in the dataset's list; null where nothing passes the filters. A
 * place keeps its object as long as nothing of it changes, so whoever draws one place draws it again only then. For
 * datasets whose places are few enough to be drawn one by one.
 */
export type PlacesSelector = (selecting: Selecting, place: number) => PlaceState | null;

export function createPlacesSelector(
  dataset: Dataset,
  select: Select,
  updateIndex: UpdatePlaceIndex,
): PlacesSelector {
  const states: (PlaceState | null)[] = dataset.places.map(() => null);
  const drawn = new Map<number, { version: number; window: TimeInterval | null }>();

  return (selecting, place) => {
    const selection = select(selecting);
    const index = updateIndex(selection);
    const until = selecting.view.mode === 'until' ? windowOf(dataset, selecting.view) : null;
    const last = drawn.get(place);
    if (last?.version === index.version && last.window === until) return states[place]!;
    drawn.set(place, { version: index.version, window: until });
    const before = states[place]!;
    const shown = counted(dataset, index.shown, place, before?.shown ?? null);
    const matching = counted(dataset, index.matching, place, before?.matching ?? null);
    const fade = shown && until ? fadeOf(dataset, selection.shown, place, until) : 0;
    const same = before?.matching === matching && before?.shown === shown && before?.fade === fade;
    if (!same) states[place] = matching && { matching, shown, fade };
    return states[place]!;
  };
}

/** The counts before where they say the same. */
function counted(
  { vocabulary }: Dataset,
  { bySlot, totals }: PlaceCounts,
  place: number,
  before: Counted | null,
): Counted | null {
  const count = totals[place]!;
  if (count === 0) return null;
  const groups = groupsAt(bySlot, place, vocabulary);
  const same =
    before?.groups.length === groups.length &&
    groups.every(({ group, over, count: now }, at) => {
      const was = before.groups[at]!;
      return was.group === group && was.over === over && was.count === now;
    });
  return same ? before : { count, groups };
}

function fadeOf(dataset: Dataset, shown: ShownRows, place: number, window: TimeInterval): FadeStep {
  const newest = newestAt(dataset, shown, place);
  if (newest === null) return 0;
  return fadeStep(whenOf(dataset.columns, newest), window, dataset.domain.start);
}

/** The last of the incidents shown at a place, in order of their beginnings. */
export function newestAt(dataset: Dataset, shown: ShownRows, place: number): Row | null {
  const { from, rows } = dataset.indexes.placeRows;
  for (let at = begunAt(dataset, shown, place) - 1; at >= from[place]!; at--)
    if (shown.has(rows[at]!)) return rows[at]!;
  return null;
}

/** The incidents shown at a place, in order of time. */
export function shownAt(dataset: Dataset, shown: ShownRows, place: number): Row[] {
  const { from, rows } = dataset.indexes.placeRows;
  const begun = rows.subarray(from[place], begunAt(dataset, shown, place));
  return [...begun].filter((row) => shown.has(row));
}

/** Where in `placeRows` those of a place end that begin before the end of what is shown. Makes no object: asked for each place. */
function begunAt({ indexes: { placeRows } }: Dataset, shown: ShownRows, place: number): number {
  const { from, rows } = placeRows;
  let low = from[place]!;
  let high = from[place + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < shown.cut.started) low = middle + 1;
    else high = middle;
  }
  return low;
}
