import type { Row } from '../../dataset/indexes/columns.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import type { Extent, Room } from './extent.ts';
import { layoutColumns } from './layout-columns.ts';
import { layoutPeriods } from './layout-periods.ts';
import type { PeriodBand } from './layout-periods.ts';
import type { Periods } from './periods.ts';
import type { SlotOf } from './slots.ts';

/** What a mark needs to know of its incident. */
export interface MarkSubject {
  readonly row: Row;
  readonly time: When;
  /** The code of its group. */
  readonly group: number;
  /** Whether it is over a period: see `isOverPeriod`. */
  readonly over: boolean;
}

/** An incident on the timeline, CSS pixels. */
export interface TimelineMark {
  readonly subject: MarkSubject;
  /** The centre of its dot; `y` from the upper edge of the space for marks. */
  readonly x: number;
  readonly y: number;
  /** The dot's width and height; the height of a part of a bar. */
  readonly size: number;
  /** The bar that it is a part of; null where it is a dot. */
  readonly bar: Bar | null;
  /** The time it may lie in, where that is wider than a dot, and how high that is where it is pressed. */
  readonly whisker: (Extent & { readonly height: number }) | null;
}

export interface Bar {
  /** CSS pixels. */
  readonly width: number;
  /** The day or hour that it stands for, or the days that all in it may lie in. */
  readonly span: TimeInterval;
}

export interface MarkLayoutOptions extends Room {
  readonly height: number;
  readonly slotOf: SlotOf;
}

export interface MarkLayout {
  /** What is over a period, in its lane at the top, and, where there is room for them, all others. */
  readonly marks: TimelineMark[];
  /** What is over a period, where it is too much for a lane. */
  readonly band: PeriodBand | null;
  /** Where the lane ends and the others begin, CSS pixels. */
  readonly below: number;
  /** Whether the others are parts of bars. */
  readonly isBars: boolean;
  /** Whether the others are among the marks: else they are no marks, but a density. */
  readonly fits: boolean;
}

/**
 * Arranges marks: what is over a period lies in one lane at the top, over its whole length; all else stands in a column
 * a day, or an hour where the axis is near, as dots or, where they are too many for that, as bars of which each incident
 * is a part. Neither keeps the other from being drawn.
 * @param dated in order of time, those that overlap what the plot shows; null where they are to be a density
 */
export function layoutMarks(
  dated: readonly MarkSubject[] | null,
  periods: Periods,
  options: MarkLayoutOptions,
): MarkLayout {
  const { marks, band, height: below } = layoutPeriods(periods, options);
  const columns = dated && layoutColumns(dated, { ...options, height: options.height - below });
  if (!columns?.fits) return { marks, band, below, isBars: true, fits: false };
  const lower = columns.marks.map((mark) => ({ ...mark, y: below + mark.y }));
  return { marks: [...marks, ...lower], band, below, isBars: columns.isBars, fits: true };
}
