import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { decodeDataset, incidentsOf } from '../dataset.ts';
import { decodeIndex, decodeManifest } from '../packed/decode.ts';
import { packDataset } from '../packed/encode.ts';
import { NO_ACTOR } from '../indexes/columns.ts';
import { createVocabulary } from '../../evidence/vocabulary.ts';
import type { PackedManifest } from '../packed/packed-format.ts';
import { completeInfo } from './complete-info.ts';

const published = compileDataset(sampleFiles());
const { parties, groups: _groups, categories: _categories, ...earlierInfo } = published.info;
const { actors: _actors, ...rest } = published;
/** As version 1 published it. */
const earlier: unknown = { ...rest, format: 1, info: earlierInfo };

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('completeInfo', () => {
  const ids = fc.constantFrom('north', 'south', 'official', 'press', 'witness');
  const newest = fc
    .uniqueArray(ids)
    .map((all) => all.map((id) => ({ id, names: { en: `The ${id}` }, oneVoice: id === 'north' })));

  it('has every party that somebody speaks for, as the newest version names it, else by its id', () => {
    fc.assert(
      fc.property(fc.array(ids.map((party) => ({ party }))), newest, (speakers, known) => {
        const info = completeInfo(earlierInfo, speakers, known);
        expect(new Set(idsOf(info.parties)).size).toBe(info.parties.length);
        expect(idsOf(info.parties).slice(-2)).toEqual(['press', 'witness']);
        for (const { party } of speakers) {
          const named = known.find(({ id }) => id === party);
          const own = info.parties.find(({ id }) => id === party);
          const standard = ['official', 'press', 'witness'].includes(party) ? {} : { en: party };
          expect(own?.names).toEqual(named?.names ?? standard);
          expect(own?.oneVoice).toBe(named?.oneVoice ?? false);
        }
        for (const { id } of info.parties.slice(0, -2))
          expect(speakers.some(({ party }) => party === id)).toBe(true);
      }),
    );
  });

  it('keeps what data of version 2 says', () => {
    expect(completeInfo(published.info, [], [])).toEqual(published.info);
    const other = [{ id: 'azerbaijan', names: { en: 'Others' }, oneVoice: false }];
    expect(completeInfo(published.info, published.speakers, other)).toEqual(published.info);
  });
});

describe('data of version 1 in one file', () => {
  it('is read with the default vocabulary and the names of the newest version', () => {
    const { info, vocabulary, actors } = decodeDataset(earlier, parties);
    expect(info.parties.find(({ id }) => id === 'azerbaijan')).toEqual(
      parties.find(({ id }) => id === 'azerbaijan'),
    );
    expect(idsOf(info.categories)).toEqual(idsOf(published.info.categories));
    expect(vocabulary.isOfOneVoice('azerbaijan')).toBe(true);
    expect(actors).toEqual([]);
  });

  it('is read with ids for names where there is no newer version', () => {
    const dataset = decodeDataset(earlier);
    expect(dataset.info.parties).toMatchObject([
      { id: 'azerbaijan', names: { en: 'azerbaijan' }, oneVoice: false },
      { id: 'press', names: {} },
      { id: 'witness', names: {} },
    ]);
    expect([...incidentsOf(dataset)].map(({ id }) => id)).toEqual(idsOf(published.incidents));
    expect([...dataset.columns.claimActor].every((code) => code === NO_ACTOR)).toBe(true);
  });
});

describe('data of version 1 in many files', () => {
  const files = new Map(
    Array.from(packDataset(published), (file) => [
      file.name,
      'text' in file ? file.text : file.bytes,
    ]),
  );
  const bytes = (files.get('incidents.bin') as Uint8Array<ArrayBuffer>).buffer;
  const { actors: _named, ...manifest } = JSON.parse(
    files.get('dataset.json') as string,
  ) as PackedManifest;
  const columns = manifest.index.columns.filter(
    ({ name }) => name !== 'actor' && name !== 'target',
  );
  const packed: unknown = {
    ...manifest,
    format: 2,
    info: earlierInfo,
    index: { ...manifest.index, columns },
  };

  it('is read without its columns of who is named, and with the newest names', () => {
    const read = decodeManifest(packed, parties);
    expect(read.info.parties.map(({ names }) => names)).toEqual([
      parties.find(({ id }) => id === 'azerbaijan')!.names,
      {},
      {},
    ]);
    expect(read.actors).toEqual([]);
    expect(decodeIndex(read, bytes)).toEqual(decodeDataset(published).columns);
    const vocabulary = createVocabulary(read.info);
    expect([...vocabulary.categoryCodes.keys()]).toEqual(idsOf(published.info.categories));
  });

  it('is read with ids for names where there is no newer version', () => {
    expect(decodeManifest(packed).info.parties[0]).toEqual({
      id: 'azerbaijan',
      names: { en: 'azerbaijan' },
      oneVoice: false,
    });
  });
});
