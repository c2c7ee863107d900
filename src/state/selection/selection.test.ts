import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Found } from '../../dataset/search/search-index.ts';
import { CATEGORIES } from '../../evidence/categories.ts';
import type { Incident } from '../../evidence/model.ts';
import { quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { categoriesOf, NO_FILTERS } from './filters.ts';
import type { Rows } from './matching.ts';
import { sampleDatasets, selectings } from '../../testing/sample-dataset.ts';
import { categoryCounts, createSelector, looseningsOf, shownWithout } from './selection.ts';
import type { Selecting } from './selection.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { windowOf } from '../view/window.ts';

const zone = createZone('Asia/Baku');

type WrittenIncident = AuthoredFiles['incidents'][number];

function incident(id: string, when: string, category: WrittenIncident['category']) {
  return (...claims: (readonly [source: string, speaker: string])[]): WrittenIncident => ({
    id,
    title: id,
    category,
    when,
    whenBasis: 'stated',
    place: null,
    claims: claims.map(([source, speaker]) => ({
      source,
      speaker,
      quote: quoteOf('killed on Sunday'),
      stance: 'reports',
    })),
  });
}

const dataset = decodeDataset(
  compileDataset({
    ...sampleFiles(),
    incidents: [
      incident('a', '2020-10-01', 'shelling')(['courier', 'ministry'], ['gazette', 'courier']),
      incident('b', '2020-10-05', 'airstrike')(['courier', 'courier']),
      incident('c', '[2020-10-04..2020-10-08]', 'ceasefire')(['gazette', 'ministry']),
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

/** What a view chooses, by a look at every incident. */
function naiveSelection(made: Dataset, { view, found }: Selecting) {
  const { categories, parties, sources, query } = view.filters;
  const span = windowOf(made, view);
  const start = view.mode === 'until' ? -Infinity : span.start;
  const passes = ({ category, claims }: Incident, row: number): boolean =>
    (categories.length === 0 || categoriesOf(categories).has(category)) &&
    claims.some(
      ({ speaker, source }) =>
        (parties.length === 0 || parties.includes(made.speakerById.get(speaker)!.party)) &&
        (sources.length === 0 || sources.includes(source)),
    ) &&
    (query === '' || found === null || found.rows[row] === 1);
  const all = incidentsOf(made).map((record, row) => ({ record, row }));
  const passing = all.filter(({ record, row }) => passes(record, row));
  const dated = passing.filter(({ record }) => record.time.form !== 'undated');
  return {
    matching: dated.map(({ row }) => row),
    shown: dated
      .filter(({ record: { time } }) => time.start < span.end && time.end > start)
      .map(({ row }) => row),
    undated: passing.filter((one) => !dated.includes(one)).map(({ row }) => row),
  };
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

  it('is what a look at every incident gives, whatever was asked before', () => {
    const cases = sampleDatasets.chain((made) =>
      fc.tuple(fc.constant(made), fc.array(selectings(made), { minLength: 1, maxLength: 8 })),
    );
    fc.assert(
      fc.property(cases, ([made, asked]) => {
        const answer = createSelector(made);
        for (const one of asked) {
          const { shown, matching, undated } = answer(one);
          const naive = naiveSelection(made, one);
          expect(rowsOf(shown)).toEqual(naive.shown);
          expect(rowsOf(matching)).toEqual(naive.matching);
          expect(undated).toEqual(naive.undated);
          const visited: number[] = [];
          shown.forEach((row) => visited.push(row));
          for (const from of [0, 1, 7]) {
            expect(shown.slice(from, from + 9)).toEqual(naive.shown.slice(from, from + 9));
          }
          expect(visited).toEqual(naive.shown);
          for (let row = 0; row < made.columns.length; row++) {
            expect(shown.has(row)).toBe(naive.shown.includes(row));
            expect(shown.indexOf(row)).toBe(naive.shown.indexOf(row));
            expect(matching.indexOf(row)).toBe(naive.matching.indexOf(row));
          }
          const all = { ...one.view, filters: { ...one.view.filters, categories: [] } };
          const whole = naiveSelection(made, { ...one, view: all }).shown;
          const counts = categoryCounts(made, matching, one.view);
          CATEGORIES.forEach((category, code) => {
            const own = whole.filter((row) => made.details.peek(row)!.category === category);
            expect(counts[code]).toBe(own.length);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts for a filter what the others let stay', () => {
    const state = selecting({
      window: window('2020-10-05'),
      filters: { ...NO_FILTERS, categories: ['strike'], sources: ['gazette'] },
    });
    expect(ids(shownWithout(dataset, state, 'categories'))).toEqual(['c']);
    expect(ids(shownWithout(dataset, state, 'sources'))).toEqual([]);
  });

  it('says what to loosen: each constraint that alone is in the way, else all of them', () => {
    const filters = { ...NO_FILTERS, categories: ['air' as const] };
    expect(looseningsOf(dataset, selecting({ filters, window: window('2020-10-01') }))).toEqual([
      { what: 'categories', count: 1 },
      { what: 'window', count: 1 },
    ]);
    // Up to the end: the way out counts as the view would show.
    expect(
      looseningsOf(dataset, selecting({ filters, window: window('2020-10-01'), mode: 'until' })),
    ).toEqual([
      { what: 'categories', count: 1 },
      { what: 'window', count: 1 },
    ]);
    const hopeless = { ...filters, parties: ['witness' as const] };
    expect(
      looseningsOf(dataset, selecting({ filters: hopeless, window: window('2021-01-01') })),
    ).toEqual([{ what: 'everything', count: 3 }]);
    expect(looseningsOf(dataset, selecting({ window: window('2021-01-01') }))).toEqual([
      { what: 'window', count: 3 },
    ]);
  });

  it('leads to incidents beyond the span, and nowhere where none has a date', () => {
    const made = (...incidents: WrittenIncident[]) =>
      decodeDataset(compileDataset({ ...sampleFiles(), incidents }));
    const beyond = made(incident('a', '1979-05-05', 'shelling')(['courier', 'ministry']));
    const filters = { ...NO_FILTERS, categories: ['air' as const] };
    for (const view of [{}, { filters }, { filters, window: window('2020-10-01') }])
      expect(looseningsOf(beyond, selecting(view))).toEqual([{ what: 'span', count: 1 }]);
    const undated = made(incident('a', '../..', 'shelling')(['courier', 'ministry']));
    expect(looseningsOf(undated, selecting())).toEqual([]);
    expect(looseningsOf(made(), selecting({ filters, window: window('2020-10-01') }))).toEqual([]);
  });
});
