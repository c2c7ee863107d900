import { plainWord } from '../cell-reading.ts';

export type Axis = 'latitude' | 'longitude';
export type DegreesForm = 'decimal' | 'decimal-comma' | 'dms';

/** An angle as it is written, before anyone says whether it is a latitude. */
export interface Degrees {
  readonly value: number;
  readonly form: DegreesForm;
  /** What its last part counts, of which a degree has so many, and how many decimals that has. */
  readonly unit: 1 | 60 | 3600;
  readonly decimals: number;
  /** Of `N`, `S`, `E`, `W` beside it; null where there is none. */
  readonly axis: Axis | null;
}

const NUMBER = String.raw`\d{1,9}(?:[.,]\d+)?`;
const LETTERS = String.raw`[\p{L}][\p{L}. ]*`;
const SIGNED = String.raw`(?<sign>[+-])? ?`;
/** What nearly all cells are. */
const PLAIN = /^-?\d{1,9}(?:\.\d+)?$/;
const DECIMAL = new RegExp(
  String.raw`^(?:(?<first>${LETTERS}) ?)?${SIGNED}(?<degrees>\d{1,9}(?:[.,]\d+)?(?:[eE][+-]?\d+)?) ?[°º]? ?(?<last>${LETTERS})?$`,
  'u',
);
const DMS = new RegExp(
  String.raw`^(?:(?<first>${LETTERS}) ?)?${SIGNED}(?<degrees>\d{1,3}) ?(?:[°º:d* ]|deg) ?(?<minutes>${NUMBER}) ?(?:(?:['m´:]|min| ) ?(?:(?<seconds>${NUMBER}) ?(?:"|''|s|sec|´´)?)?)? ?(?<last>${LETTERS})?$`,
  'u',
);

/** North and east first. `O` is west in Spanish and French and east in German: it is not taken. */
const SIDES: readonly (readonly [Axis, 1 | -1, readonly string[]])[] = [
  ['latitude', 1, ['n', 'north', 'norte', 'nord', 'lat n', 'сш', 'с ш', 'с']],
  ['latitude', -1, ['s', 'south', 'sur', 'sud', 'sul', 'юш', 'ю ш', 'ю']],
  ['longitude', 1, ['e', 'east', 'este', 'est', 'ost', 'leste', 'вд', 'в д', 'в']],
  ['longitude', -1, ['w', 'west', 'oeste', 'ouest', 'зд', 'з д', 'з']],
];

/**
 * Reads an angle in degrees: `40.68`, `40,68°`, `40°40′58″N`, `40 40.97 N`, `N40:40:58`, `-73.9`; null where the text is of no
 * such form. White space, dashes, primes and digits are those of `plainText`.
 */
export function parseDegrees(text: string): Degrees | null {
  if (PLAIN.test(text))
    return { value: Number(text), form: 'decimal', ...exactTo(text, 1), axis: null };
  const match = DECIMAL.exec(text) ?? DMS.exec(text);
  if (!match) return null;
  const { first, last, sign, degrees = '', minutes, seconds } = match.groups!;
  if (first !== undefined && last !== undefined) return null;
  const side = sideOf(first ?? last);
  if (side === null) return null;
  // -40 S says two things.
  if (side && sign === '-') return null;
  const parts = [degrees, minutes ?? '', seconds ?? ''].map((part) =>
    Number(part.replace(',', '.')),
  );
  const [whole = 0, sixtieths = 0, rest = 0] = parts;
  if (sixtieths >= 60 || rest >= 60) return null;
  if (seconds !== undefined && !/^\d+$/.test(minutes!)) return null;
  const exactness =
    seconds !== undefined
      ? exactTo(seconds, 3600)
      : minutes !== undefined
        ? exactTo(minutes, 60)
        : exactTo(degrees, 1);
  const exact = whole + sixtieths / 60 + rest / 3600;
  const size = minutes === undefined ? exact : rounded(exact, exactness);
  const isNegative = sign === '-' || side?.sign === -1;
  return {
    value: isNegative && size !== 0 ? -size : size,
    form: minutes !== undefined ? 'dms' : degrees.includes(',') ? 'decimal-comma' : 'decimal',
    ...exactness,
    axis: side?.axis ?? null,
  };
}

type Exact = Pick<Degrees, 'unit' | 'decimals'>;

function exactTo(text: string, unit: Exact['unit']): Exact {
  const [, decimals = ''] = /[.,](\d+)/.exec(text) ?? [];
  return { unit, decimals: decimals.length };
}

/** Sixtieths as decimals of a degree, one more than the angle is exact to: further ones would say nothing. */
function rounded(degrees: number, { unit, decimals }: Exact): number {
  return Number(degrees.toFixed(decimals + Math.ceil(Math.log10(unit)) + 1));
}

interface Side {
  readonly axis: Axis;
  readonly sign: 1 | -1;
}

/** The side that letters name; undefined where there are none, null where they name none. */
function sideOf(letters: string | undefined): Side | null | undefined {
  if (letters === undefined) return undefined;
  const word = plainWord(letters);
  const found = SIDES.find(([, , words]) => words.includes(word));
  return found ? { axis: found[0], sign: found[1] } : null;
}
