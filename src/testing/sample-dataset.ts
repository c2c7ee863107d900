import * as fc from 'fast-check';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { CATEGORY_IDS } from './default-vocabulary.ts';
import { quoteOf, sampleFiles } from './sample-files.ts';
import { NO_FILTERS } from '../state/selection/filters.ts';
import type { Selecting } from '../state/selection/clauses.ts';
import { DEFAULT_VIEW } from '../state/view/view.ts';

const day = (number: number): string => `2020-10-${String(number).padStart(2, '0')}`;
const days = fc.integer({ min: 1, max: 28 });
const whens = fc.oneof(
  days.map(day),
  fc
    .tuple(days, fc.constantFrom(0, 1, 2, 3, 6, 7, 12))
    .map(([from, more]) => `${day(from)}/${day(Math.min(28, from + more))}`),
  fc
    .tuple(days, fc.integer({ min: 0, max: 23 }))
    .map(([at, hour]) => `${day(at)}T${String(hour).padStart(2, '0')}:00:00+04:00`),
  fc
    .tuple(days, fc.constantFrom(1, 5, 12))
    .map(([from, more]) => `[${day(from)}..${day(Math.min(28, from + more))}]`),
  fc.constant('../..'),
);
const claims = fc.array(
  fc.tuple(
    fc.constantFrom('courier', 'gazette'),
    fc.constantFrom('ministry', 'courier'),
    fc.constantFrom('reports' as const, 'denies' as const),
    fc.constantFrom(undefined, 'army', 'villagers'),
    fc.constantFrom(undefined, 'army', 'villagers'),
  ),
  { minLength: 1, maxLength: 3 },
);

/** For tests: datasets of some dozens of incidents, long and short, placed and not, in every category. */
export const sampleDatasets: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      when: whens,
      category: fc.constantFrom(...CATEGORY_IDS),
      place: fc.constantFrom('ganja', 'west', null),
      claims,
    }),
    { maxLength: 60 },
  )
  .map((incidents) =>
    decodeDataset(
      compileDataset({
        ...sampleFiles(),
        actors: [
          { id: 'army', name: 'The army' },
          { id: 'villagers', name: 'Villagers' },
        ],
        incidents: incidents.map(({ claims: all, ...incident }, at) => ({
          ...incident,
          id: `incident-${at}`,
          title: `Incident ${at}`,
          whenBasis: 'stated' as const,
          claims: all.map(([source, speaker, stance, actor, target]) => ({
            source,
            speaker,
            stance,
            ...(actor !== undefined && { actor }),
            ...(target !== undefined && { target }),
            quote: quoteOf('killed on Sunday'),
          })),
        })),
      }),
    ),
  );

/** For tests: views of a sample dataset, with windows of days and hours and all filters; words that only some hold. */
export function selectings({ zone, columns }: Dataset): fc.Arbitrary<Selecting> {
  return fc
    .record({
      window: fc.option(
        fc
          .tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 300 }))
          .map(([at, hour, hours]) => {
            const start = zone.fromWall(2020, 10, at, hour);
            return { start, end: start + hours * 3_600_000 };
          }),
      ),
      mode: fc.constantFrom('window' as const, 'until' as const),
      categories: fc.constantFrom([], ['air' as const], ['strike' as const, 'clash' as const]),
      parties: fc.constantFrom([], ['press' as const]),
      sources: fc.constantFrom([], ['gazette']),
      actors: fc.constantFrom([], ['army'], ['army', 'villagers']),
      query: fc.constantFrom('', 'x'),
      words: fc.uint8Array({ minLength: columns.length, maxLength: columns.length, max: 1 }),
    })
    .map(({ window, mode, words, ...filters }) => ({
      view: { ...DEFAULT_VIEW, window, mode, filters: { ...NO_FILTERS, ...filters } },
      found: filters.query === '' ? null : { query: filters.query, rows: words },
    }));
}
