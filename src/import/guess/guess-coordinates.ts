import { LONGEST_VALUE, plainText } from '../cells/cell-reading.ts';
import { parseDegrees } from '../cells/position/degrees-text.ts';
import type { Axis, Degrees, DegreesForm } from '../cells/position/degrees-text.ts';
import { isEmptyPoint, isWkt, parsePair, parsePoint } from '../cells/position/position-text.ts';
import { UNKNOWN_VALUES } from '../cells/quantity-words.ts';
import { createUnknowns } from '../cells/unknown-values.ts';
import type { CoordinateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { createTally, tallyText } from './tally.ts';
import type { OpenTally, Tally } from './tally.ts';

/** What all cells of a column say as single angles. */
export interface AngleStats {
  readonly read: number;
  readonly form: DegreesForm;
  /** Beyond what a latitude can be, and what a longitude can be. */
  readonly over90: Tally;
  readonly over180: Tally;
  /** Whether several are beyond 180, and all from 0 to 360: longitudes that are counted eastwards alone. */
  readonly isCircle: boolean;
  /** How many have a letter of each axis. */
  readonly lettered: Readonly<Record<Axis, number>>;
  /** Whether some have a fraction: whole numbers alone are more often something else. */
  readonly hasFractions: boolean;
  /** The first of the cells. */
  readonly example: string;
}

/** What all cells of a column say as pairs of angles. */
export interface PairStats {
  readonly read: number;
  readonly reading: CoordinateReading;
  /** Whether the column doesn't tell which of the two is the latitude. */
  readonly isUndecided: boolean;
  readonly example: string;
  readonly why: readonly string[];
}

export interface CoordinateGuessResult {
  readonly cells: number;
  readonly angles: AngleStats;
  readonly pairs: PairStats;
  readonly misfits: Tally;
}

export interface CoordinateGuess {
  readonly cells: number;
  readonly coordinates: number;
  add(cell: Cell, row: number): void;
  /** @param header which of a pair the column's name has first: `lat/lon` */
  result(header?: Axis): CoordinateGuessResult;
}

const isUnknownValue = createUnknowns(UNKNOWN_VALUES);

/** Guesses over a whole column, in flat memory, how its coordinates are written. */
export function createCoordinateGuess(
  isUnknown: (cell: Cell) => boolean = isUnknownValue,
): CoordinateGuess {
  const angles = createAngles();
  const pairs = createPairs();
  const misfits = createTally();
  let cells = 0;
  return {
    get cells() {
      return cells;
    },
    get coordinates() {
      return angles.read.count + pairs.read.count;
    },
    add(cell, row) {
      if (isUnknown(cell)) return;
      cells += 1;
      const text = plainText(cell);
      const isShort = text.length <= LONGEST_VALUE && typeof cell !== 'boolean';
      if (!isShort || !/\d/.test(text)) {
        if (!isShort || !isEmptyPoint(text)) misfits.add(cell, row);
        return;
      }
      const isAngle = addAngle(angles, text, cell, row);
      const isPair = !/^[\d.]+$/.test(text) && addPair(pairs, text, cell, row);
      if (!isAngle && !isPair) misfits.add(cell, row);
    },
    result: (header) => ({
      cells,
      angles: concludeAngles(angles),
      pairs: concludePairs(pairs, header),
      misfits,
    }),
  };
}

/** Whether latitude and longitude have changed places: most latitudes are beyond 90, and no longitude is. */
export function isSwapped(latitudes: AngleStats, longitudes: AngleStats): boolean {
  const byLetters = latitudes.lettered.longitude > 0 && longitudes.lettered.latitude > 0;
  const byRange =
    latitudes.over90.count > latitudes.read / 2 &&
    latitudes.over180.count === 0 &&
    longitudes.over90.count === 0;
  return longitudes.read > 0 && (byLetters || byRange);
}

/** The part of longitudes that must be beyond 180 to be no slips. */
const LEAST_OVER = 0.1;

interface Angles {
  readonly read: OpenTally;
  readonly forms: Record<DegreesForm, number>;
  readonly lettered: Record<Axis, number>;
  readonly over90: OpenTally;
  readonly over180: OpenTally;
  fractions: number;
  /** How many are from 0 to 360. */
  inCircle: number;
}

function createAngles(): Angles {
  return {
    read: createTally(),
    forms: { decimal: 0, 'decimal-comma': 0, dms: 0 },
    lettered: { latitude: 0, longitude: 0 },
    over90: createTally(),
    over180: createTally(),
    fractions: 0,
    inCircle: 0,
  };
}

function addAngle(angles: Angles, text: string, cell: Cell, row: number): boolean {
  const degrees = parseDegrees(text);
  if (!degrees) return false;
  const size = Math.abs(degrees.value);
  angles.read.add(cell, row);
  angles.forms[degrees.form] += 1;
  if (degrees.axis) angles.lettered[degrees.axis] += 1;
  if (size > 90) angles.over90.add(cell, row);
  if (size > 180) angles.over180.add(cell, row);
  if (!Number.isInteger(degrees.value)) angles.fractions += 1;
  if (degrees.value >= 0 && size <= 360) angles.inCircle += 1;
  return true;
}

function concludeAngles(angles: Angles): AngleStats {
  const { read, forms, lettered, over90, over180, fractions } = angles;
  const written = (['dms', 'decimal-comma'] as const).filter((form) => forms[form] > 0);
  const form = forms.decimal > 0 && forms['decimal-comma'] === 0 ? 'decimal' : written.at(-1);
  return {
    read: read.count,
    form: form ?? 'decimal',
    over90,
    over180,
    isCircle:
      over180.count > 1 &&
      over180.count >= read.count * LEAST_OVER &&
      angles.inCircle === read.count,
    lettered,
    hasFractions: fractions > 0,
    example: read.example,
  };
}

interface Pairs {
  readonly read: OpenTally;
  readonly wkt: OpenTally;
  readonly plain: OpenTally;
  readonly firstLetters: Record<Axis, number>;
  readonly firstOver: OpenTally;
  readonly lastOver: OpenTally;
  readonly between: Map<string, number>;
  commas: number;
  sixtieths: number;
}

function createPairs(): Pairs {
  return {
    read: createTally(),
    wkt: createTally(),
    plain: createTally(),
    firstLetters: { latitude: 0, longitude: 0 },
    firstOver: createTally(),
    lastOver: createTally(),
    between: new Map(),
    commas: 0,
    sixtieths: 0,
  };
}

function addPair(pairs: Pairs, text: string, cell: Cell, row: number): boolean {
  if (isWkt(text) || text.startsWith('{')) {
    if (!parsePoint(text)) return false;
    pairs.read.add(cell, row);
    pairs.wkt.add(cell, row);
    return true;
  }
  const pair = parsePair(text, {});
  if (!pair) return false;
  const { first, last, between } = pair;
  // No angle is so wide: 2020/10 is a month.
  if (Math.max(Math.abs(first.value), Math.abs(last.value)) > 180) return false;
  pairs.read.add(cell, row);
  pairs.between.set(between, (pairs.between.get(between) ?? 0) + 1);
  const forms = [first.form, last.form];
  if (forms.includes('decimal-comma')) pairs.commas += 1;
  if (forms.includes('dms')) pairs.sixtieths += 1;
  addOrder(pairs, first, last, cell, row);
  return true;
}

function addOrder(pairs: Pairs, first: Degrees, last: Degrees, cell: Cell, row: number): void {
  const axis = first.axis ?? (last.axis && (last.axis === 'latitude' ? 'longitude' : 'latitude'));
  if (axis) {
    pairs.firstLetters[axis] += 1;
    return;
  }
  pairs.plain.add(cell, row);
  if (Math.abs(first.value) > 90) pairs.firstOver.add(cell, row);
  if (Math.abs(last.value) > 90) pairs.lastOver.add(cell, row);
}

function concludePairs(pairs: Pairs, header: Axis | undefined): PairStats {
  const { read, wkt, plain } = pairs;
  if (wkt.count > 0 && plain.count === 0)
    return {
      read: read.count,
      reading: { form: 'wkt', first: 'longitude' },
      isUndecided: false,
      example: wkt.example,
      why: ['POINT has the longitude first'],
    };
  const { first, why, isUndecided } = firstOf(pairs, header);
  const form = pairs.commas > 0 ? 'decimal-comma' : pairs.sixtieths > 0 ? 'dms' : 'decimal';
  const [between, ...others] = [...pairs.between.keys()].map((each) => each.trim());
  const isOne = others.every((each) => each === between);
  return {
    read: read.count,
    reading: {
      form,
      ...(first && { first }),
      ...(isOne && between !== undefined && between !== '' && { between }),
    },
    isUndecided,
    example: plain.example,
    why,
  };
}

interface First {
  readonly first: Axis | undefined;
  readonly isUndecided: boolean;
  readonly why: readonly string[];
}

function firstOf(
  { plain, firstOver, lastOver, firstLetters }: Pairs,
  header: Axis | undefined,
): First {
  if (plain.count === 0) {
    const first = firstLetters.longitude > firstLetters.latitude ? 'longitude' : 'latitude';
    return { first, isUndecided: false, why: ['the letters N, S, E and W say which is which'] };
  }
  const isBoth = firstOver.count > 0 && lastOver.count > 0;
  const found = firstOver.count > 0 ? 'longitude' : lastOver.count > 0 ? 'latitude' : undefined;
  if (isBoth) {
    const told = `beyond 90 are firsts, ${tallyText(firstOver)}, and seconds, ${tallyText(lastOver)}`;
    return { first: undefined, isUndecided: true, why: [told] };
  }
  if (found) {
    const over = found === 'longitude' ? firstOver : lastOver;
    return {
      first: found,
      isUndecided: false,
      why: [`${found} first: no latitude is beyond 90, ${tallyText(over)}`],
    };
  }
  if (header) return { first: header, isUndecided: false, why: [`${header} first, by the header`] };
  return {
    first: undefined,
    isUndecided: true,
    why: [`nothing tells which of two angles is the latitude: ${tallyText(plain)}`],
  };
}
