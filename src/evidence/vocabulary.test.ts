import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_TONES,
  CEASEFIRE,
  CEASEFIRE_VIOLATION,
  createVocabulary,
  isDefaultVocabulary,
  MARKS,
  MOST_GROUPS,
  resolveVocabulary,
  TALKS,
} from './vocabulary.ts';
import type { AuthoredVocabulary } from './vocabulary.ts';

const ids = fc.oneof(
  fc.constantFrom('press', 'witness', 'other', 'official', 'strike', 'ceasefire', '__proto__'),
  fc.stringMatching(/^[a-z]{1,4}$/),
);
const names = fc.constantFrom<Record<string, string>>({ en: 'Name' }, { es: 'Nombre', en: 'Name' });
const listOf = <T>(record: (id: string) => fc.Arbitrary<T>, maxLength: number) =>
  fc
    .uniqueArray(ids, { minLength: 1, maxLength })
    .chain((all) => fc.tuple(...all.map((id) => record(id))));
/** What a dataset may say: groups each with a mark of its own, categories of its groups. */
const authored: fc.Arbitrary<AuthoredVocabulary> = fc
  .record(
    {
      parties: listOf(
        (id) =>
          fc.record(
            { id: fc.constant(id), names, oneVoice: fc.boolean() },
            { requiredKeys: ['id', 'names'] },
          ),
        6,
      ),
      groups: listOf(
        (id) =>
          fc.record({
            id: fc.constant(id),
            names,
            mark: fc.constantFrom(...MARKS),
            tone: fc.constantFrom(...ALL_TONES),
          }),
        10,
      ),
    },
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc
      .option(
        listOf(
          (id) =>
            fc.record({
              id: fc.constant(id),
              group: fc.constantFrom(...(given.groups ?? []).map((group) => group.id), 'strike'),
              names,
            }),
          12,
        ),
        { nil: undefined },
      )
      .map((categories) => ({ ...given, ...(categories && { categories }) })),
  );

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the vocabulary of a dataset that names nothing', () => {
  const lists = resolveVocabulary({});
  const vocabulary = createVocabulary(lists);

  it('is that of armed conflict, each group with a mark and a tone', () => {
    expect(idsOf(lists.parties)).toEqual(['official', 'organisation', 'press', 'witness']);
    expect(lists.parties.some(({ oneVoice }) => oneVoice)).toBe(false);
    expect(lists.groups.map(({ id, mark, tone }) => `${id} ${mark} ${tone}`)).toEqual([
      'strike diamond red',
      'air triangle blue',
      'ground square brown',
      'control flag purple',
      'ceasefire ring green',
      'diplomacy cross slate',
      'other dot ink',
    ]);
    expect(lists.categories.map(({ id, group }) => [id, group])).toEqual([
      ['missile-strike', 'strike'],
      ['shelling', 'strike'],
      ['attack', 'strike'],
      ['explosion-heard', 'strike'],
      ['airstrike', 'air'],
      ['aircraft-downed', 'air'],
      ['clash', 'ground'],
      ['losses', 'ground'],
      ['control-change', 'control'],
      ['ceasefire', 'ceasefire'],
      ['ceasefire-violation', 'ceasefire'],
      ['diplomacy', 'diplomacy'],
      ['other', 'other'],
    ]);
  });

  it('knows the categories that the timeline tells more of', () => {
    for (const id of [CEASEFIRE, CEASEFIRE_VIOLATION])
      expect(vocabulary.groupOf(id).id).toBe('ceasefire');
    expect(vocabulary.groupById.has(TALKS)).toBe(true);
  });

  it('is told apart from one that names groups or categories, not from one of other parties', () => {
    const parties = [{ id: 'agency', names: { en: 'the agency' } }];
    const groups = [{ id: 'water', names: {}, mark: 'ring', tone: 'blue' }] as const;
    expect(isDefaultVocabulary({})).toBe(true);
    expect(isDefaultVocabulary({ parties })).toBe(true);
    expect(isDefaultVocabulary({ groups })).toBe(false);
    expect(isDefaultVocabulary({ categories: [] })).toBe(false);
  });
});

