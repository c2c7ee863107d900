import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Mapping, Use } from '../../mapping.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  id: { as: 'id' },
  date: { as: 'when', order: 'iso' },
  title: { as: 'title' },
  note: { as: 'note' },
};

/** The ids of a table's incidents, by the note of each. */
function idsOf(csv: string, more: Partial<Mapping> = {}): Readonly<Record<string, string>> {
  const { incidents } = importedRows(tableOf(csv), COLUMNS, more);
  return Object.fromEntries(
    incidents.map(({ id, claims: [claim] }) => [claim!.note ?? '', id] as const),
  );
}

it('stay with their rows when a row of the same title and day is put in before', () => {
  const rows = ['2020-10-11,Fire,A', '2020-10-11,Fire,B', '2020-10-12,Fire,C'];
  const header = 'date,title,note';
  const before = idsOf([header, ...rows].join('\n'));
  expect(before['C']).toBe('fire-2020-10-12');
  expect(before['A']).toMatch(/^fire-2020-10-11-[a-z0-9]{8}$/);
  const after = idsOf([header, '2020-10-11,Fire,New', ...rows.toReversed()].join('\n'));
  expect(after).toMatchObject(before);
  // Nor do they change with the order of columns, or with one that is empty.
  const turned = rows.map((row) => `${row.split(',').toReversed().join(',')},`);
  expect(idsOf(['note,title,date,empty', ...turned].join('\n'))).toEqual(before);
});

it('say nothing of what is held back or left out, which could be tried until it fits', () => {
  const columns: Readonly<Record<string, Use>> = {
    ...COLUMNS,
    name: { as: 'held', why: 'a name' },
    more: { as: 'nothing' },
  };
  const idsWith = (...names: readonly string[]): readonly string[] => {
    const rows = names.map((name, at) => `2020-10-11,Fire,${at},${name},${name}`);
    const csv = ['date,title,note,name,more', ...rows].join('\n');
    return importedRows(tableOf(csv), columns).incidents.map(({ id }) => id);
  };
  const ids = idsWith('Ann Example', 'Bob Sample');
  expect(ids[1]).toMatch(/^fire-2020-10-11-[a-z0-9]{8}$/);
  expect(idsWith('Cy Model', '')).toEqual(ids);
  // What is alike but for that is numbered.
  const csv = 'date,title,name\n2020-10-11,Fire,Ann Example\n2020-10-11,Fire,Bob Sample';
  expect(importedRows(tableOf(csv), columns).incidents.map(({ id }) => id)).toEqual([
    'fire-2020-10-11',
    'fire-2020-10-11-2',
  ]);
});

it.each([
  ['held back', '2020-10-11,Fire,B,draft'],
  ['refused', ',Fire,B,'],
  ['the same again', '2020-10-11,Fire,A,'],
])('leave out of account a row that is %s', (_, other) => {
  const held = { status: ['draft'] };
  const header = 'date,title,note,status';
  const [row, id] = ['2020-10-11,Fire,A,', { A: 'fire-2020-10-11' }];
  expect(idsOf([header, row, other].join('\n'), { held })).toEqual(id);
  expect(idsOf([header, other, row].join('\n'), { held })).toEqual(id);
});

it('leave it out of account where rows have ids, too', () => {
  const csv = 'id,date,title,note,status\nA/1,2020-10-11,Fire,A,\nA 1,2020-10-11,Fire,B,draft';
  expect(idsOf(csv, { held: { status: ['draft'] } })).toEqual({ A: 'a-1' });
});

it.each([
  [
    'titles that are cut to one',
    'date,title,note',
    (word: string) => `${'Long '.repeat(14)}${word}`,
  ],
  ['rows without words', 'date,other,note', () => ''],
])('are made of the content of %s', (_, header, title) => {
  const rows = ['A', 'B'].map((word) => `2020-10-11,${title(word)},${word}`);
  const before = idsOf([header, ...rows].join('\n'));
  expect(idsOf([header, `2020-10-11,${title('C')},C`, ...rows].join('\n'))).toMatchObject(before);
});

it('are those of the file, and of those that would be alike each has a number of its own', () => {
  const rows = ['A/1,2020-10-11,Fire,A', 'A 1,2020-10-11,Fire,B', 'A2,2020-10-11,Fire,C'];
  const before = idsOf(['id,date,title,note', ...rows].join('\n'));
  expect(before['C']).toBe('a2');
  expect(idsOf(['id,date,title,note', 'a-1,2020-10-11,Fire,D', ...rows].join('\n'))).toMatchObject(
    before,
  );
});

it('are each once, whatever the order of the rows', () => {
  const cell = fc.constantFrom('Fire', 'fire', 'Fire!', 'Пожежа', '—', '');
  const row = fc.tuple(
    fc.constantFrom('2020-10-11', '2020-10'),
    cell,
    fc.stringMatching(/^[a-z]{6}$/),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ([, , note]) => note, minLength: 1, maxLength: 12 }),
      (rows) => {
        const csvOf = (list: typeof rows): string =>
          ['date,title,note', ...list.map((cells) => cells.join(','))].join('\n');
        const ids = idsOf(csvOf(rows));
        expect(new Set(Object.values(ids)).size).toBe(rows.length);
        expect(idsOf(csvOf(rows.toReversed()))).toEqual(ids);
      },
    ),
    { numRuns: 60 },
  );
});
