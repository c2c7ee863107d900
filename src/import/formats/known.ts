import type { AuthoredFiles } from '../../evidence/model.ts';
import type { Mapping } from '../mapping.ts';
import type { Table } from '../table.ts';

/** What a person must be told of a file before its rows are published. */
export interface Told {
  readonly about:
    | 'terms' // whose the data is, and what it may be used for
    | 'cut' // the file may not hold all
    | 'reading' // what was taken for what
    | 'held' // what is kept out until asked for
    | 'left-out'; // what the file has and no incident gets
  readonly text: string;
  /** The record that it is about, where it is about one. */
  readonly row?: number | undefined;
}

/** Whose a known collection of data is, for the dataset's licence and its sources. */
export interface Terms {
  readonly credit: string;
  readonly licence: string;
  readonly address: string;
}

/** A format's mapping, but for what no format says of a file: its zone, its language. */
export interface Preset extends Omit<Mapping, 'timeZone' | 'language'> {
  /** What columns are that the mapping doesn't name. */
  readonly others: 'field' | 'guessed';
}

/** A file of a known format: rows to be read as its mapping says. */
export interface KnownTable {
  readonly as: 'table';
  readonly table: Table;
  readonly mapping: Preset;
  readonly told: readonly Told[];
  /** Rows that are the same in all these columns are one row again: by default none are. */
  readonly repeats?: readonly string[] | undefined;
  readonly terms?: Terms | undefined;
  /** What the file says of itself. */
  readonly about?: { readonly title?: string; readonly summary?: string } | undefined;
}

/** What our own exports are read back into: whole records, as they hold more than a mapping can say. */
export interface OwnRecords extends Pick<
  AuthoredFiles,
  'sources' | 'speakers' | 'actors' | 'tallies' | 'incidents' | 'places' | 'outlines' | 'basemap'
> {
  /** What the export says of the dataset. */
  readonly dataset: Partial<AuthoredFiles['dataset']>;
}

/** A time as EDTF, and its two ends as ISO 8601 with the offset of the dataset's zone; the end is excluded. */
export interface ExportedTime {
  readonly when: string;
  readonly start: string;
  readonly end: string;
}

/** What is to be said of a row of an export: it is refused, left out as a duplicate, or not taken as it stands. */
export interface ExportRemark {
  readonly is: 'refused' | 'duplicate' | 'other';
  readonly row: number;
  readonly column?: string | undefined;
  readonly got: string;
  readonly expected: string;
  readonly cure?: string | undefined;
}

/** A file that this program has written. */
export interface KnownRecords {
  readonly as: 'records';
  readonly records: OwnRecords;
  /** The rows, features or incidents of the file: whichever it has. */
  readonly rows: number;
  readonly table: Table;
  /** By an incident's id the row that it begins in, then the rows that its claims stand in, one each. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly remarks: readonly ExportRemark[];
  /** The same, read without some of the rows. */
  readonly without: (rows: ReadonlySet<number>) => KnownRecords;
  readonly told: readonly Told[];
  /** When incidents begin and end, as the export says it: in which zone, `zoneOfExport` finds. */
  readonly times?: readonly ExportedTime[] | undefined;
}

export type KnownFormat = KnownTable | KnownRecords;
