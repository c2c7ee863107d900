import { LOOKS, OTHER } from '../records/vocabulary-of.ts';
import { firstName, mergeKeys, mergeRecords, movedIds, namedId, pair } from './merge-records.ts';
import type { Authored, Traits, Versions } from './merge-records.ts';

/** What of a dataset import writes and a person adds to. */
export interface Words {
  readonly dataset: DatasetWritten;
  readonly sources: readonly Authored[];
  readonly speakers: readonly Authored[];
  readonly actors: readonly Authored[];
  /** Import's alone: chapters name them. */
  readonly places: readonly PlaceWritten[];
}

export type DatasetWritten = Readonly<Record<string, unknown>> & {
  readonly groups?: readonly Authored[];
  readonly categories?: readonly Authored[];
  readonly chapters?: readonly ChapterWritten[];
};

type ChapterWritten = Readonly<Record<string, unknown>> & {
  readonly view: Readonly<Record<string, unknown>>;
};

export interface PlaceWritten {
  readonly geometry: { readonly coordinates: unknown };
  readonly properties: Authored;
}

const NAMED: Traits = [({ name }) => firstName(name), (one) => namedId(one, one['name'])];
const SOURCES: Traits = [
  ({ title, URL, issued }) => JSON.stringify([title, URL, issued]),
  ({ URL }) => (typeof URL === 'string' ? URL : null),
  // Articles of one name are many: by their names those alone are known that have no address.
  (one) => (one['URL'] === undefined ? namedId(one, one['title']) : null),
];
const GROUPS: Traits = [({ names }) => firstName(names), (one) => namedId(one, one['names'])];
const CATEGORIES: Traits = [
  ({ group, names }) => JSON.stringify([group, firstName(names)]),
  ({ names }) => firstName(names),
  (one) => namedId(one, one['names']),
];
const PLACES: Traits = [
  ({ names, at }) => JSON.stringify([firstName(names), at]),
  ({ names }) => firstName(names),
];

/**
 * What a second import into a folder writes of what a person may have changed there: their words, and what follows from
 * the table as it is now. What the dataset is called by others, its `id` and `version`, and the marks and colours of its
 * groups stay as they are; what speaks of records whose ids have changed speaks of them still.
 */
export function mergeWords(versions: Versions<Words>): Omit<Words, 'places'> {
  const { imported, now, fresh } = versions;
  const listOf = (key: 'sources' | 'speakers' | 'actors', traits: Traits) => {
    const lists = { imported: imported[key], now: now[key], fresh: fresh[key] };
    const { stayed, added, moved } = mergeRecords(lists, traits);
    return { records: [...stayed, ...added], moved };
  };
  const sources = listOf('sources', SOURCES);
  const actors = listOf('actors', NAMED);
  const { groups, categories, moved: cat } = mergeVocabulary(versions);
  const dataset = mergeKeys(
    {
      imported: {
        ...imported.dataset,
        groups: now.dataset.groups,
        categories: now.dataset.categories,
      },
      now: now.dataset,
      fresh: { ...fresh.dataset, groups, categories },
    },
    ['id', 'version'],
  ) as DatasetWritten;
  const place = () => movedIds(pair(now.places.map(known), fresh.places.map(known), PLACES));
  const { chapters } = dataset;
  return {
    dataset: chapters
      ? {
          ...dataset,
          chapters: movedChapters(chapters, {
            cat,
            source: sources.moved,
            actor: actors.moved,
            place: place(),
          }),
        }
      : dataset,
    sources: sources.records.map((one) => movedCarrier(one, sources.moved)),
    speakers: listOf('speakers', NAMED).records,
    actors: actors.records,
  };
}

function known({ geometry, properties }: PlaceWritten): Authored {
  return { ...properties, at: geometry.coordinates };
}

/** The groups and categories, none where there are none: each group with a mark of its own, as far as there are marks. */
function mergeVocabulary({ imported, now, fresh }: Versions<Words>) {
  const listsOf = (key: 'groups' | 'categories') => ({
    imported: imported.dataset[key] ?? [],
    now: now.dataset[key] ?? [],
    fresh: fresh.dataset[key] ?? [],
  });
  const groups = mergeRecords(listsOf('groups'), GROUPS, ['mark', 'tone']);
  const ofGroups = listsOf('categories');
  const inMoved = (one: Authored): Authored => ({
    ...one,
    group: movedId(one['group'], groups.moved),
  });
  const categories = mergeRecords(
    {
      imported: ofGroups.imported.map(inMoved),
      now: ofGroups.now.map(inMoved),
      fresh: ofGroups.fresh,
    },
    CATEGORIES,
  );
  const all = [...categories.stayed, ...categories.added];
  const held = new Set(all.map(({ group }) => group));
  const written = new Set([...groups.stayed, ...groups.added].map(({ id }) => id));
  // A person's category is nothing without its group.
  const needed = listsOf('groups').now.filter(({ id }) => held.has(id) && !written.has(id));
  const marked = withMarks([...groups.stayed, ...needed], groups.added);
  const there = new Set(marked.map(({ id }) => id));
  const isLeftOut = ({ group }: Authored): boolean =>
    !there.has(group as string) && groups.added.some(({ id }) => id === group);
  return {
    groups: listed(marked),
    categories: listed(all.map((one) => (isLeftOut(one) ? { ...one, group: OTHER } : one))),
    moved: new Map([...groups.moved, ...categories.moved]),
  };
}

/** Groups with those that are new, whose marks others may have; one for which there is no mark is left out. */
function withMarks(stayed: readonly Authored[], added: readonly Authored[]): readonly Authored[] {
  const groups = [...stayed];
  for (const one of added) {
    const isFree = (mark: unknown): boolean => groups.every((other) => other['mark'] !== mark);
    const look = isFree(one['mark']) ? {} : LOOKS.find(([mark]) => isFree(mark));
    if (!look) continue;
    groups.push(Array.isArray(look) ? { ...one, mark: look[0], tone: look[1] } : one);
  }
  return groups;
}

function listed(records: readonly Authored[]): readonly Authored[] | undefined {
  return records.length > 0 ? records : undefined;
}

type Moved = ReadonlyMap<string, string>;

function movedId(id: unknown, moved: Moved): unknown {
  return moved.get(id as string) ?? id;
}

/** A source that names another one which carries it. */
function movedCarrier(source: Authored, moved: Moved): Authored {
  const { custom } = source as { readonly custom?: { readonly carriedBy?: string } };
  const carriedBy = custom?.carriedBy === undefined ? undefined : moved.get(custom.carriedBy);
  return carriedBy === undefined ? source : { ...source, custom: { ...custom, carriedBy } };
}

/** Chapters whose views name what they named. */
function movedChapters(
  chapters: readonly ChapterWritten[],
  moved: Readonly<Record<string, Moved>>,
): readonly ChapterWritten[] {
  return chapters.map((chapter) => ({
    ...chapter,
    view: Object.fromEntries(
      Object.entries(chapter.view).map(([key, value]) => {
        const ids = Object.hasOwn(moved, key) ? moved[key] : undefined;
        if (!ids || typeof value !== 'string') return [key, value];
        return [
          key,
          value
            .split(',')
            .map((id) => movedId(id, ids))
            .join(','),
        ];
      }),
    ),
  }));
}
