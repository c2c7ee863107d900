import type { Draft } from '../draft.ts';
import type { Remark } from '../refusal.ts';

/** What a row says besides what was made of it: nothing is left out unsaid. */
export interface Besides {
  /** Cells that could not be read, or had no use, under their headers. */
  readonly fields: Draft['fields'][number][];
  readonly remarks: Remark[];
}

/** A column, whatever it is used as. */
export interface NamedColumn {
  readonly at: number;
  readonly name: string;
}
