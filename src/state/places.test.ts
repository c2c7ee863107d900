import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PLACE, whenOf } from '../dataset/indexes/columns.ts';
import { slotCount } from '../dataset/indexes/indexes.ts';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { quoteOf, sampleFiles } from '../testing/sample-files.ts';
import { isOverPeriod } from '../time/when.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone } from '../time/zone.ts';
import { NO_FILTERS } from './selection/filters.ts';
import type { Rows } from './selection/matching.ts';
import { createPlaceIndex } from './selection/place-index.ts';
import { createPlaceFades } from './selection/place-fades.ts';
import { createPlacesSelector, newestAt, shownAt } from './places.ts';
import { sampleDatasets, selectings } from '../testing/sample-dataset.ts';
import { createSelector } from './selection/selection.ts';
import type { Selecting } from './selection/clauses.ts';
import { DEFAULT_VIEW } from './view/view.ts';

const zone = createZone('Asia/Baku');

type WrittenIncident = AuthoredFiles['incidents'][number];

function incident(id: string, when: string, place: string | null): WrittenIncident {
  return {
    id,
    title: id,
    category: id.startsWith('air') ? 'airstrike' : 'shelling',
    when,
    whenBasis: 'stated',
    place,
    claims: [
      {
        source: 'courier',
        speaker: 'ministry',
        quote: quoteOf('killed on Sunday'),
        stance: 'reports',
      },
    ],
  };
}

const dataset = decodeDataset(
  compileDataset({
    ...sampleFiles(),
    incidents: [
      incident('a', '2020-10-01', 'ganja'),
      incident('b', '2020-10-05', 'ganja'),
      incident('air', '2020-10-05', 'west'),
      incident('nowhere', '2020-10-05', null),
      incident('elsewhere', '2020-10-05', 'gone'),
    ],
  }),
);

const selecting = (t: string | null, view: Partial<Selecting['view']> = {}): Selecting => ({
  view: { ...DEFAULT_VIEW, window: t === null ? null : parseWindow(t, zone)!, ...view },
  found: null,
});

function selectors(of: Dataset) {
  const select = createSelector(of);
  const update = createPlaceIndex(of);
  const stateOf = createPlacesSelector(of, select, update);
  return { select, update, stateOf };
}

/** Asks for the states of all places, by id; those of which nothing passes the filters are left out. */
function asking() {
  const { stateOf } = selectors(dataset);
  return (state: Selecting) =>
    new Map(
      dataset.places.flatMap(({ id }, code) => {
        const there = stateOf(state, code);
        return there ? [[id, there] as const] : [];
      }),
    );
}

describe('the places of a selection', () => {
  it('say what is shown at each, and keep those of which nothing is', () => {
    const select = asking();
    const all = select(selecting(null));
    expect([...all.keys()]).toEqual(['ganja', 'west']);
    expect(all.get('ganja')?.shown).toEqual({
      count: 2,
      groups: [
        { group: dataset.vocabulary.groupById.get('strike'), slot: 0, over: false, count: 2 },
      ],
    });
    const early = select(selecting('2020-10-01'));
    expect(early.get('ganja')?.shown?.count).toBe(1);
    expect(early.get('west')?.shown).toBeNull();
    expect(early.get('west')?.matching.count).toBe(1);
  });

  it('leave out those whose incidents all fail the filters, in the window or out of it', () => {
    const select = asking();
    const air = { ...NO_FILTERS, categories: ['air' as const] };
    expect([...select(selecting('2020-10-01', { filters: air })).keys()]).toEqual(['west']);
    expect([...select(selecting(null, { filters: air })).keys()]).toEqual(['west']);
  });

  it('are the same objects where nothing there has changed', () => {
    const select = asking();
    const first = select(selecting('2020-10-01'));
    const wider = select(selecting('2020-10-01/2020-10-02'));
    expect(wider.get('ganja')).toBe(first.get('ganja'));
    const further = select(selecting('2020-09-30/2020-10-05'));
    expect(further.get('ganja')).not.toBe(first.get('ganja'));
    const later = select(selecting('2020-10-02/2020-10-05'));
    expect(later.get('west')).toBe(further.get('west'));
    expect(later.get('ganja')).not.toBe(further.get('ganja'));
  });

  it('fade by their newest, where everything up to the window’s end is shown', () => {
    const select = asking();
    const until = { mode: 'until' as const };
    expect(select(selecting('2020-10-20', until)).get('ganja')?.fade).toBe(2);
    const onTheDay = select(selecting('2020-10-05/2020-10-10', until));
    expect(onTheDay.get('ganja')?.fade).toBe(0);
    expect(onTheDay.get('ganja')?.shown?.count).toBe(2);
    const dayAfter = select(selecting('2020-10-06/2020-10-10', until));
    expect(dayAfter.get('ganja')?.fade).toBe(1);
    // Older by a day, and still of the same step.
    const next = select(selecting('2020-10-07/2020-10-10', until));
    expect(next.get('ganja')).toBe(dayAfter.get('ganja'));
    expect(select(selecting('2020-10-06/2020-10-10')).get('ganja')?.fade).toBe(0);
  });
});

const sum = (counts: Int32Array): number => counts.reduce((all, one) => all + one, 0);

describe('the index by place', () => {
  it('holds what a look at every incident shown gives, however the window has moved before', () => {
    const cases = sampleDatasets.chain((made) =>
      fc.tuple(fc.constant(made), fc.array(selectings(made), { minLength: 1, maxLength: 10 })),
    );
    fc.assert(
      fc.property(cases, ([made, asked]) => {
        const { select, update, stateOf } = selectors(made);
        const { groups, groupCodes } = made.vocabulary;
        const slots = slotCount(made.vocabulary);
        const fades = createPlaceFades(made, select);
        for (const one of asked) {
          const { shown, matching } = select(one);
          const index = update(select(one));
          const tally = (list: Rows, place: number): Int32Array => {
            const sums = new Int32Array(slots);
            for (let at = 0; at < list.length; at++) {
              const row = list.at(at);
              const own =
                made.columns.place[row] === NO_PLACE ? made.places.length : made.columns.place[row];
              if (own !== place) continue;
              const group = groupCodes[made.columns.category[row]!]!;
              const isOver = isOverPeriod(whenOf(made.columns, row), made.domain);
              sums[group + (isOver ? groups.length : 0)]! += 1;
            }
            return sums;
          };
          const overs = Array.from({ length: shown.length }, (_, at) => shown.at(at)).filter(
            (row) => isOverPeriod(whenOf(made.columns, row), made.domain),
          );
          expect(index.shown.over).toBe(overs.length);
          for (let place = 0; place <= made.places.length; place++) {
            const span = [place * slots, (place + 1) * slots] as const;
            const [here, all] = [tally(shown, place), tally(matching, place)];
            expect(index.shown.bySlot.subarray(...span)).toEqual(here);
            expect(index.matching.bySlot.subarray(...span)).toEqual(all);
            expect(index.shown.totals[place]).toBe(sum(here));
            expect(index.matching.totals[place]).toBe(sum(all));
          }
          made.places.forEach((_, place) => {
            const here = shownAt(made, shown, place);
            expect(here.length).toBe(index.shown.totals[place]);
            expect(newestAt(made, shown, place)).toBe(here.at(-1) ?? null);
            expect(stateOf(one, place)?.shown?.count ?? 0).toBe(here.length);
            const faded = fades(one);
            if (faded && here.length > 0) expect(faded[place]).toBe(stateOf(one, place)?.fade);
            if (!faded) expect(stateOf(one, place)?.fade ?? 0).toBe(0);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
