import type { Camera } from '../geo/web-mercator.ts';
import type { TimeInterval } from '../time/interval.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The citable state: what an address holds. Null is the default of each. */
export interface View {
  /** Half-open, epoch milliseconds UTC; null is the dataset's whole span. */
  readonly window: TimeInterval | null;
  readonly place: string | null;
  readonly incident: string | null;
  /** Null: the camera fits the place, else the dataset's bounds. */
  readonly camera: Camera | null;
  readonly theme: Theme;
}

export const DEFAULT_VIEW: View = {
  window: null,
  place: null,
  incident: null,
  camera: null,
  theme: 'auto',
};
