import { isSized } from '../../cells/number-date.ts';
import { DAY, SECOND } from '../../../time/interval.ts';
import type { Cell } from '../../table.ts';
import { createTally } from '../tally.ts';
import type { OpenTally, Tally } from '../tally.ts';

/** What a bare number can be as a date, the likelier first where several take all. */
export const NUMBER_KINDS = ['year', 'compact', 'serial', 'seconds', 'milliseconds'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A day and a clock time in digits, the least of them. */
const LEAST_WITH_CLOCK = 1e11;
const YEARS = { from: 1000, to: 2999 };

export interface NumberKindsResult {
  readonly kind: NumberKind;
  readonly read: Tally;
  readonly misfits: Tally;
  /** Whether all of them, as epochs, are midnights of UTC. */
  readonly midnights: boolean;
  /** Whether any of them has a clock time, which no offset stands beside. */
  readonly clocks: boolean;
}

export interface NumberKinds {
  readonly cells: number;
  add(text: string, cell: Cell, row: number): void;
  /** The kind that takes most; null where none takes any. */
  best(): NumberKindsResult | null;
  readonly years: Tally;
  readonly all: Tally;
}

/** Counts the bare numbers of a column by what they can be as dates. */
export function createNumberKinds(): NumberKinds {
  const read = tallies();
  const misfits = tallies();
  const all = createTally();
  const isMidnight = { seconds: true, milliseconds: true };
  const hasClock = { serial: false, compact: false };
  return {
    years: read.year,
    all,
    get cells() {
      return all.count;
    },
    add(text, cell, row) {
      all.add(cell, row);
      const value = Number(text);
      if (value % (DAY / SECOND) !== 0) isMidnight.seconds = false;
      if (value % DAY !== 0) isMidnight.milliseconds = false;
      if (!Number.isInteger(value)) hasClock.serial = true;
      if (value >= LEAST_WITH_CLOCK) hasClock.compact = true;
      for (const kind of NUMBER_KINDS)
        (isOfKind(kind, text, value) ? read : misfits)[kind].add(cell, row);
    },
    best() {
      const most = NUMBER_KINDS.reduce((best, each) =>
        read[each].count > read[best].count ? each : best,
      );
      // 277603200000 is midnight in 1978 rather than in 2776: no day and clock time in digits is one by chance.
      const isEpoch =
        most === 'compact' &&
        hasClock.compact &&
        isMidnight.milliseconds &&
        read.milliseconds.count === read.compact.count;
      const kind = isEpoch ? 'milliseconds' : most;
      if (read[kind].count === 0) return null;
      const midnights = (kind === 'seconds' || kind === 'milliseconds') && isMidnight[kind];
      const clocks = (kind === 'serial' || kind === 'compact') && hasClock[kind];
      return { kind, read: read[kind], misfits: misfits[kind], midnights, clocks };
    },
  };
}

function tallies(): Record<NumberKind, OpenTally> {
  return {
    year: createTally(),
    compact: createTally(),
    serial: createTally(),
    seconds: createTally(),
    milliseconds: createTally(),
  };
}

function isOfKind(kind: NumberKind, text: string, value: number): boolean {
  switch (kind) {
    case 'year':
      return /^-?\d{4}(?:\.0+)?$/.test(text) && isYear(Math.abs(value));
    case 'compact':
      return isCompact(text);
    case 'serial':
    case 'seconds':
    case 'milliseconds':
      return isSized(kind, value);
  }
}

function isYear(value: number): boolean {
  return value >= YEARS.from && value <= YEARS.to;
}

const COMPACT =
  /^[12]\d{3}(?:0\d|1[0-2])(?:(?:[0-2]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?)?(?:\.0+)?$/;

/** A day, month or clock time in digits; the hour is followed by minutes. */
function isCompact(text: string): boolean {
  return COMPACT.test(text);
}
