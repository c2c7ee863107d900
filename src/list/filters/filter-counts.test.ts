import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import { NO_FILTERS } from '../../state/selection/filters.ts';
import type { FilterName } from '../../state/selection/filters.ts';
import type { Claim, Incident } from '../../evidence/model.ts';
import { naiveSelection } from '../../testing/naive-selection.ts';
import { sampleDatasets, selectings } from '../../testing/sample-dataset.ts';
import type { Selecting } from '../../state/selection/clauses.ts';
import { DEFAULT_VIEW } from '../../state/view/view.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createSelector } from '../../state/selection/selection.ts';
import { createCategoryCounter } from './filter-counts.ts';
import {
  createActorCounter,
  createPartyCounter,
  createSourceCounter,
} from './claim-filter-counts.ts';

const sample = sampleFiles();
const dataset = decodeDataset(
  compileDataset({
    ...sample,
    incidents: (['shelling', 'shelling', 'clash'] as const).map((category, at) => ({
      id: `incident-${at}`,
      title: 'Sample',
      category,
      when: `2020-10-0${at + 1}`,
      whenBasis: 'stated',
      place: null,
      claims: [
        {
          source: at === 0 ? 'gazette' : 'courier',
          speaker: 'courier',
          quote: quoteOf('killed on Sunday'),
          stance: 'reports',
        },
      ],
    })),
  }),
);

const selecting = (view: Partial<Selecting['view']> = {}): Selecting => ({
  view: { ...DEFAULT_VIEW, ...view },
  found: null,
});
const counter = () => createCategoryCounter(dataset, createSelector(dataset));
/** Those that are not 0, by category. */
const byCategory = (counts: Int32Array) =>
  Object.fromEntries(
    dataset.vocabulary.categories.flatMap(({ id }, at) => (counts[at] ? [[id, counts[at]]] : [])),
  );

