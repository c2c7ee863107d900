import type { Serials } from '../../table.ts';
import { counted } from '../limits.ts';
import { metAgain, NEVER, whereMet } from '../shape.ts';
import type { SheetRow } from './sheet-rows.ts';

/** How many cells of a column are what. */
interface Kinds {
  dates: number;
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
  #merged = 0;

  merge(): void {
    this.#merged += 1;
  }

  note({ cells, marks, hidden }: SheetRow, number: number): void {
    if (hidden) this.#hidden = metAgain(this.#hidden, number);
    for (const mark of marks.values()) {
      if (mark === 'error') this.#errors = metAgain(this.#errors, number);
      if (mark === 'uncalculated') this.#uncalculated = metAgain(this.#uncalculated, number);
    }
    for (const [at, cell] of cells.entries()) {
      const kinds = (this.#columns[at] ??= { dates: 0, clocks: 0, numbers: 0, texts: 0 });
      if (typeof cell === 'string') kinds.texts += 1;
      if (typeof cell !== 'number') continue;
      const mark = marks.get(at);
      if (mark === 'date') kinds.dates += 1;
      else if (mark === 'clock') kinds.clocks += 1;
      else kinds.numbers += 1;
    }
  }

  /** The columns whose numbers are shown as times, most of them at least. */
  serials(system: '1900' | '1904', names: readonly string[]): Serials | undefined {
    const dates = names.filter((_, at) => timesIn(this.#columns[at]) === 'date');
    const clocks = names.filter((_, at) => timesIn(this.#columns[at]) === 'clock');
    if (dates.length + clocks.length === 0) return;
    return { system, dates, clocks };
  }

  told(system: '1900' | '1904', names: readonly string[]): string[] {
    const told = names.flatMap((name, at) => {
      const kinds = this.#columns[at];
      return kinds === undefined || kinds.dates + kinds.clocks === 0
        ? []
        : [timesTold(name, kinds, system)];
    });
    if (this.#errors.times > 0) {
      told.push(`${whereMet(this.#errors, 'cell')} with an error (#REF! and the like) left empty`);
    }
    if (this.#uncalculated.times > 0) {
      told.push(
        `${whereMet(this.#uncalculated, 'cell')} with a formula whose value is not saved left empty: open the file in a spreadsheet program and save it`,
      );
    }
    if (this.#hidden.times > 0) told.push(`${whereMet(this.#hidden, 'hidden row')} read too`);
    if (this.#merged > 0) {
      told.push(
        `${counted(this.#merged, 'merged area')}: its value stands in its first cell alone`,
      );
    }
    return told;
  }
}

function timesIn(kinds: Kinds | undefined): 'date' | 'clock' | undefined {
  if (kinds === undefined) return;
  const { dates, clocks, numbers } = kinds;
  if (dates > 0 && dates >= clocks && dates >= numbers) return 'date';
  if (clocks > 0 && clocks >= numbers) return 'clock';
}

function timesTold(name: string, kinds: Kinds, system: string): string {
  const parts = [
    [kinds.dates, 'date'],
    [kinds.clocks, 'clock time'],
    [kinds.numbers, 'other number'],
    [kinds.texts, 'text'],
  ] as const;
  const held = parts.filter(([times]) => times > 0).map(([times, what]) => counted(times, what));
  return `“${name}” holds ${held.join(', ')} (serial numbers of the ${system} system)`;
}
