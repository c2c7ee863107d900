import type { Cured } from '../telling.ts';

/** Why a row, or a cell of it, is not taken: for people, with the cure where one is likely. */
export interface Refusal extends Cured {
  /** Of a record that is no incident by its format, which is no fault of the file. */
  readonly level?: 'note' | undefined;
  readonly column?: string | undefined;
  readonly got: string;
  readonly expected: string;
}

/** What is told of a row that is taken: what was expected of a cell, or, instead, what the cell was taken for. */
export type Remark = Refusal | (Pick<Refusal, 'column' | 'got'> & { readonly taken: string });
