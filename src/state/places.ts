import type { Dataset } from '../dataset/dataset.ts';
import type { Incident } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { fadeStep } from './fade.ts';
import type { FadeStep } from './fade.ts';
import { windowOf } from './selection.ts';
import type { Selecting, Selection, Selector } from './selection.ts';
import { placesOf } from './selectors.ts';
import type { PlaceIncidents } from './selectors.ts';

/** A place of the dataset that something passes the filters at, whether it is shown or not. */
export interface PlaceState {
  /** What passes the filters there, whenever it lies. */
  readonly matching: PlaceIncidents;
  /** What of it is shown; null where nothing is. */
  readonly shown: PlaceIncidents | null;
  /** How far what is shown has faded: by the newest of it, and only where everything up to the window's end is shown. */
  readonly fade: FadeStep;
}

/**
 * Answers with the places of what a state selects, by id. Made once a state, for however many ask; a place keeps its
 * object as long as nothing there changes, so whoever draws one place draws it again only then.
 */
export type PlacesSelector = (selecting: Selecting) => ReadonlyMap<string, PlaceState>;

export function createPlacesSelector(dataset: Dataset, select: Selector): PlacesSelector {
  const earliest = dataset.domain.start;
  let asked: Selecting | null = null;
  let selection: Selection | null = null;
  /** Null where nothing fades. */
  let fadesBefore: TimeInterval | null = null;
  let matching: readonly PlaceIncidents[] = [];
  let shown: ReadonlyMap<string, PlaceIncidents> = new Map();
  let states: ReadonlyMap<string, PlaceState> = new Map();

  return (selecting) => {
    if (selecting === asked) return states;
    asked = selecting;
    const selected = select(selecting);
    const until = selecting.view.mode === 'until' ? windowOf(dataset, selecting.view) : null;
    if (selected === selection && until === fadesBefore) return states;
    if (selected.matching !== selection?.matching) matching = placesOf(dataset, selected.matching);
    if (selected.shown !== selection?.shown) shown = byPlace(placesOf(dataset, selected.shown));
    selection = selected;
    fadesBefore = until;
    const next = new Map<string, PlaceState>();
    for (const there of matching) {
      const { id } = there.place;
      const now = shown.get(id) ?? null;
      const fade = now && until ? fadeStep(newest(now.incidents), until, earliest) : 0;
      next.set(id, kept(states.get(id), { matching: there, shown: now, fade }));
    }
    return (states = next);
  };
}

function byPlace(places: readonly PlaceIncidents[]): Map<string, PlaceIncidents> {
  return new Map(places.map((entry) => [entry.place.id, entry]));
}

/** The time that reaches furthest. */
function newest(incidents: readonly Incident[]): TimeInterval {
  return incidents.reduce(
    (last, { time }) => (time.end > last.end ? time : last),
    incidents[0]!.time,
  );
}

/** The state before where the new one says the same. */
function kept(before: PlaceState | undefined, next: PlaceState): PlaceState {
  if (!before) return next;
  const same =
    before.fade === next.fade &&
    sameIncidents(before.shown, next.shown) &&
    sameIncidents(before.matching, next.matching);
  return same ? before : next;
}

function sameIncidents(a: PlaceIncidents | null, b: PlaceIncidents | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.incidents.length !== b.incidents.length) return false;
  return a.incidents.every((incident, at) => incident === b.incidents[at]);
}