describe('resolveVocabulary', () => {
  it('has press and witness always, once, and last; the others in the order given', () => {
    fc.assert(
      fc.property(authored, (given) => {
        const parties = idsOf(resolveVocabulary(given).parties);
        expect(parties.slice(-2)).toEqual(['press', 'witness']);
        const own = idsOf(given.parties ?? [{ id: 'official' }, { id: 'organisation' }]);
        expect(parties.slice(0, -2)).toEqual(
          own.filter((id) => id !== 'press' && id !== 'witness'),
        );
      }),
    );
  });

  it('keeps the names and the voice that a dataset gives to any party', () => {
    fc.assert(
      fc.property(authored, (given) => {
        const { parties } = resolveVocabulary(given);
        for (const one of given.parties ?? []) {
          const party = parties.find(({ id }) => id === one.id)!;
          expect(party.names).toEqual(one.names);
          expect(party.oneVoice).toBe(one.oneVoice ?? false);
        }
      }),
    );
  });

  it('has other among groups and categories always, once, and all that was given', () => {
    fc.assert(
      fc.property(authored, (given) => {
        const { groups, categories } = resolveVocabulary(given);
        for (const [list, own] of [
          [groups, given.groups],
          [categories, given.categories],
        ] as const) {
          expect(list.filter(({ id }) => id === 'other')).toHaveLength(1);
          if (own) expect(list.slice(0, own.length)).toEqual(own);
          expect(new Set(idsOf(list)).size).toBe(list.length);
        }
        expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
        expect(groups.find(({ id }) => id === 'other')).toEqual(
          given.groups?.find(({ id }) => id === 'other') ?? {
            id: 'other',
            names: {},
            mark: 'dot',
            tone: 'ink',
          },
        );
      }),
    );
  });

  it('takes groups that name no categories as their own', () => {
    const groups = [
      { id: 'flood', names: { es: 'Crecidas' }, mark: 'ring', tone: 'blue' },
      { id: 'rescue', names: { es: 'Rescates' }, mark: 'cross', tone: 'green' },
    ] as const;
    expect(resolveVocabulary({ groups }).categories).toEqual([
      { id: 'flood', group: 'flood', names: { es: 'Crecidas' } },
      { id: 'rescue', group: 'rescue', names: { es: 'Rescates' } },
      { id: 'other', group: 'other', names: {} },
    ]);
  });

  it('is the same resolved again, as it is when it is published and read', () => {
    fc.assert(
      fc.property(authored, (given) => {
        const once = resolveVocabulary(given);
        expect(resolveVocabulary(once)).toEqual(once);
      }),
    );
  });
});

describe('createVocabulary', () => {
  it('has positions for codes, and each category in one group', () => {
    fc.assert(
      fc.property(authored, (given) => {
        const lists = resolveVocabulary(given);
        const vocabulary = createVocabulary(lists);
        lists.parties.forEach(({ id, oneVoice }, code) => {
          expect(vocabulary.partyCodes.get(id)).toBe(code);
          expect(vocabulary.isOfOneVoice(id)).toBe(oneVoice);
        });
        lists.categories.forEach(({ id, group }, code) => {
          expect(vocabulary.categoryCodes.get(id)).toBe(code);
          const own = vocabulary.groupOf(id);
          expect(own.id).toBe(lists.groups.some((one) => one.id === group) ? group : 'other');
          expect(lists.groups[vocabulary.groupCodes[code]!]).toBe(own);
        });
        for (const { id } of lists.groups) {
          expect(idsOf(vocabulary.categoriesOf(id))).toEqual(
            idsOf(lists.categories.filter(({ group }) => group === id)),
          );
          expect(vocabulary.groupById.get(id)?.id).toBe(id);
        }
        expect(vocabulary.groupOf('never-named').id).toBe('other');
        expect(vocabulary.isOfOneVoice('never-named')).toBe(false);
      }),
    );
  });
});
