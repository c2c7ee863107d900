import type { Cell } from '../../table.ts';
import { LIMITS } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { tooWide } from '../shape.ts';
import type { TimeFormat } from './number-formats.ts';
import { serialText } from './serial-text.ts';
import { WordsOf, unescaped } from './workbook-parts.ts';
import type { SheetPart, WorkbookParts } from './workbook-parts.ts';
import { readXml } from './xml-stream.ts';
import type { XmlHandler } from './xml-stream.ts';

/** What is odd about a cell: a number shown as a time, an error (#REF!), a formula saved without its value. */
export type CellMark = TimeFormat | 'error' | 'uncalculated';

export interface SheetRow {
  /** In the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** By the cell's place; most rows of most sheets have few. */
  readonly marks: ReadonlyMap<number, CellMark>;
  readonly hidden: boolean;
}

/** Reads a sheet's rows as they are saved. Formulas are not run: what counts is the value beside them. A number
 * that is shown as a time is that time as text. */
export function readSheet(
  file: string,
  sheet: SheetPart,
  parts: WorkbookParts,
  limits: Limits = LIMITS,
): Generator<SheetRow> {
  return readXml(
    file,
    sheet.entry.name,
    sheet.entry.chunks(),
    (emit: (item: SheetRow) => void) => new SheetReader(file, parts, limits, emit),
    limits,
  );
}

class SheetReader implements XmlHandler {
  readonly #file: string;
  readonly #parts: WorkbookParts;
  readonly #limits: Limits;
  readonly #emit: (item: SheetRow) => void;
  readonly #inline = new WordsOf('is');
  #number = 0;
  #hidden = false;
  #cells: Cell[] = [];
  #marks = new Map<number, CellMark>();
  #at = -1;
  #type = 'n';
  #style = -1;
  #formula = false;
  #value: string | undefined;
  #inValue = false;

  constructor(file: string, parts: WorkbookParts, limits: Limits, emit: (item: SheetRow) => void) {
    this.#file = file;
    this.#parts = parts;
    this.#limits = limits;
    this.#emit = emit;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#inline.open(name);
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#formula = true;
  }

  text(text: string): void {
    this.#inline.text(text);
    if (this.#inValue) this.#value = (this.#value ?? '') + text;
  }

  close(name: string): void {
    const words = this.#inline.close(name);
    if (words !== undefined) this.#value = words;
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') {
      const marks = this.#marks;
      this.#emit({ number: this.#number, cells: this.#cells, marks, hidden: this.#hidden });
    }
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const given = Number(r);
    this.#number = Number.isSafeInteger(given) && given > 0 ? given : this.#number + 1;
    this.#hidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
    this.#marks = new Map();
    this.#at = -1;
  }

  #openCell({ r, t = 'n', s = '-1' }: Readonly<Record<string, string>>): void {
    // Some writers leave places out: a cell stands after the one before it then.
    this.#at = r === undefined ? this.#at + 1 : columnOf(r);
    this.#type = t;
    this.#style = Number(s);
    this.#formula = false;
    this.#value = undefined;
  }

  #closeCell(): void {
    const at = this.#at;
    const value = this.#value;
    if (value === undefined || value === '') {
      if (this.#formula && value === undefined) this.#marks.set(at, 'uncalculated');
      return;
    }
    if (at >= this.#limits.columns) throw tooWide(this.#file, at + 1, this.#limits);
    while (this.#cells.length < at) this.#cells.push(null);
    this.#cells[at] = this.#cellOf(value, at);
  }

  #cellOf(value: string, at: number): Cell {
    switch (this.#type) {
      case 's':
        return this.#parts.strings[Number(value)] || null;
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        this.#marks.set(at, 'error');
        return null;
      case 'n': {
        const number = Number(value);
        if (!Number.isFinite(number)) return value;
        const format = this.#parts.formats[this.#style];
        const time = format && serialText(number, format, this.#parts.system);
        if (format === undefined || time === null || time === undefined) return number;
        this.#marks.set(at, format);
        return time;
      }
      case 'inlineStr':
        return value;
      default:
        // A formula's text (`str`), a date as text (`d`).
        return unescaped(value);
    }
  }
}

/** `A1` is 0, `AA7` 26; what is no place is past any limit. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,7}(?=\d+$)/i.exec(reference)?.[0].toUpperCase();
  if (letters === undefined) return Number.MAX_SAFE_INTEGER;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
