import type { Camera } from '../../geo/web-mercator.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { NO_FILTERS } from '../selection/filters.ts';
import type { Filters } from '../selection/filters.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The incidents that are shown: those that lie in the window, or everything up to its end. */
export const MODES = ['window', 'until'] as const;
export type Mode = (typeof MODES)[number];

/** The citable state: what an address holds. Null is the default of each. */
export interface View {
  /** Half-open, epoch milliseconds UTC; null is the dataset's whole span. */
  readonly window: TimeInterval | null;
  readonly mode: Mode;
  readonly filters: Filters;
  readonly place: string | null;
  readonly incident: string | null;
  /** The camera; null: it fits the place, else the dataset's bounds. */
  readonly camera: Camera | null;
  readonly theme: Theme;
}

export const DEFAULT_VIEW: View = {
  window: null,
  mode: 'window',
  filters: NO_FILTERS,
  place: null,
  incident: null,
  camera: null,
  theme: 'auto',
};
