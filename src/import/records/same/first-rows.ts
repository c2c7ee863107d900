/** Which of many things came first, each known by its hash: flat memory, as a million rows in a `Map` take a hundred megabytes. */
export interface FirstRows {
  /**
   * @param hash whole, from 0 to below 2⁵³ @param row below 2³²
   * @returns the row that was given with the same hash first; undefined where this one is it
   */
  readonly earlier: (hash: number, row: number) => number | undefined;
  /** @returns the row that was given with a hash first; undefined where none was */
  readonly find: (hash: number) => number | undefined;
}

const SMALLEST = 1024;
/** How full the table may be: beyond it a search takes long. */
const FULLEST = 0.6;

export function createFirstRows(): FirstRows {
  // Open addressing: a hash stands at the place that its last bits say, or behind it. Empty is 0, and so all are one more.
  let keys = new Float64Array(SMALLEST);
  let rows = new Uint32Array(SMALLEST);
  let count = 0;
  const placeOf = (key: number): number => {
    const last = keys.length - 1;
    // A number beyond 2³² gives its last 32 bits.
    let at = key & last;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
    return at;
  };
  const grow = (): void => {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new Float64Array(oldKeys.length * 2);
    rows = new Uint32Array(oldKeys.length * 2);
    for (const [from, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const at = placeOf(key);
      keys[at] = key;
      rows[at] = oldRows[from]!;
    }
  };
  return {
    find(hash) {
      const at = placeOf(hash + 1);
      return keys[at] === 0 ? undefined : rows[at];
    },
    earlier(hash, row) {
      const key = hash + 1;
      let at = placeOf(key);
      if (keys[at] === key) return rows[at];
      if (count >= keys.length * FULLEST) {
        grow();
        at = placeOf(key);
      }
      keys[at] = key;
      rows[at] = row;
      count += 1;
      return undefined;
    },
  };
}
