import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import { createDesk } from '../../state/desk-store.ts';
import { compareCodings } from '../comparison.ts';
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

  it('are nothing where nothing can be done', () => {
    const desk = createDesk(folder, new Map());
    const comparison = compareCodings(folder.records, other.folder.records);
    expect(takePoints(desk, other, comparison, [])).toBeNull();
    expect(desk.getState().history.done).toEqual([]);
  });
});