describe('the counts of a filter', () => {
  it('are those of the window under all other filters, whatever the filter itself is set to', () => {
    const count = counter();
    expect(byCategory(count(selecting()))).toEqual({ shelling: 2, clash: 1 });
    const filters = { ...NO_FILTERS, categories: ['ground'] as const, sources: ['courier'] };
    expect(byCategory(count(selecting({ filters })))).toEqual({ shelling: 1, clash: 1 });
    const window = parseWindow('2020-10-01', dataset.zone);
    expect(byCategory(count(selecting({ filters, window })))).toEqual({});
  });

  it('are one object as long as they are the same', () => {
    const count = counter();
    const first = count(selecting());
    expect(count(selecting({ window: parseWindow('2020-09-28/2020-10-20', dataset.zone) }))).toBe(
      first,
    );
    expect(count(selecting({ window: parseWindow('2020-10-03', dataset.zone) }))).not.toBe(first);
  });

  it('by article are of the claims that the filter by party lets through, each incident once', () => {
    const count = createSourceCounter(dataset, createSelector(dataset));
    const bySource = (counts: Int32Array) =>
      Object.fromEntries(dataset.sources.map(({ id }, code) => [id, counts[code]]));
    expect(bySource(count(selecting()))).toMatchObject({ gazette: 1, courier: 2 });
    const filters = { ...NO_FILTERS, sources: ['courier'], categories: ['strike'] as const };
    expect(bySource(count(selecting({ filters })))).toMatchObject({ gazette: 1, courier: 1 });
    const others = { ...NO_FILTERS, parties: ['azerbaijan'] as const };
    expect(bySource(count(selecting({ filters: others })))).toMatchObject({
      gazette: 0,
      courier: 0,
    });
    const window = parseWindow('2020-10-01', dataset.zone);
    expect(bySource(count(selecting({ window })))).toMatchObject({ gazette: 1, courier: 0 });
  });

  it('by party are of the claims that the filter by article lets through, each incident once', () => {
    const count = createPartyCounter(dataset, createSelector(dataset));
    const byParty = (counts: Int32Array) =>
      Object.fromEntries(
        dataset.vocabulary.parties.flatMap(({ id }, at) => (counts[at] ? [[id, counts[at]]] : [])),
      );
    expect(byParty(count(selecting()))).toEqual({ press: 3 });
    const own = { ...NO_FILTERS, parties: ['witness'] as const };
    expect(byParty(count(selecting({ filters: own })))).toEqual({ press: 3 });
    const filters = { ...NO_FILTERS, sources: ['courier'], categories: ['strike'] as const };
    expect(byParty(count(selecting({ filters })))).toEqual({ press: 1 });
    const window = parseWindow('2020-10-01', dataset.zone);
    expect(byParty(count(selecting({ window })))).toEqual({ press: 1 });
  });

  it('by who is named are of incidents: one that a claim names twice, or two claims name, once', () => {
    const files = sampleFiles();
    const [incident] = files.incidents;
    const [claim] = incident!.claims;
    const of = decodeDataset(
      compileDataset({
        ...files,
        actors: [
          { id: 'army', name: 'The army' },
          { id: 'villagers', name: 'Villagers' },
          { id: 'nobody', name: 'Nobody' },
        ],
        incidents: [
          {
            ...incident!,
            related: [],
            claims: [
              { ...claim!, actor: 'army', target: 'army' },
              { ...claim!, speaker: 'courier', actor: 'army', target: 'villagers' },
              { ...claim!, source: 'gazette' },
            ],
          },
        ],
      }),
    );
    const count = createActorCounter(of, createSelector(of));
    expect([...count(selecting())]).toEqual([1, 1, 0]);
    const own = { ...NO_FILTERS, actors: ['nobody'] };
    expect([...count(selecting({ filters: own }))]).toEqual([1, 1, 0]);
    // Of the claims that the other filters let through.
    const ministry = { ...NO_FILTERS, parties: ['azerbaijan'] };
    expect([...count(selecting({ filters: ministry }))]).toEqual([1, 0, 0]);
    const gazette = { ...NO_FILTERS, sources: ['gazette'] };
    expect([...count(selecting({ filters: gazette }))]).toEqual([0, 0, 0]);
    const parties = createPartyCounter(of, createSelector(of));
    const byParty = (actors: string[]) => {
      const counts = parties(selecting({ filters: { ...NO_FILTERS, actors } }));
      return of.vocabulary.parties.flatMap(({ id }, at) => (counts[at] ? [id] : []));
    };
    expect(byParty(['villagers'])).toEqual(['press']);
    expect(byParty(['army'])).toEqual(['azerbaijan', 'press']);
    expect(byParty(['nobody'])).toEqual([]);
  });

  it('are what a look at every incident that the other clauses select gives', () => {
    const cases = sampleDatasets.chain((made) =>
      fc.tuple(fc.constant(made), fc.array(selectings(made), { minLength: 1, maxLength: 8 })),
    );
    fc.assert(
      fc.property(cases, ([made, asked]) => {
        const select = createSelector(made);
        const [byCode, bySource, byParty, byActor] = [
          createCategoryCounter(made, select),
          createSourceCounter(made, select),
          createPartyCounter(made, select),
          createActorCounter(made, select),
        ];
        for (const { view, found } of asked) {
          const { parties, sources, actors } = view.filters;
          const isNamed = ({ actor, target }: Claim, any: readonly string[]): boolean =>
            [actor, target].some((id) => id !== undefined && any.includes(id));
          const passes = (claim: Claim, but: FilterName): boolean =>
            (but === 'parties' ||
              parties.length === 0 ||
              parties.includes(partyOf(claim.speaker))) &&
            (but === 'sources' || sources.length === 0 || sources.includes(claim.source)) &&
            (but === 'actors' || actors.length === 0 || isNamed(claim, actors));
          /** How many incidents are of an option, with the option's own filter let go of. */
          const naive = (name: FilterName, isOf: (incident: Incident) => boolean): number => {
            const filters = { ...view.filters, [name]: NO_FILTERS[name] };
            const { shown } = naiveSelection(made, { view: { ...view, filters }, found });
            return shown.filter((row) => isOf(made.details.peek(row)!)).length;
          };
          const partyOf = (speaker: string) => made.speakerById.get(speaker)!.party;
          expect([...byCode({ view, found })]).toEqual(
            made.vocabulary.categories.map(({ id }) =>
              naive('categories', ({ category }) => category === id),
            ),
          );
          expect([...bySource({ view, found })]).toEqual(
            made.sources.map(({ id }) =>
              naive('sources', ({ claims }) =>
                claims.some((claim) => claim.source === id && passes(claim, 'sources')),
              ),
            ),
          );
          expect([...byParty({ view, found })]).toEqual(
            made.vocabulary.parties.map(({ id: party }) =>
              naive('parties', ({ claims }) =>
                claims.some(
                  (claim) => partyOf(claim.speaker) === party && passes(claim, 'parties'),
                ),
              ),
            ),
          );
          expect([...byActor({ view, found })]).toEqual(
            made.actors.map(({ id }) =>
              naive('actors', ({ claims }) =>
                claims.some((claim) => isNamed(claim, [id]) && passes(claim, 'actors')),
              ),
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
