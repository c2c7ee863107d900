import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../evidence/vocabulary.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { RecordTypes } from '../../records/desk-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { compareCodings } from '../comparison.ts';
import { unlisted } from './others-vocabulary.ts';
import { takePoints } from './take-points.ts';

const folder = openedFolder(shippedTexts());
const TEXT = 'A day of fire\n\nNine people were killed. Nobody else was asked.\n';
const HASH = 'c'.repeat(64);
const QUOTE = 'Nine people were killed.';
const start = TEXT.indexOf(QUOTE);
const [first] = folder.records.incident.values();

/** Another's coding, which has an article more. */
const MORE: Change = [
  {
    kind: 'source',
    id: 'herald',
    value: { id: 'herald', type: 'webpage', title: 'A day of fire', custom: { sha256: HASH } },
  },
  {
    kind: 'source',
    id: 'agency',
    value: { id: 'agency', type: 'webpage', title: 'A wire', custom: { carriedBy: 'herald' } },
  },
  {
    kind: 'incident',
    id: 'fire',
    value: {
      ...first!,
      id: 'fire',
      claims: [
        {
          source: 'agency',
          quote: { exact: QUOTE, start, end: start + QUOTE.length },
          speaker: first!.claims[0]!.speaker,
          stance: 'reports',
        },
      ],
    },
  },
  {
    kind: 'coding',
    id: 'herald',
    value: {
      source: 'herald',
      sentences: [
        // Not as the desk would cut it.
        { start: 0, end: 5, aside: 'heading' },
        { start: 6, end: 13 },
        { start, end: start + QUOTE.length },
        { start: TEXT.indexOf('Nobody'), end: TEXT.length - 1, aside: 'other', why: 'no report' },
      ],
    },
  },
];
const other = {
  name: 'second',
  folder: { ...folder, records: applyChange(folder.records, MORE).records },
  texts: new Map([[HASH, TEXT]]),
};

describe('points that are taken', () => {
  it('come with the article that the desk lacks, its text, and what is set aside in it', () => {
    const heard: string[] = [];
    const desk = createDesk(folder, new Map(), [], { text: (hash) => heard.push(hash) });
    const records = () => desk.getState().history.records;
    const compare = () => compareCodings(records(), other.folder.records);
    const step = takePoints(desk, other, compare(), compare().points);
    expect(step?.what).toBe('take-over');
    expect(heard).toEqual([HASH]);
    expect(desk.article('herald')?.text).toBe(TEXT);
    expect(records().source.get('agency')?.custom?.carriedBy).toBe('herald');
    expect(
      records()
        .coding.get('herald')
        ?.sentences.map(({ aside }) => aside),
    ).toEqual(['heading', undefined, undefined, 'other']);
    expect(compare().points).toEqual([]);
    expect(desk.article('herald')?.sentences).toHaveLength(4);
    desk.actions.undo();
    expect(records().incident.has('fire')).toBe(false);
    desk.actions.undo();
    expect(records()).toEqual(folder.records);
  });

  it('come with the outlines of their places, and with categories and parties of their own', () => {
    const names = { en: 'Else' };
    const [dataset] = folder.records.dataset.values();
    const ring: [number, number][] = [
      [46, 40],
      [47, 40],
      [47, 41],
      [46, 40],
    ];
    const geometry = { type: 'Polygon' as const, coordinates: [ring] };
    const [place] = folder.records.place.values();
    const properties = { ...place!.properties, id: 'else', names, kind: 'district' as const };
    // Each has names for what its dataset lists.
    const own = {
      ...dataset!,
      parties: [{ id: 'party', names }],
      groups: MARKS.slice(0, 9).map((mark) => ({ id: mark, names, mark, tone: 'red' as const })),
      categories: [{ id: 'known', group: MARKS[0], names }],
    };
    const theirs = {
      ...own,
      parties: [...own.parties, { id: 'elsewhere', names }],
      groups: [{ id: 'their-group', names, mark: MARKS[1], tone: 'blue' as const }],
      categories: [{ id: 'their-category', group: 'their-group', names }],
    };
    const speaker = { id: 'their-speaker', name: 'Else', party: 'elsewhere' };
    const claims = [{ ...first!.claims[0]!, speaker: speaker.id }];
    const fire = { ...first!, id: 'fire', category: 'their-category', place: 'else', claims };
    const none = { incident: new Map(), speaker: new Map(), actor: new Map() };
    const put: Change = [
      { kind: 'speaker', id: speaker.id, value: speaker },
      { kind: 'place', id: 'else', value: { ...place!, properties } },
      {
        kind: 'outline',
        id: 'else',
        value: { type: 'Feature', properties: { place: 'else' }, geometry },
      },
      { kind: 'incident', id: 'fire', value: fire },
    ];
    const withDataset = (value: RecordTypes['dataset'], change: Change) => {
      const all: Change = [{ kind: 'dataset', id: own.id, value }, ...change];
      return { ...folder, records: applyChange({ ...folder.records, ...none }, all).records };
    };
    const from = { ...other, folder: withDataset(theirs, put) };
    const takenBy = (mine: RecordTypes['dataset']) => {
      const desk = createDesk(withDataset(mine, []), new Map());
      const now = () => desk.getState().history.records;
      const comparison = compareCodings(now(), from.folder.records);
      takePoints(desk, from, comparison, comparison.points);
      return now();
    };
    const taken = takenBy(own);
    const { place: at } = [...taken.incident.values()][0]!;
    expect(taken.outline.get(at!)).toMatchObject({ properties: { place: at }, geometry });
    const lists = datasetOf(taken);
    expect(lists.parties?.map(({ id }) => id)).toEqual(['party', 'elsewhere']);
    expect(lists.categories?.at(-1)).toEqual(theirs.categories[0]);
    // Its own mark is another's here.
    expect(lists.groups?.at(-1)).toEqual({ ...theirs.groups[0], mark: MARKS[9] });
    expect(unlisted(taken)).toEqual([]);
    // A dataset whose parties the page names has no list that one can be added to: that is said.
    const { parties: _, ...unnamed } = own;
    expect(unlisted(takenBy(unnamed))).toEqual(['elsewhere']);
  });

  it('are nothing where nothing can be done', () => {
    const desk = createDesk(folder, new Map());
    const comparison = compareCodings(folder.records, other.folder.records);
    expect(takePoints(desk, other, comparison, [])).toBeNull();
    expect(desk.getState().history.done).toEqual([]);
  });
});
