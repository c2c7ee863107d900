/** The rows of a stack of equal marks, each row knowing quickly what is taken. All lengths in CSS pixels. */
export interface Stack {
  /** The lowest row with room for a mark at one of the centres, the earlier centre first; takes that room. */
  place(centres: readonly number[]): { readonly x: number; readonly row: number };
  /** Rows in use. */
  readonly rows: number;
}

/** Neighbours that meet at a rounded edge don't overlap. */
const EPSILON = 0.01;

/** @param pitch the room that a mark takes, its gap included */
export function createStack(pitch: number): Stack {
  // Marks of one row are a pitch apart, so a cell one pitch wide holds one, and neighbours can only be next to it.
  const rows: Map<number, number>[] = [];
  const isTaken = (row: Map<number, number>, x: number): boolean => {
    const cell = Math.floor(x / pitch);
    for (let at = cell - 1; at <= cell + 1; at++) {
      const other = row.get(at);
      if (other !== undefined && Math.abs(other - x) < pitch - EPSILON) return true;
    }
    return false;
  };
  return {
    place(centres) {
      for (let at = 0; ; at++) {
        const row = (rows[at] ??= new Map<number, number>());
        const x = centres.find((centre) => !isTaken(row, centre));
        if (x === undefined) continue;
        row.set(Math.floor(x / pitch), x);
        return { x, row: at };
      }
    },
    get rows() {
      return rows.length;
    },
  };
}
