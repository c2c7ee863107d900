import type { Claim } from '../../evidence/model.ts';
import type { PlacePrecision } from '../mapping.ts';

export interface DraftPlace {
  /** What the row calls it; empty where it names none. */
  readonly name: string;
  readonly within: string;
  /** Null where the row gives no position. */
  readonly position: { readonly lng: number; readonly lat: number } | null;
  readonly precision: PlacePrecision;
  /** Where the point comes from, for people. */
  readonly coordinates: string;
  /** What is known of a place besides that was looked up by its name: its point is inferred. */
  readonly lookedUp?: {
    readonly geonames: number | null;
    /** What other rows call it. */
    readonly spellings: readonly string[];
  };
}

export interface DraftSource {
  readonly name: string;
  readonly address: string;
  /** EDTF of a day, a month or a year; empty where the row says none. */
  readonly issued: string;
}

/** A claim before its source, speaker and actors have ids. */
export interface DraftClaim {
  readonly source: DraftSource | null;
  readonly note: string;
  readonly actor: string;
  readonly target: string;
  readonly figures: readonly NonNullable<Claim['figures']>[number][];
}

/** What became of the person that a row is of: killed or injured, neither, or it isn't known, or doubted. */
export type PersonOutcome = 'killed' | 'injured' | 'neither' | 'open';

/** An incident as one row, or rows of one id, say it. */
export interface Draft {
  /** What the file calls the event; empty where it has no id. */
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly when: string;
  readonly whenNote: string;
  readonly place: DraftPlace | null;
  readonly claims: readonly DraftClaim[];
  readonly fields: readonly { readonly name: string; readonly value: string | number | boolean }[];
  /** Addresses of pictures and videos, linked and never loaded. */
  readonly media: readonly string[];
  readonly row: number;
  /** Where the mapping says which column tells it. */
  readonly outcome?: PersonOutcome | undefined;
  /** What of the row became its title, its kind and its place, as the file has it: rows of one id may differ in it. */
  readonly said?: DraftCells | undefined;
}

/** Cells under their headers. */
export interface DraftCells {
  readonly title: Draft['fields'];
  readonly kind: Draft['fields'];
  /** The name, and the coordinates as one. */
  readonly where: Draft['fields'];
}
