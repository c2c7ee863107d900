/** Numbers of rows through several tables, so that a row of one can name a row of another. */
export interface RowNames {
  /** Goes on to a table's rows. @param source its name */
  readonly begin: (source: string) => void;
  /** @param row the record from 1 in the table that was begun last @returns its number through all tables */
  readonly numberOf: (row: number) => number;
  /** @param number through all tables @returns `row 3`; of another table than that begun last, `row 3 of a.csv` */
  readonly nameOf: (number: number) => string;
}

export function createRowNames(): RowNames {
  const tables: { readonly source: string; readonly before: number }[] = [];
  let last = 0;
  return {
    begin(source) {
      tables.push({ source, before: last });
    },
    numberOf(row) {
      const number = tables.at(-1)!.before + row;
      last = Math.max(last, number);
      return number;
    },
    nameOf(number) {
      const { source, before } = tables.findLast((table) => table.before < number)!;
      const name = `row ${number - before}`;
      return before === tables.at(-1)!.before ? name : `${name} of ${source}`;
    },
  };
}
