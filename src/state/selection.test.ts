import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { SearchIndex } from '../dataset/search-index.ts';
import { quoteOf, sampleFiles } from '../evidence/sample-files.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone } from '../time/zone.ts';
import { NO_FILTERS } from './filters.ts';
import { createSelector, looseningsOf, shownWithout } from './selection.ts';
import type { Selecting } from './selection.ts';
import { DEFAULT_VIEW } from './view.ts';

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
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const selecting = (
  view: Partial<Selecting['view']> = {},
  search: SearchIndex | null = null,
): Selecting => ({ view: { ...DEFAULT_VIEW, ...view }, search });

describe('a selection', () => {
  const select = createSelector(dataset);

  it('is everything that has a date, by default; the undated are told apart', () => {
    const { shown, matching, undated } = select(selecting());
    expect(ids(shown)).toEqual(['a', 'c', 'b']);
    expect(ids(matching)).toEqual(['a', 'c', 'b']);
    expect(ids(undated)).toEqual(['d']);
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

  it('searches once the index is there, among the undated too', () => {
    const filters = { ...NO_FILTERS, query: 'x' };
    expect(ids(select(selecting({ filters })).shown)).toEqual(['a', 'c', 'b']);
    const { shown, undated } = select(selecting({ filters }, { find: () => new Set(['b', 'd']) }));
    expect(ids(shown)).toEqual(['b']);
    expect(ids(undated)).toEqual(['d']);
  });

  it('keeps its lists while they hold the same incidents', () => {
    const narrow = select(selecting({ window: window('2020-10-04/2020-10-06') }));
    const wider = select(selecting({ window: window('2020-10-03/2020-10-07') }));
    expect(wider).toBe(narrow);
    const filtered = select(
      selecting({
        window: window('2020-10-03/2020-10-07'),
        filters: { ...NO_FILTERS, categories: ['air', 'ceasefire'] },
      }),
    );
    expect(filtered.shown).toBe(wider.shown);
    expect(ids(filtered.matching)).toEqual(['c', 'b']);
  });

  it('answers as a fresh one would, whatever it was asked before', () => {
    const states = fc.record({
      window: fc.option(
        fc
          .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }))
          .map(([from, more]) => ({
            start: zone.fromWall(2020, 10, from),
            end: zone.fromWall(2020, 10, from + more + 1),
          })),
        { nil: null },
      ),
      mode: fc.constantFrom('window' as const, 'until' as const),
      filters: fc.constantFrom(
        NO_FILTERS,
        { ...NO_FILTERS, categories: ['air'] as const },
        { ...NO_FILTERS, parties: ['press'] as const },
      ),
    });
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 12 }), (asked) => {
        const long = createSelector(dataset);
        for (const view of asked) {
          expect(long(selecting(view))).toEqual(createSelector(dataset)(selecting(view)));
        }
      }),
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
  });
});
