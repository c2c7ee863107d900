import type { SerialSystem } from '../../cells/serial-day.ts';
import { counted } from '../limits.ts';
import { metAgain, NEVER, whereMet } from '../shape.ts';
import type { SheetRow } from './sheet-rows.ts';

/** How many cells of a column are what. */
interface Kinds {
  dates: number;
  yearless: number;
  clocks: number;
  numbers: number;
  texts: number;
}

/** What is odd in a sheet's rows, gathered in one pass. */
export class SheetMarks {
  readonly #columns: Kinds[] = [];
  #errors = NEVER;
  #uncalculated = NEVER;
  #hidden = NEVER;

  note({ cells, marks, hidden }: SheetRow, number: number): void {
    if (hidden) this.#hidden = metAgain(this.#hidden, number);
    for (const mark of marks.values()) {
      if (mark === 'error') this.#errors = metAgain(this.#errors, number);
      if (mark === 'uncalculated') this.#uncalculated = metAgain(this.#uncalculated, number);
    }
    for (const [at, cell] of cells.entries()) {
      const kinds = (this.#columns[at] ??= {
        dates: 0,
        yearless: 0,
        clocks: 0,
        numbers: 0,
        texts: 0,
      });
      const mark = marks.get(at);
      if (mark === 'clock') kinds.clocks += 1;
      else if (mark !== undefined && mark !== 'error' && mark !== 'uncalculated') {
        kinds.dates += 1;
        if (mark === 'yearless') kinds.yearless += 1;
      } else if (typeof cell === 'number') kinds.numbers += 1;
      else if (typeof cell === 'string') kinds.texts += 1;
    }
  }

  /** @param merged how many areas of the sheet are */
  told(system: SerialSystem, names: readonly string[], merged = 0): string[] {
    const told = names.flatMap((name, at) => {
      const kinds = this.#columns[at];
      return kinds === undefined ? [] : timesTold(name, kinds);
    });
    if (system === '1904' && this.#columns.some((kinds) => (kinds?.dates ?? 0) > 0))
      told.push('dates are counted from 1904, as the workbook says');
    if (this.#errors.times > 0) {
      told.push(`${whereMet(this.#errors, 'cell')} with an error (#REF! and the like) left empty`);
    }
    if (this.#uncalculated.times > 0) {
      told.push(
        `${whereMet(this.#uncalculated, 'cell')} with a formula whose value is not saved left empty: open the file in a spreadsheet program and save it`,
      );
    }
    if (this.#hidden.times > 0) told.push(`${whereMet(this.#hidden, 'hidden row')} read too`);
    if (merged > 0) {
      told.push(
        `${counted(merged, 'merged area')}: where one reaches over several rows, each has its value, but a count`,
      );
    }
    return told;
  }
}

/** What is odd about a column that has times in it. */
function timesTold(name: string, kinds: Kinds): string[] {
  const { dates, clocks, yearless } = kinds;
  const parts = [
    [dates, 'date'],
    [clocks, 'clock time'],
    [kinds.numbers, 'other number'],
    [kinds.texts, 'text'],
  ] as const;
  const held = parts.filter(([times]) => times > 0).map(([times, what]) => counted(times, what));
  return [
    ...(dates + clocks > 0 && held.length > 1 ? [`“${name}” holds ${held.join(', ')}`] : []),
    ...(yearless > 0
      ? [
          `“${name}” holds ${counted(yearless, 'date')} shown without a year: the year is the one that the spreadsheet filled in as it was typed`,
        ]
      : []),
  ];
}
