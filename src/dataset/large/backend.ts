import type {
  Actor,
  DatasetInfo,
  Incident,
  OwnGround,
  Place,
  Source,
  Speaker,
  Tally,
} from '../../evidence/model.ts';
import type { Party } from '../../evidence/vocabulary.ts';
import type { Ceasefire } from '../indexes/ceasefires.ts';
import type { IncidentColumns, Row } from '../indexes/columns.ts';
import type { Indexes } from '../indexes/indexes.ts';

/** Where a large dataset is, and its `dataset.json`, which somebody has read to see that it is large. */
export interface LargeSource {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The `incidents.bin` of a packed one; null where all is one file. */
  readonly index: Uint8Array<ArrayBuffer> | null;
  /** The parties of the dataset's newest version, for data that does not name them. */
  readonly newest: readonly Party[] | undefined;
}

/** A dataset without what is fetched when it is looked at. */
export interface OpenedDataset {
  readonly info: DatasetInfo;
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly actors: readonly Actor[];
  readonly tallies: readonly Tally[];
  readonly basemap: OwnGround | null | undefined;
  readonly ceasefires: readonly Ceasefire[];
  readonly columns: IncidentColumns;
  readonly indexes: Indexes;
  /** Null where they are a file of their own, which the page reads meanwhile. */
  readonly places: readonly Place[] | null;
  /** How many incidents `load` gives at once. */
  readonly detailsRows: number;
}

/**
 * What reads a large dataset: in a worker where one can be had, else in the page. Opened once, before all else.
 * Every method rejects with an error that says what could not be had.
 */
export interface Backend {
  readonly open: (source: LargeSource) => Promise<OpenedDataset>;
  /** The incidents of one group of rows. */
  readonly load: (shard: number) => Promise<readonly Incident[]>;
  /** The row of an id; null where the dataset has no such incident. */
  readonly find: (id: string) => Promise<Row | null>;
  /** 1 for each row that a query finds. */
  readonly search: (query: string) => Promise<Uint8Array>;
  /** Ends what is under way, and the worker. */
  readonly close: () => void;
}

/** What reads one kind of dataset, once its `dataset.json` is parsed. */
export interface OpenedSource {
  readonly opened: OpenedDataset;
  readonly places: () => Promise<readonly Place[]>;
  readonly load: (shard: number) => Promise<readonly Incident[]>;
  readonly find: (id: string) => Promise<Row | null>;
  /** Every incident by row, where they are here. */
  readonly incidents: readonly Incident[] | null;
  /** A file beside `dataset.json`. */
  readonly fetchBytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
}
