import type { Remarks } from '../remarks.ts';

/** Years between which no other of a table lies may be a slip: 2202 among those of 2022. */
const FAR = 100;
/** The part of all years that may be far from the others: tables of history have many such. */
const FEW = 0.01;
/** How many rows of a year are remembered; a far one has few. */
const NAMED = 5;

interface YearRow {
  readonly source: string;
  readonly row: number;
  readonly column: string | undefined;
  readonly when: string;
}

interface YearCount {
  readonly year: number;
  count: number;
  readonly rows: YearRow[];
}

/** Makes what finds the years of rows that lie more than a century from all others, and tells of them at the end. */
export function createFarYears() {
  const years = new Map<number, YearCount>();
  const addYear = (year: number, row: YearRow): void => {
    const known = years.get(year);
    if (!known) years.set(year, { year, count: 1, rows: [row] });
    else {
      known.count += 1;
      if (known.rows.length < NAMED) known.rows.push(row);
    }
  };
  return {
    /** @param row its `when` is EDTF */
    add(row: YearRow): void {
      const [first, last] = yearsOf(row.when);
      if (first !== undefined) addYear(first, row);
      if (last !== undefined && last !== first) addYear(last, row);
    },
    tell(add: Remarks['add']): void {
      const [most, ...others] = groupsOf(years.values()).toSorted((a, b) => sizeOf(b) - sizeOf(a));
      if (!most) return;
      const far = others.flat();
      const [few, all] = [sizeOf(far), sizeOf(most)];
      if (few > Math.max(1, (few + all) * FEW)) return;
      const [from, to] = [most[0]!.year, most.at(-1)!.year];
      const expected = `a year within a century of the others’, which are ${from === to ? from : `${from} to ${to}`}`;
      for (const { source, row, column, when } of far.flatMap(({ rows }) => rows).toSorted(byRow))
        add(source, row, { column, got: when, expected, cure: 'look whether it is a slip' });
    },
  };
}

function byRow(a: YearRow, b: YearRow): number {
  return a.source === b.source ? a.row - b.row : 0;
}

/** The first and the last year that a time names. */
function yearsOf(when: string): readonly number[] {
  if (when.length === 10) return [Number(when.slice(0, 4))];
  const all = Array.from(when.matchAll(/(?:^|[/[.])(-?\d{4})/g), ([, year]) => Number(year));
  return all.length > 1 ? [all[0]!, all.at(-1)!] : all;
}

/** Years, the earlier first, parted where more than a century lies between two. */
function groupsOf(years: Iterable<YearCount>): YearCount[][] {
  const groups: YearCount[][] = [];
  for (const one of [...years].toSorted((a, b) => a.year - b.year)) {
    const last = groups.at(-1);
    if (last && one.year - last.at(-1)!.year <= FAR) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function sizeOf(group: readonly YearCount[]): number {
  return group.reduce((sum, { count }) => sum + count, 0);
}
