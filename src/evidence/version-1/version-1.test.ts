import { describe, expect, it } from 'vitest';
import { inVersion2, isVersion1, partiesOfVersion1, toVersion2 } from './version-1.ts';
import { resolveVocabulary } from '../vocabulary.ts';

const speakers = (...parties: unknown[]): unknown => parties.map((party) => ({ party }));

describe('a dataset is of version 1', () => {
  it.each<[string, unknown, unknown]>([
    ['by its schema', { $schema: '../schema/v1/dataset.json' }, []],
    ['by a party of its speakers', {}, speakers('press', 'azerbaijan')],
  ])('%s', (_, dataset, spoken) => {
    expect(isVersion1(dataset, spoken)).toBe(true);
  });

  it.each<[string, unknown, unknown]>([
    ['with parties of its own', { parties: [] }, speakers('armenia')],
    ['with speakers of every dataset’s parties alone', {}, speakers('press', 'witness')],
    ['with a speaker of another party', {}, speakers('armenia', 'official')],
    ['without speakers', {}, []],
    ['whose speakers can’t be read', {}, undefined],
    ['that can’t be read', [], speakers('armenia')],
    ['by the schema of version 2', { $schema: '../schema/v2/dataset.json' }, []],
  ])('but not %s', (_, dataset, spoken) => {
    expect(isVersion1(dataset, spoken)).toBe(false);
  });
});

describe('version 2 of it', () => {
  it('has the parties that were in the code, in their order', () => {
    const moved = toVersion2({ $schema: 'x/schema/v1/dataset.json', id: 'x' });
    expect(moved).toMatchObject({ $schema: 'x/schema/v2/dataset.json', id: 'x' });
    const { parties } = resolveVocabulary(moved as Parameters<typeof resolveVocabulary>[0]);
    expect(parties.map(({ id, oneVoice }) => [id, oneVoice])).toEqual([
      ['armenia', true],
      ['azerbaijan', true],
      ['nagorno-karabakh', true],
      ['third-party', false],
      ['press', false],
      ['witness', false],
    ]);
  });

  it('keeps parties that it has', () => {
    expect(partiesOfVersion1({ parties: [] })).toBeNull();
    expect(toVersion2({ parties: [] })).toEqual({ parties: [] });
  });

  it('is found at its schema’s address', () => {
    expect(inVersion2('../../public/schema/v1/places.json')).toBe(
      '../../public/schema/v2/places.json',
    );
  });
});
