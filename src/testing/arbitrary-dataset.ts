import * as fc from 'fast-check';
import { CATEGORY_IDS } from './default-vocabulary.ts';
import { STANCES } from '../evidence/schema/schema.ts';
import type { Incident } from '../evidence/model.ts';
import { sampleFiles } from './sample-files.ts';
import { UNDATED } from '../time/when.ts';
import type { When } from '../time/when.ts';
import { compileDataset } from '../dataset/compile.ts';
import type { PublishedDataset } from '../dataset/open/published.ts';

const sample = compileDataset(sampleFiles());

const instants = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 });

const whens: fc.Arbitrary<When> = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant(UNDATED) },
    {
      weight: 6,
      arbitrary: fc.record({
        start: instants,
        seconds: fc.oneof(fc.constant(86_400), fc.integer({ min: 1, max: 100_000_000 })),
        form: fc.constantFrom('clock', 'date', 'interval', 'set'),
        approximate: fc.boolean(),
        uncertain: fc.boolean(),
        open: fc.constantFrom('none', 'start', 'end'),
      }),
    },
  )
  .map((when) =>
    'seconds' in when
      ? (({ seconds, start, ...rest }) => ({
          ...rest,
          start: start * 1000,
          end: (start + seconds) * 1000,
        }))(when)
      : when,
  );

/** Datasets of any incidents, as the build publishes them: sorted, their records known. */
export const datasets: fc.Arbitrary<PublishedDataset> = fc
  .record({
    places: fc.integer({ min: 1, max: 12 }),
    sources: fc.integer({ min: 1, max: 300 }),
    speakers: fc.integer({ min: 1, max: 9 }),
    // About what one byte a claim can tell apart, where there are many.
    actors: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 253, max: 257 })),
  })
  .chain((counts) => {
    const codeOf = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most - 1 });
    return fc
      .array(
        fc.record({
          word: fc.string({ unit: 'grapheme', maxLength: 8 }),
          time: whens,
          category: fc.constantFrom(...CATEGORY_IDS),
          place: fc.option(codeOf(counts.places)),
          claims: fc.array(
            fc.record({
              source: codeOf(counts.sources),
              speaker: codeOf(counts.speakers),
              stance: fc.constantFrom(...STANCES),
              general: fc.constantFrom(true, undefined),
              actor: fc.option(codeOf(counts.actors), { nil: undefined }),
              target: fc.option(codeOf(counts.actors), { nil: undefined }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
        }),
        { maxLength: 700, size: 'max' },
      )
      .map((drafts): PublishedDataset => ({
        ...sample,
        places: listOf(counts.places, 'place', sample.places[0]!),
        sources: listOf(counts.sources, 'source', sample.sources[0]!),
        speakers: listOf(counts.speakers, 'speaker', sample.speakers[0]!),
        actors: listOf(counts.actors, 'actor', { id: '', name: 'Somebody' }),
        incidents: drafts
          .map((draft, at): Incident => ({
            ...sample.incidents[0]!,
            id: `${draft.word}-${at}`,
            title: draft.word,
            category: draft.category,
            time: draft.time,
            related: at > 0 && at % 3 === 0 ? [`${drafts[at - 1]!.word}-${at - 1}`] : [],
            place: draft.place === null ? null : `place-${draft.place}`,
            claims: draft.claims.map(({ source, speaker, stance, actor, target }) => ({
              ...sample.incidents[0]!.claims[0]!,
              source: `source-${source}`,
              speaker: `speaker-${speaker}`,
              stance,
              ...(actor !== undefined && { actor: `actor-${actor}` }),
              ...(target !== undefined && { target: `actor-${target}` }),
            })),
          }))
          .toSorted((a, b) => a.time.start - b.time.start || a.time.end - b.time.end),
      }));
  });

function listOf<T extends { readonly id: string }>(count: number, name: string, record: T): T[] {
  return Array.from({ length: count }, (_, at) => ({ ...record, id: `${name}-${at}` }));
}
