import { counted } from '../../../evidence/finding.ts';
import { plainText } from '../cell-reading.ts';
import { parseDegrees } from './degrees-text.ts';
import type { Degrees } from './degrees-text.ts';
import { parsePair } from './position-text.ts';

/** How exactly coordinates are written. */
export interface Exactness {
  /** Degrees that the last digit of the more exact one counts. */
  readonly step: number;
  /** `2 decimals`, `whole seconds` */
  readonly words: string;
}

/** @param cells those of one position, as they are written: one angle each, or both in one */
export function exactnessOf(cells: readonly string[]): Exactness {
  const [sixtieths] = cells.flatMap(sixtiethsIn).toSorted((a, b) => stepOf(a) - stepOf(b));
  if (sixtieths) return { step: stepOf(sixtieths), words: sixtiethsTold(sixtieths) };
  const decimals = Math.max(...cells.map(decimalsOf));
  return { step: 10 ** -decimals, words: counted(decimals, 'decimal') };
}

function stepOf({ decimals, unit }: Degrees): number {
  return 10 ** -decimals / unit;
}

/** The angles of a cell that have minutes; none where it has decimals alone. */
function sixtiethsIn(cell: string): readonly Degrees[] {
  // What nearly all cells are.
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return [];
  const text = plainText(cell);
  const angle = parseDegrees(text);
  const pair = angle ? null : parsePair(text, {});
  return [angle, pair?.first, pair?.last].filter((one) => one?.form === 'dms') as Degrees[];
}

function sixtiethsTold({ unit, decimals }: Degrees): string {
  const part = unit === 60 ? 'minute' : 'second';
  return decimals === 0 ? `whole ${part}s` : `${counted(decimals, 'decimal')} of a ${part}`;
}

/** The most digits behind a decimal point or comma. */
function decimalsOf(text: string): number {
  // What nearly all cells are.
  if (/^-?\d+\.\d+$/.test(text)) return text.length - 1 - text.indexOf('.');
  let most = 0;
  for (const [, digits] of text.matchAll(/\d[.,](\d+)/g)) most = Math.max(most, digits!.length);
  return most;
}
