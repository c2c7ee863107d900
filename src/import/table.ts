import type { SerialSystem } from './cells/serial-day.ts';
import type { FormatId } from './formats.ts';
import type { Telling } from './telling.ts';

/** A cell as its file has it. A format that knows numbers keeps them; null where there is none, or nothing in it. */
export type Cell = string | number | boolean | null;

export interface Row {
  /** The record from 1, the header not counted: what people and findings call it. */
  readonly number: number;
  /** One for each column of the table; null where the file has fewer. */
  readonly cells: readonly Cell[];
  /** Those of the file, for the table's `original` columns, where the cells were made of them. */
  readonly original?: readonly Cell[] | undefined;
}

/** A record of the file that is no incident, and why: counted among the rows, and never silently dropped. */
export interface SetAside {
  readonly row: Row;
  readonly why: string;
}

export interface Column {
  /** The header as the file has it, one alone of its name in the table: `Date`, `Date (2)`, `column 3` for an empty one. */
  readonly name: string;
  /** Whether the reader named it, as that of a geometry does: its header is no word of the file's. */
  readonly isMade?: true;
}

/** What any format is read into: named columns, and rows that may be gone through as often as wanted. */
export interface Table {
  readonly format: FormatId;
  /** The file's name, and the sheet or layer of it where there are several: `attacks.xlsx, sheet “2020”`. */
  readonly source: string;
  /** The sheet or the file of an archive by itself, where the file is one that may have several: `2020`. */
  readonly part?: string | undefined;
  /** What was read as what, for people: `semicolons`, `Windows-1252`, `the header is in line 4`. */
  readonly how: readonly Telling[];
  readonly columns: readonly Column[];
  /**
   * `none` where no record names the columns, which are `column 1`, `column 2` … then; `doubtful` where the first may name
   * them, or be a row.
   */
  readonly header?: 'none' | 'doubtful' | undefined;
  /** The file's own columns, where others were made of them. */
  readonly original?: readonly Column[] | undefined;
  /** Records that the rows leave out, in the file's order: a title, an era. */
  readonly aside?: readonly SetAside[] | undefined;
  /** How many rows there are, where the reader has counted them. */
  readonly count?: number | undefined;
  /** What a spreadsheet counts days from. What it shows as times is text. */
  readonly system?: SerialSystem | undefined;
  /** Reads the rows anew, one at a time, so that a large file is never held as objects. */
  readonly rows: () => Iterable<Row>;
}

/** A file as a person gave it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: FileBytes;
  /** Of its text, as `TextDecoder` names it, where somebody has said it; else it is found by the bytes. */
  readonly encoding?: string | undefined;
  /** Whether a record of a table names its columns, where somebody has said so; else it is found by what is in it. */
  readonly header?: HeaderSaid | undefined;
}

/** `line`: one of its lines names the columns; `none`: each is a row. */
export type HeaderSaid = 'line' | 'none';

/** The bytes of a file: in memory, or read from where they lie each time that some of them are asked for. */
export interface FileBytes {
  readonly length: number;
  /** The bytes from one place to before another, as `Uint8Array` has it: all of them unless told otherwise. */
  readonly subarray: (from?: number, to?: number) => Uint8Array;
}
