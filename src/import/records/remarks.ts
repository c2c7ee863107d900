import type { Draft } from './draft.ts';
import type { Remark } from './refusal.ts';
import { createFirstRows } from './same/first-rows.ts';
import { hashOf } from './same/row-hash.ts';
import type { RowNames } from './said/row-names.ts';

/** What is said of rows that were taken, and of which: the first few by number, and how many there are. */
export type ToldRemark = Remark & {
  /** The table's name. */
  readonly source: string;
  readonly rows: readonly number[];
  /** Which earlier row each of `rows` is like, where that is what is said of them: `row 3`. */
  readonly earlier?: readonly string[] | undefined;
  readonly count: number;
};

const NAMED_ROWS = 5;

interface Told {
  readonly remark: Remark;
  readonly source: string;
  readonly rows: number[];
  readonly earlier?: string[];
  count: number;
}

export interface Remarks {
  /** @param earlier the row that this one is like, where that is what is said of it: `row 3` */
  readonly add: (source: string, row: number, remark: Remark, earlier?: string) => void;
  /** Tells of rows that say the same of the same day and place without an id that would make them one. */
  readonly sameWords: (source: string, draft: Draft, names: RowNames) => void;
  readonly all: () => readonly ToldRemark[];
}

/** Remarks of one kind stand together, so that a million of them are one. */
export function createRemarks(): Remarks {
  const told = new Map<string, Told>();
  const said = createFirstRows();
  const add: Remarks['add'] = (source, row, remark, earlier) => {
    const kind = 'taken' in remark ? remark.taken : remark.expected;
    const key = JSON.stringify([source, remark.column, kind]);
    const same = told.get(key);
    if (!same) {
      told.set(key, {
        remark,
        source,
        rows: [row],
        count: 1,
        ...(earlier !== undefined && { earlier: [earlier] }),
      });
      return;
    }
    same.count += 1;
    if (same.rows.length === NAMED_ROWS) return;
    same.rows.push(row);
    if (earlier !== undefined) same.earlier?.push(earlier);
  };
  return {
    add,
    sameWords(source, { id, when, place, claims, row }, names) {
      // Who gives ids has said which rows are one event.
      if (id !== '') return;
      const hash = hashOf([claims[0]!.note, when, JSON.stringify(place)]);
      const number = said.earlier(hash, names.numberOf(row));
      if (number === undefined) return;
      const earlier = names.nameOf(number);
      const remark = {
        got: `the words, time and place of ${earlier}`,
        expected: 'another incident, or an id that says that it is the same one',
        cure: 'where such rows are one event, name the column of its id in mapping.json: { "as": "id" }',
        cureKey: 'id',
      } as const;
      add(source, row, remark, earlier);
    },
    all: () => Array.from(told.values(), ({ remark, ...rest }) => ({ ...remark, ...rest })),
  };
}
