import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Found } from '../../dataset/search/search-index.ts';
import { quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { NO_FILTERS } from './filters.ts';
import type { Filters } from './filters.ts';
import type { Rows } from './matching.ts';
import { naiveSelection } from '../../testing/naive-selection.ts';
import { sampleDatasets, selectings } from '../../testing/sample-dataset.ts';
import type { ClauseName, Selecting } from './clauses.ts';
import { looseningsOf } from './loosenings.ts';
import { createSelector } from './selection.ts';
import type { Selection } from './selection.ts';
import { DEFAULT_VIEW } from '../view/view.ts';

const zone = createZone('Asia/Baku');

type WrittenIncident = AuthoredFiles['incidents'][number];

function incident(id: string, when: string, category: WrittenIncident['category']) {
  return (
    ...claims: (readonly [
      source: string,
      speaker: string,
      actor?: string | undefined,
      target?: string,
    ])[]
  ): WrittenIncident => ({
    id,
    title: id,
    category,
    when,
    whenBasis: 'stated',
    place: null,
    claims: claims.map(([source, speaker, actor, target]) => ({
      source,
      speaker,
      ...(actor !== undefined && { actor }),
      ...(target !== undefined && { target }),
      quote: quoteOf('killed on Sunday'),
      stance: 'reports',
    })),
  });
}

const dataset = decodeDataset(
  compileDataset({
    ...sampleFiles(),
    actors: [
      { id: 'army', name: 'The army' },
      { id: 'villagers', name: 'Villagers' },
    ],
    incidents: [
      incident('a', '2020-10-01', 'shelling')(['courier', 'ministry'], ['gazette', 'courier']),
      incident('b', '2020-10-05', 'airstrike')(['courier', 'courier', 'army', 'villagers']),
      incident(
        'c',
        '[2020-10-04..2020-10-08]',
        'ceasefire',
      )(['gazette', 'ministry', undefined, 'army']),
      incident('d', '../..', 'clash')(['gazette', 'courier']),
    ],
  }),
);
const window = (text: string) => parseWindow(text, zone)!;
const rowsOf = (rows: Rows) => Array.from({ length: rows.length }, (_, at) => rows.at(at));
const idsOf = (rows: readonly number[]) => rows.map((row) => dataset.details.peek(row)!.id);
const ids = (rows: Rows) => idsOf(rowsOf(rows));
const selecting = (
  view: Partial<Selecting['view']> = {},
  found: Found | null = null,
): Selecting => ({ view: { ...DEFAULT_VIEW, ...view }, found });

/** A state without each of its clauses, written out. */
const WITHOUT: Record<ClauseName, (state: Selecting) => Selecting> = {
  window: (state) => selecting({ ...state.view, window: null }, state.found),
  categories: (state) => refiltered(state, { categories: [] }),
  parties: (state) => refiltered(state, { parties: [] }),
  sources: (state) => refiltered(state, { sources: [] }),
  actors: (state) => refiltered(state, { actors: [] }),
  query: (state) => refiltered(state, { query: '' }),
};

function refiltered({ view, found }: Selecting, filters: Partial<Filters>): Selecting {
  return selecting({ ...view, filters: { ...view.filters, ...filters } }, found);
}

function expectSame(
  made: Dataset,
  { shown, matching, undated }: Selection,
  naive: ReturnType<typeof naiveSelection>,
): void {
  expect(rowsOf(shown)).toEqual(naive.shown);
  expect(rowsOf(matching)).toEqual(naive.matching);
  expect(undated).toEqual(naive.undated);
  const visited: number[] = [];
  shown.forEach((row) => visited.push(row));
  expect(visited).toEqual(naive.shown);
  for (const from of [0, 1, 7])
    expect(shown.slice(from, from + 9)).toEqual(naive.shown.slice(from, from + 9));
  const rows = Array.from({ length: made.columns.length }, (_, row) => row);
  expect(rows.filter((row) => shown.has(row))).toEqual(naive.shown);
  expect(rows.map((row) => shown.indexOf(row))).toEqual(
    rows.map((row) => naive.shown.indexOf(row)),
  );
  expect(rows.map((row) => matching.indexOf(row))).toEqual(
    rows.map((row) => naive.matching.indexOf(row)),
  );
}

describe('a selection', () => {
  const select = createSelector(dataset);

  it('is everything that has a date, by default; the undated are told apart', () => {
    const { shown, matching, undated } = select(selecting());
    expect(ids(shown)).toEqual(['a', 'c', 'b']);
    expect(ids(matching)).toEqual(['a', 'c', 'b']);
    expect(idsOf(undated)).toEqual(['d']);
  });

  it('holds what lies in the window, or everything up to its end', () => {
    const day = window('2020-10-05');
    expect(ids(select(selecting({ window: day })).shown)).toEqual(['c', 'b']);
    expect(ids(select(selecting({ window: day, mode: 'until' })).shown)).toEqual(['a', 'c', 'b']);
    const before = window('2020-10-02/2020-10-03');
    expect(ids(select(selecting({ window: before, mode: 'until' })).shown)).toEqual(['a']);
  });

  it.each([
    [{ categories: ['air', 'ceasefire'] }, ['c', 'b']],
    [{ parties: ['azerbaijan'] }, ['a', 'c']],
    [{ sources: ['courier'] }, ['a', 'b']],
    // The ministry speaks in the courier, and the courier in the gazette; no claim is of both pairs.
    [{ parties: ['press'], sources: ['gazette'] }, ['a']],
    [{ parties: ['azerbaijan'], sources: ['courier'] }, ['a']],
    [{ categories: ['air'], parties: ['azerbaijan'] }, []],
    // Named as who did it, or as its target.
    [{ actors: ['army'] }, ['c', 'b']],
    [{ actors: ['villagers'] }, ['b']],
    [{ actors: ['army'], parties: ['azerbaijan'] }, ['c']],
    [{ actors: ['villagers'], sources: ['gazette'] }, []],
  ] as const)('filters %j', (filters, expected) => {
    const { shown } = select(selecting({ filters: { ...NO_FILTERS, ...filters } }));
    expect(ids(shown)).toEqual(expected);
  });

  it('searches once an answer is there, among the undated too', () => {
    const filters = { ...NO_FILTERS, query: 'x' };
    expect(ids(select(selecting({ filters })).shown)).toEqual(['a', 'c', 'b']);
    const { shown, undated } = select(
      selecting({ filters }, { query: 'x', rows: Uint8Array.of(0, 0, 1, 1) }),
    );
    expect(ids(shown)).toEqual(['b']);
    expect(idsOf(undated)).toEqual(['d']);
  });

  it('keeps its lists while they hold the same incidents', () => {
    const narrow = select(selecting({ window: window('2020-10-04/2020-10-06') }));
    const wider = select(selecting({ window: window('2020-10-03/2020-10-07') }));
    expect(wider).toBe(narrow);
    const filtered = select(
      selecting({
        window: window('2020-10-04/2020-10-06'),
        filters: { ...NO_FILTERS, categories: ['air', 'ceasefire'] },
      }),
    );
    expect(filtered.shown).toBe(wider.shown);
    expect(ids(filtered.matching)).toEqual(['c', 'b']);
  });

  it('is what a look at every incident gives, with and without each clause, whatever was asked before', () => {
    const cases = sampleDatasets.chain((made) =>
      fc.tuple(fc.constant(made), fc.array(selectings(made), { minLength: 1, maxLength: 8 })),
    );
    fc.assert(
      fc.property(cases, ([made, asked]) => {
        const answer = createSelector(made);
        for (const one of asked) {
          const copied = one.view.window && { ...one.view.window };
          const again = { ...one, view: { ...one.view, window: copied } };
          expectSame(made, answer(one), naiveSelection(made, one));
          for (const [name, without] of Object.entries(WITHOUT)) {
            const others = answer.without(name as ClauseName)(one);
            expectSame(made, others, naiveSelection(made, without(one)));
            expect(answer.without(name as ClauseName)(again)).toBe(others);
          }
          expect(answer(again)).toBe(answer(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('without a clause is what the others let stay, and stays while the clause changes', () => {
    const filters = { ...NO_FILTERS, categories: ['strike' as const], sources: ['gazette'] };
    const state = selecting({ window: window('2020-10-05'), filters });
    const others = select.without('categories')(state);
    expect(ids(others.shown)).toEqual(['c']);
    expect(ids(select.without('sources')(state).shown)).toEqual([]);
    const air = selecting({ ...state.view, filters: { ...filters, categories: ['air'] } });
    expect(select.without('categories')(air)).toBe(others);
    const whole = select.without('window')(state);
    expect(select.without('window')(selecting({ filters }))).toBe(whole);
    expect(whole.matching.passing).toBe(others.matching.passing);
  });

  it('says what to loosen: each constraint that alone is in the way, else all of them', () => {
    const filters = { ...NO_FILTERS, categories: ['air' as const] };
    expect(
      looseningsOf(dataset, select, selecting({ filters, window: window('2020-10-01') })),
    ).toEqual([
      { what: 'categories', count: 1 },
      { what: 'window', count: 1 },
    ]);
    // Up to the end: the way out counts as the view would show.
    expect(
      looseningsOf(
        dataset,
        select,
        selecting({ filters, window: window('2020-10-01'), mode: 'until' }),
      ),
    ).toEqual([
      { what: 'categories', count: 1 },
      { what: 'window', count: 1 },
    ]);
    const hopeless = { ...filters, parties: ['witness' as const] };
    expect(
      looseningsOf(dataset, select, selecting({ filters: hopeless, window: window('2021-01-01') })),
    ).toEqual([{ what: 'everything', count: 3 }]);
    expect(looseningsOf(dataset, select, selecting({ window: window('2021-01-01') }))).toEqual([
      { what: 'window', count: 3 },
    ]);
  });

  it('leads to incidents beyond the span, and nowhere where none has a date', () => {
    const made = (...incidents: WrittenIncident[]) =>
      decodeDataset(compileDataset({ ...sampleFiles(), incidents }));
    const beyond = made(incident('a', '1979-05-05', 'shelling')(['courier', 'ministry']));
    const filters = { ...NO_FILTERS, categories: ['air' as const] };
    for (const view of [{}, { filters }, { filters, window: window('2020-10-01') }])
      expect(looseningsOf(beyond, createSelector(beyond), selecting(view))).toEqual([
        { what: 'span', count: 1 },
      ]);
    const undated = made(incident('a', '../..', 'shelling')(['courier', 'ministry']));
    expect(looseningsOf(undated, createSelector(undated), selecting())).toEqual([]);
    const none = made();
    expect(
      looseningsOf(
        none,
        createSelector(none),
        selecting({ filters, window: window('2020-10-01') }),
      ),
    ).toEqual([]);
  });
});
