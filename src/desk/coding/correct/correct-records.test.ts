import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Put } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import { changedVoice } from './change-voice.ts';
import { removeRecord, usesOf } from './remove-record.ts';

const { records: shipped } = openedFolder(shippedTexts());
const first = <T>(map: ReadonlyMap<string, T>): T => [...map.values()][0]!;
const withPut = (...change: Put[]): Records => applyChange(shipped, change).records;

describe('what was added by mistake', () => {
  const source = { ...first(shipped.source), id: 'slip', custom: {} };
  const coding = { source: 'slip', sentences: [{ start: 0, end: 5 }] };
  const place = { ...first(shipped.place), id: 'slip' };
  const outline = { ...first(shipped.outline), properties: { place: 'slip' } };
  const records = withPut(
    { kind: 'source', id: 'slip', value: source },
    { kind: 'coding', id: 'slip', value: coding },
    {
      kind: 'place',
      id: 'slip',
      value: { ...place, properties: { ...place.properties, id: 'slip' } },
    },
    { kind: 'outline', id: 'slip', value: outline },
    { kind: 'speaker', id: 'slip', value: { id: 'slip', name: 'Slip', party: 'other' } },
    { kind: 'actor', id: 'slip', value: { id: 'slip', name: 'Slip' } },
  );

  it.each(['source', 'place', 'speaker', 'actor'] as const)(
    'is taken out, a %s, and brought back',
    (kind) => {
      const applied = applyChange(records, removeRecord(records, kind, 'slip')!);
      for (const gone of kind === 'source'
        ? (['source', 'coding'] as const)
        : kind === 'place'
          ? (['place', 'outline'] as const)
          : [kind]) {
        expect(applied.records[gone].has('slip')).toBe(false);
        expect(applied.records[gone].size).toBe(records[gone].size - 1);
      }
      expect(applyChange(applied.records, applied.inverse).records).toEqual(records);
    },
  );

  it('stays while something names it', () => {
    const incident = [...shipped.incident.values()].find(({ place: at }) => at !== null)!;
    const [claim] = incident.claims;
    for (const [kind, id, use] of [
      ['source', claim!.source, 'claims'],
      ['speaker', claim!.speaker, 'claims'],
      ['place', incident.place!, 'incidents'],
    ] as const) {
      expect(usesOf(shipped, kind, id)[use]).toBeGreaterThan(0);
      expect(removeRecord(shipped, kind, id)).toBeNull();
    }
    const carried = withPut(
      {
        kind: 'source',
        id: 'piece',
        value: { ...source, id: 'piece', custom: { carriedBy: 'slip' } },
      },
      { kind: 'source', id: 'slip', value: source },
    );
    expect(usesOf(carried, 'source', 'slip').pieces).toBe(1);
    expect(removeRecord(carried, 'source', 'slip')).toBeNull();
    expect(removeRecord(carried, 'source', 'piece')).toHaveLength(1);
    const dataset = first(shipped.dataset);
    const label = { en: 'x' };
    const chapters = [{ label, text: label, view: { source: 'slip,other' } }];
    const inView = applyChange(records, [
      { kind: 'dataset', id: dataset.id, value: { ...dataset, chapters } },
    ]).records;
    expect(usesOf(inView, 'source', 'slip').chapters).toBe(1);
    expect(removeRecord(inView, 'source', 'slip')).toBeNull();
  });
});

describe('a speaker or an actor', () => {
  const both = { id: 'mayor', name: { en: 'The mayor', hy: 'Քաղաքապետ' }, party: 'other' };
  const records = withPut(
    { kind: 'speaker', id: 'mayor', value: both },
    { kind: 'actor', id: 'mayor', value: { ...both, party: 'neutral' } },
  );
  const after = (
    ...to: Parameters<typeof changedVoice> extends [unknown, ...infer R] ? R : never
  ) => applyChange(records, changedVoice(records, ...to)).records;

  it('is called otherwise in one language, and keeps the other names', () => {
    const now = after('speaker', 'mayor', { name: ' The head ' }, 'en-GB');
    const name = { ...both.name, en: 'The head' };
    expect(now.speaker.get('mayor')).toEqual({ ...both, name });
    // Who acts and speaks has one name.
    expect(now.actor.get('mayor')?.name).toEqual(name);
    expect(changedVoice(records, 'speaker', 'mayor', { name: ' ' }, 'en')).toEqual([]);
    expect(changedVoice(records, 'speaker', 'nobody', { name: 'x' }, 'en')).toEqual([]);
    expect(
      after('speaker', 'mayor', { name: 'Der Chef' }, 'de').speaker.get('mayor')?.name,
    ).toEqual({
      ...both.name,
      de: 'Der Chef',
    });
  });

  it('is put on another side, an actor on none', () => {
    expect(after('speaker', 'mayor', { party: 'neutral' }, 'en').speaker.get('mayor')?.party).toBe(
      'neutral',
    );
    expect(after('speaker', 'mayor', { party: 'x' }, 'en').actor.get('mayor')?.party).toBe(
      'neutral',
    );
    expect(after('actor', 'mayor', { party: null }, 'en').actor.get('mayor')).not.toHaveProperty(
      'party',
    );
    expect(changedVoice(records, 'speaker', 'mayor', { party: null }, 'en')).toEqual([]);
  });
});
