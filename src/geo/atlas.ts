import type { NamedPoint } from './gazetteer/namesakes.ts';
import type { LngLat } from './lng-lat.ts';

/** The world as far as the check asks it; what it takes is read when it is first asked. */
export interface Atlas {
  /** Which of some points lie near a place that is called as they are. */
  readonly nearNamesakes: (points: readonly NamedPoint[]) => readonly boolean[];
  readonly isLand: (point: LngLat) => boolean;
  /** Whether no land and no town is near. */
  readonly isOpenSea: (point: LngLat) => boolean;
}
