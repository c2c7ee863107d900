import { hasCommas, listedName, splitCommas } from '../cells/split-commas.ts';
import { kept } from '../kept.ts';
import type { Cell } from '../table.ts';
import { splitByAll } from './text-stats.ts';
import { isAgency } from './words/agencies.ts';

/** What the commas in a column of names part. */
export interface CommaResult {
  /** Names that stand alone elsewhere, or are known: a comma between such parts them. */
  readonly listed: readonly string[];
  /** Cells with commas that may belong to a name, and are left whole. */
  readonly left: number;
  /** One of these. */
  readonly example: string;
}

export interface CommaStats {
  add(cell: Cell): void;
  result(): CommaResult;
}

const MOST_ALONE = 5000;
const MOST_PARTED = 5000;
/** A name of more is words. */
const LONGEST = 40;
const MOST_WORDS = 4;

/** Learns in flat memory which names of a column stand alone, and which others a comma may part. */
export function createCommaStats(): CommaStats {
  const alone = new Set<string>();
  const parted = new Map<string, number>();
  /** Cells of names that were too many to be looked at. */
  let beyond = 0;
  const addPiece = (piece: string): void => {
    const isListed = hasCommas(piece);
    if (isListed || splitCommas(piece).length > 1) {
      const times = parted.get(piece);
      if (times !== undefined) parted.set(piece, times + 1);
      else if (parted.size < MOST_PARTED) parted.set(kept(piece), 1);
      else beyond += 1;
    }
    if (isListed) return;
    const name = listedName(piece);
    if (alone.size < MOST_ALONE && !alone.has(name)) alone.add(kept(name));
  };
  const isName = (part: string): boolean =>
    part.length <= LONGEST &&
    part.split(' ').length <= MOST_WORDS &&
    (alone.has(listedName(part)) || isAgency(part));
  return {
    add(cell) {
      const text = String(cell ?? '').trim();
      if (text === '' || /https?:\/\/|www\./i.test(text)) return;
      for (const piece of splitByAll(text, () => {})) if (piece !== '') addPiece(piece.trim());
    },
    result() {
      const listed = new Set<string>();
      let left = beyond;
      let example = '';
      for (const [piece, times] of parted) {
        const parts = splitCommas(piece);
        if (parts.every(isName)) for (const part of parts) listed.add(part);
        else if (hasCommas(piece)) {
          left += times;
          example ||= piece;
        }
      }
      return { listed: [...listed], left, example };
    },
  };
}
