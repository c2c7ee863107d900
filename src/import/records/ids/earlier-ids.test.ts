import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Use } from '../../mapping.ts';
import { parseIdLines } from './earlier-ids.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  id: { as: 'id' },
  date: { as: 'when', order: 'iso' },
  title: { as: 'title' },
  place: { as: 'place' },
  note: { as: 'note' },
};
const HEADER = 'date,title,place,note';
const [A, B, C] = ['Baku,A', 'Ganja,B', 'Ganja,C'].map((rest) => `2020-10-11,Fire,${rest}`);

/** The ids of rows by the notes of each, and the lines of them for the import after. */
function imported(rows: readonly (string | undefined)[], earlier = '', header = HEADER) {
  const made = importedRows(tableOf([header, ...rows].join('\n')), COLUMNS, {}, earlier);
  const byNote = made.incidents.map(({ id, claims: [claim] }) => [claim!.note, id] as const);
  return { lines: made.ids, ids: Object.fromEntries(byNote) as Record<string, string> };
}

it('stay when another row of the same title and day comes, before or behind', () => {
  const first = imported([A]);
  expect(first.ids).toEqual({ A: 'fire-2020-10-11' });
  for (const rows of [
    [A, B],
    [B, A],
  ]) {
    const { ids } = imported(rows, first.lines);
    expect(ids['A']).toBe('fire-2020-10-11');
    expect(ids['B']).toMatch(/^fire-2020-10-11-[a-z0-9]{8}$/);
  }
  // And when the others go.
  const both = imported([A, B]);
  expect(imported([B], both.lines).ids).toEqual({ B: both.ids['B'] });
});

it('stay when a row is corrected, where one alone is of its title, day and place', () => {
  const before = imported([A, B]);
  const after = imported(['2020-10-11,Fire,Baku,A.', B], before.lines);
  expect(after.ids).toEqual({ 'A.': before.ids['A'], B: before.ids['B'] });
  // With another place it is another event.
  const moved = imported(['2020-10-11,Fire,Shusha,D', B], before.lines);
  expect(Object.values(before.ids)).not.toContain(moved.ids['D']);
  // Of two that were corrected nothing tells which is which.
  const three = imported([A, B, C]);
  const doubt = imported([A, '2020-10-11,Fire,Ganja,B.', '2020-10-11,Fire,Ganja,C.'], three.lines);
  expect(doubt.ids['A']).toBe(three.ids['A']);
  expect(Object.values(three.ids)).not.toContain(doubt.ids['B.']);
  const one = imported([A, B, '2020-10-11,Fire,Ganja,C.'], three.lines);
  expect(one.ids).toEqual({ A: three.ids['A'], B: three.ids['B'], 'C.': three.ids['C'] });
});

it('stay when a column is filled that was not there, or columns change places', () => {
  const before = imported([A, B, C]);
  const wider = [A, B, C].map((row) => `rain,${row}`);
  expect(imported(wider, before.lines, `weather,${HEADER}`).ids).toEqual(before.ids);
});

it('stay with those of the file, when another comes that is written alike', () => {
  const header = `id,${HEADER}`;
  const first = imported([`A/1,${A}`], '', header);
  const { ids } = imported([`A 1,${B}`, `A/1,${C}`], first.lines, header);
  expect(ids['C']).toBe('a-1');
  expect(ids['B']).toMatch(/^a-1-[a-z0-9]{8}$/);
});

it('are each once, and those of rows that are there again stay, whatever comes and goes', () => {
  const row = fc.tuple(
    fc.constantFrom('2020-10-11', '2020-10'),
    fc.constantFrom('Fire', 'fire', 'Пожежа', ''),
    fc.constantFrom('Baku', 'Ganja'),
    fc.stringMatching(/^[a-z]{5}$/),
  );
  const rows = fc.uniqueArray(row, { selector: ([, , , note]) => note, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.boolean()), (all, choose) => {
      const some = () => all.filter(() => choose.next().value).map((cells) => cells.join(','));
      const before = imported(some());
      const after = imported(some(), before.lines);
      const ids = Object.values(after.ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [note, id] of Object.entries(after.ids))
        if (Object.hasOwn(before.ids, note)) expect(id).toBe(before.ids[note]);
    }),
    { numRuns: 60 },
  );
});

it('are read from nothing else than what was written', () => {
  expect(parseIdLines(imported([A]).lines)?.columns).toEqual(['date', 'note', 'place', 'title']);
  for (const text of ['', '{}\n', '[]\n["a"]\n', '[]\n["a",1,"2"]\n', '[]\n["a",1'])
    expect(parseIdLines(text)).toBeNull();
});
