import { bothNames } from '../evidence/both-names.ts';
import type { PlaceKind } from '../evidence/model.ts';
import { formsOf } from '../evidence/name-in.ts';
import type { Name } from '../evidence/name-in.ts';
import { METRES_PER_DEGREE } from '../geo/circle.ts';
import { nearLng } from '../geo/lng-lat.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** What a dataset names itself: a place of its own, with its id, or a name on its own basemap. */
export interface NamedByDataset extends LngLat {
  readonly id: string | null;
  /** That of a place. */
  readonly kind?: PlaceKind;
  readonly geonames?: number | undefined;
  readonly names: Name;
}

/** What the dataset names itself, ready to be found by any of its names: `Bolzano` of `Bolzano / Bozen`. */
export interface Taken extends NamedByDataset {
  readonly plain: ReadonlySet<string>;
}

export function takenBy(named: readonly NamedByDataset[]): Taken[] {
  return named.map((one) => ({
    ...one,
    plain: new Set(formsOf(one.names).flatMap((form) => bothNames(form).map(folded))),
  }));
}

/** Whether one of the names is one of the dataset's. @param names folded */
export function hasNameOf({ plain }: Taken, names: readonly string[]): boolean {
  return names.some((name) => plain.has(name));
}

/** Letters without accents and in lower case. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** About how far two points are apart; too far rather than too near where that is a part of the globe. */
export function kilometres(a: LngLat, b: LngLat): number {
  const dx = (nearLng(a.lng, b.lng) - b.lng) * Math.cos((b.lat * Math.PI) / 180);
  return (Math.hypot(dx, a.lat - b.lat) * METRES_PER_DEGREE) / 1000;
}
