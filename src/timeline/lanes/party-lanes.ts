import { DENIES, isDenial, whenOf } from '../../dataset/indexes/columns.ts';
import type { IncidentColumns, Row } from '../../dataset/indexes/columns.ts';
import type { Party, Vocabulary } from '../../evidence/vocabulary.ts';
import type { MarkSubject, TimelineMark } from '../marks/layout-marks.ts';
import { layoutPeriods } from '../marks/layout-periods.ts';
import type { PeriodBand } from '../marks/layout-periods.ts';
import { periodsOf } from '../marks/periods.ts';
import type { Room } from '../marks/extent.ts';
import { layoutLane } from './layout-lane.ts';
import type { ArrangedLane } from './layout-lane.ts';

/** What lanes are told of a dataset. */
export interface SpokenIncidents {
  readonly columns: IncidentColumns;
  readonly speakers: readonly { readonly party: string }[];
  readonly vocabulary: Pick<Vocabulary, 'groupCodes'>;
}

/** Whether a party denies an incident by itself, or only in a denial that is not of it alone. */
export type Denial = 'itself' | 'in-general';

/** The incidents of which speakers of one party say something, in order of time. */
export interface PartyLane {
  readonly party: Party;
  readonly subjects: readonly MarkSubject[];
  /** Those of them that the party does nothing but deny, and how. */
  readonly denied: ReadonlyMap<Row, Denial>;
}

/**
 * Sorts incidents into lanes, one a party: an incident of which three parties speak stands in three.
 * @param rows in order of time @param isOver whether one is over a period
 */
export function partyLanes(
  rows: Iterable<Row>,
  parties: readonly Party[],
  { columns, speakers, vocabulary }: SpokenIncidents,
  isOver: (row: Row) => boolean,
): PartyLane[] {
  const lanes = new Map(
    parties.map((party) => [
      party.id,
      { party, subjects: [] as MarkSubject[], denied: new Map<Row, Denial>() },
    ]),
  );
  for (const row of rows) {
    const time = whenOf(columns, row);
    const group = vocabulary.groupCodes[columns.category[row]!]!;
    const over = isOver(row);
    for (const [party, denial] of voicesOf(row, columns, speakers)) {
      const lane = lanes.get(party);
      lane?.subjects.push({ row, time, group, over });
      if (denial) lane?.denied.set(row, denial);
    }
  }
  return [...lanes.values()];
}

/** Who speaks of an incident, and how the party denies it where it does nothing else; null where it does. */
export function voicesOf(
  row: Row,
  { claimsFrom, claimSpeaker, claimStance }: IncidentColumns,
  speakers: SpokenIncidents['speakers'],
): Map<string, Denial | null> {
  const voices = new Map<string, Denial | null>();
  for (let at = claimsFrom[row]!; at < claimsFrom[row + 1]!; at++) {
    const { party } = speakers[claimSpeaker[at]!]!;
    const before = voices.get(party);
    const stance = claimStance[at];
    if (!isDenial(stance)) voices.set(party, null);
    else if (before !== null)
      voices.set(party, stance === DENIES || before === 'itself' ? 'itself' : 'in-general');
  }
  return voices;
}

/** A lane as it is drawn, CSS pixels. */
export interface LaidLane extends PartyLane {
  /** Its upper edge, from that of the first. */
  readonly top: number;
  readonly height: number;
  /** `y` from the upper edge of the lane: of all, or, where it is one of bars, of what is over a period. */
  readonly marks: readonly TimelineMark[];
  /** What is over a period, where it is too much for marks. */
  readonly band: PeriodBand | null;
  /** Where the bars of all others begin, from the upper edge of the lane; null where they are marks. */
  readonly barsFrom: number | null;
}

/** Dots in a lane; one smaller has no shape that can be told, CSS pixels. */
const DOT = { largest: 9, smallest: 7 } as const;
/** A lane has room for its name, however little is said in it, CSS pixels. */
const LOWEST = 13;
/** The line between lanes, CSS pixels. */
const RULE = 1;

/** A lane of bars is no lower, so that what is over a period has its lines above them, CSS pixels. */
const LOWEST_BARS = 18;

/**
 * Arranges lanes below one another, all dots of one size: a lane is as high as what is said in it, and what is left over
 * is shared. Where not all find room as dots, those of which most is said are bars.
 * @param x from epoch milliseconds UTC to pixels; not clamped
 * @param height of all lanes, CSS pixels
 */
export function layoutLanes(
  lanes: readonly PartyLane[],
  { x, width, height }: { x: (instant: number) => number; width: number; height: number },
): LaidLane[] {
  let dots: readonly ArrangedLane[] = [];
  for (let size: number = DOT.largest; size >= DOT.smallest; size -= 1) {
    dots = lanes.map(({ subjects }) => layoutLane(subjects, { x, width }, size));
    const heights = shareOut(dots, new Set(), height);
    if (heights) return place(lanes, dots, heights, { x, width });
  }
  const bars = new Set<ArrangedLane>();
  for (const tallest of dots.toSorted((a, b) => b.height - a.height)) {
    bars.add(tallest);
    const heights = shareOut(dots, bars, height);
    if (heights) return place(lanes, withoutDots(dots, bars), heights, { x, width });
  }
  const equal = lanes.map(() => Math.floor(height / Math.max(1, lanes.length)) - RULE);
  return place(lanes, withoutDots(dots, bars), equal, { x, width });
}

/** The lanes' heights: what is left over goes to those of bars, or, where there are none, to all. Null without room. */
function shareOut(
  dots: readonly ArrangedLane[],
  bars: ReadonlySet<ArrangedLane>,
  height: number,
): number[] | null {
  const needed = dots.map((lane) => (bars.has(lane) ? LOWEST_BARS : Math.max(LOWEST, lane.height)));
  const spare = height - needed.reduce((sum, one) => sum + one + RULE, 0);
  if (spare < 0) return null;
  const more = Math.floor(spare / (bars.size || dots.length));
  return needed.map((own, at) => own + (bars.size === 0 || bars.has(dots[at]!) ? more : 0));
}

function withoutDots(
  dots: readonly ArrangedLane[],
  bars: ReadonlySet<ArrangedLane>,
): (ArrangedLane | null)[] {
  return dots.map((lane) => (bars.has(lane) ? null : lane));
}

/** @param dots of each lane; null where it is bars @param heights of the lanes, CSS pixels */
function place(
  lanes: readonly PartyLane[],
  dots: readonly (ArrangedLane | null)[],
  heights: readonly number[],
  room: Room,
): LaidLane[] {
  const periods = lanes.map(({ subjects }, at) => {
    const long = dots[at] ? [] : subjects.filter(({ over }) => over);
    return layoutPeriods(periodsOf(long), { ...room, height: heights[at]! });
  });
  // The same in all, so that bars are as high in one lane as in another.
  const barsFrom = Math.max(0, ...periods.map((laid) => laid.height));
  let next = 0;
  return lanes.map((lane, at) => {
    const height = heights[at]!;
    const top = next;
    next += height + RULE;
    const arranged = dots[at];
    if (!arranged) {
      const { marks, band } = periods[at]!;
      return { ...lane, top, height, marks, band, barsFrom };
    }
    // Low in their lane, as on an axis.
    const shift = height - arranged.height;
    const marks = arranged.marks.map((mark) => ({ ...mark, y: mark.y + shift }));
    return { ...lane, top, height, marks, band: null, barsFrom: null };
  });
}
