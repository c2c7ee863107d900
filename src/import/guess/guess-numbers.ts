import { plainText } from '../cells/cell-reading.ts';
import { amountsOf, readNumber } from '../cells/read-number.ts';
import { UNKNOWN_VALUES } from '../cells/quantity-words.ts';
import { createUnknowns } from '../cells/unknown-values.ts';
import type { NumberReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { createTally, tallyText } from './tally.ts';
import type { Tally } from './tally.ts';

export interface NumberGuessResult {
  /** Null where nothing is to be said of it: no cell has a point or a comma; or where it is undecided. */
  readonly decimal: NumberReading['decimal'] | null;
  readonly isUndecided: boolean;
  /** A cell that can be read in two ways: `1.234`. */
  readonly example: string;
  readonly cells: number;
  readonly read: number;
  readonly misfits: Tally;
  readonly why: readonly string[];
}

export interface NumberGuess {
  readonly cells: number;
  readonly numbers: number;
  add(cell: Cell, row: number): void;
  /** @param whole whether fractions are out of the question, as of people */
  result(whole?: boolean): NumberGuessResult;
}

const isUnknownValue = createUnknowns(UNKNOWN_VALUES);

/** Guesses over a whole column, in flat memory, whether points or commas are decimal. */
export function createNumberGuess(
  isUnknown: (cell: Cell) => boolean = isUnknownValue,
): NumberGuess {
  const point = createTally();
  const comma = createTally();
  const doubtfulPoints = createTally();
  const doubtfulCommas = createTally();
  const fractions = createTally();
  const misfits = createTally();
  let cells = 0;
  return {
    get cells() {
      return cells;
    },
    get numbers() {
      return cells - misfits.count;
    },
    add(cell, row) {
      if (isUnknown(cell)) return;
      cells += 1;
      if (typeof cell === 'string' && /^\d{1,15}$/.test(cell)) return;
      const isRead = (['point', 'comma'] as const).some(
        (decimal) => readNumber(cell, { decimal }, isUnknown).is === 'read',
      );
      if (!isRead) misfits.add(cell, row);
      if (!isRead || typeof cell !== 'string') return;
      for (const [amount] of plainText(cell).matchAll(/\d[\d.,]*[.,]\d+/g)) {
        const [byPoint, byComma] = amountsOf(amount);
        if (byPoint === byComma) continue;
        if ((byPoint === null || byComma === null) && !Number.isInteger(byPoint ?? byComma))
          fractions.add(cell, row);
        if (byComma === null) point.add(cell, row);
        else if (byPoint === null) comma.add(cell, row);
        else (amount.includes('.') ? doubtfulPoints : doubtfulCommas).add(cell, row);
      }
    },
    result: (whole = false) => ({
      cells,
      read: cells - misfits.count,
      misfits,
      ...decide({ point, comma, doubtfulPoints, doubtfulCommas, fractions }, whole),
    }),
  };
}

interface Counts {
  readonly point: Tally;
  readonly comma: Tally;
  /** `1.234` and `1,234`: thousands or a fraction. */
  readonly doubtfulPoints: Tally;
  readonly doubtfulCommas: Tally;
  /** Those of `point` and `comma` that are no whole numbers. */
  readonly fractions: Tally;
}

type Decision = Pick<NumberGuessResult, 'decimal' | 'isUndecided' | 'example' | 'why'>;

function decide(counts: Counts, whole: boolean): Decision {
  const { point, comma, doubtfulPoints, doubtfulCommas } = counts;
  const [decimal, tally] =
    point.count > 0 ? (['point', point] as const) : (['comma', comma] as const);
  if (point.count > 0 && comma.count > 0)
    return {
      decimal: null,
      isUndecided: true,
      example: comma.example,
      why: [`decimal are points, ${tallyText(point)}, and commas, ${tallyText(comma)}`],
    };
  if (tally.count > 0 && whole) {
    const thousands = decideWhole(decimal, tally, counts);
    if (thousands) return thousands;
  }
  if (tally.count > 0)
    return {
      decimal,
      isUndecided: false,
      example: '',
      why: [`decimal ${decimal}s: ${tallyText(tally)}`],
    };
  const isBoth = doubtfulPoints.count > 0 && doubtfulCommas.count > 0;
  const doubtful = doubtfulPoints.count > 0 ? doubtfulPoints : doubtfulCommas;
  if (doubtful.count === 0) return { decimal: null, isUndecided: false, example: '', why: [] };
  if (whole && !isBoth) {
    const thousands = doubtful === doubtfulPoints ? 'points' : 'commas';
    return {
      decimal: thousands === 'points' ? 'comma' : 'point',
      isUndecided: false,
      example: '',
      why: [`${thousands} part thousands, for these are whole numbers: ${tallyText(doubtful)}`],
    };
  }
  const example = doubtful.example;
  return {
    decimal: null,
    isUndecided: true,
    example,
    why: [`nothing tells thousands from fractions: ${tallyText(doubtful)}`],
  };
}

/**
 * Of whole numbers a few fractions don't say what is decimal where `1,000` stands beside them, which they would make 1: the
 * more cells have it, else a person is asked. Null where nothing stands against the fractions.
 */
function decideWhole(
  decimal: NumberReading['decimal'],
  tally: Tally,
  { doubtfulPoints, doubtfulCommas, fractions }: Counts,
): Decision | null {
  const [against, others] =
    decimal === 'comma' ? [doubtfulCommas, doubtfulPoints] : [doubtfulPoints, doubtfulCommas];
  if (against.count === 0) return null;
  const isOutvoted =
    fractions.count === tally.count && against.count > tally.count && others.count === 0;
  return {
    decimal: isOutvoted ? (decimal === 'comma' ? 'point' : 'comma') : null,
    isUndecided: !isOutvoted,
    example: isOutvoted ? '' : against.example,
    why: [
      isOutvoted
        ? `${decimal}s part thousands, for these are whole numbers: ${tallyText(against)}; against it: ${tallyText(tally)}`
        : `nothing tells thousands from fractions: ${tallyText(against)}, beside ${tallyText(tally)}`,
    ],
  };
}
