/** Why a row, or a cell of it, is not taken: for people, with the cure where one is likely. */
export interface Refusal {
  readonly column?: string | undefined;
  readonly got: string;
  readonly expected: string;
  readonly cure?: string | undefined;
}

/** What is told of a row that is taken. */
export type Remark = Refusal;
