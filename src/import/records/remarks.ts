import type { Draft } from './draft.ts';
import type { Remark } from './refusal.ts';
import { createFirstRows } from './first-rows.ts';
import { hashOf } from './row-hash.ts';

/** What is said of rows that were taken, and of which: the first few by number, and how many there are. */
export type ToldRemark = Remark & {
  /** The table's name. */
  readonly source: string;
  readonly rows: readonly number[];
  readonly count: number;
};

const NAMED_ROWS = 5;

export interface Remarks {
  readonly add: (source: string, row: number, remark: Remark) => void;
  /** Tells of rows that say the same of the same day and place without an id that would make them one. */
  readonly sameWords: (source: string, draft: Draft) => void;
  readonly all: () => readonly ToldRemark[];
}

/** Remarks of one kind stand together, so that a million of them are one. */
export function createRemarks(): Remarks {
  const told = new Map<string, { remark: Remark; source: string; rows: number[]; count: number }>();
  const said = createFirstRows();
  const add: Remarks['add'] = (source, row, remark) => {
    const kind = 'taken' in remark ? remark.taken : remark.expected;
    const key = JSON.stringify([source, remark.column, kind]);
    const same = told.get(key);
    if (!same) {
      told.set(key, { remark, source, rows: [row], count: 1 });
      return;
    }
    same.count += 1;
    if (same.rows.length < NAMED_ROWS) same.rows.push(row);
  };
  return {
    add,
    sameWords(source, { id, when, place, claims, row }) {
      // Who gives ids has said which rows are one event.
      if (id !== '') return;
      const earlier = said.earlier(hashOf([claims[0]!.note, when, JSON.stringify(place)]), row);
      if (earlier === undefined) return;
      add(source, row, {
        got: `the words, time and place of row ${earlier}`,
        expected: 'another incident, or an id that says that it is the same one',
        cure: 'where such rows are one event, name the column of its id in mapping.json: { "as": "id" }',
        cureKey: 'id',
      });
    },
    all: () => Array.from(told.values(), ({ remark, ...rest }) => ({ ...remark, ...rest })),
  };
}
