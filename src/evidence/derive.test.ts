import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountsConflict,
  countTheSame,
  deniersOf,
  footingOf,
  generalDeniersOf,
  languagesOfClaims,
  measureAccounts,
} from './derive.ts';
import type { Claim, Speaker } from './model.ts';
import { STANCES } from './schema/schema.ts';
import { createVocabulary, resolveVocabulary } from './vocabulary.ts';

type Figure = NonNullable<Claim['figures']>[number];

const vocabulary = createVocabulary(
  resolveVocabulary({
    parties: [
      ...['armenia', 'azerbaijan', 'nagorno-karabakh'].map((id) => ({
        id,
        names: { en: id },
        oneVoice: true,
      })),
      { id: 'third-party', names: { en: 'Other states' } },
    ],
  }),
);
const speakers = new Map<string, Speaker>(
  vocabulary.parties.flatMap(({ id: party }) =>
    [1, 2].map(
      (number) => [`${party}-${number}`, { id: `${party}-${number}`, name: party, party }] as const,
    ),
  ),
);
const inEnglish = (): readonly string[] => ['en'];
const voices = { vocabulary, speakerById: speakers };
const claim = (speaker: string, stance: Claim['stance'], ...figures: Figure[]): Claim => ({
  source: 's',
  quote: { exact: 'x', start: 0, end: 1 },
  speaker,
  stance,
  figures,
});
const killed = (text: string, min?: number, max?: number, more: Partial<Figure> = {}): Figure => ({
  measure: 'killed',
  of: 'people',
  text,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...more,
});

/** Figures whose bounds, where both are given, are in order. */
const figures = fc
  .record({
    measure: fc.constantFrom('killed' as const, 'injured' as const, 'destroyed' as const),
    of: fc.constantFrom('people', 'civilians', 'soldiers', 'houses'),
    bounds: fc.tuple(
      fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
      fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
    ),
    subset: fc.boolean(),
    shared: fc.boolean(),
  })
  .map(({ measure, of, bounds: [a, b], subset, shared }): Figure => {
    const [min, max] =
      a !== undefined && b !== undefined ? [Math.min(a, b), Math.max(a, b)] : [a, b];
    return {
      measure,
      of,
      text: 'x',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      subset,
      shared,
    };
  });
const claims = fc.array(
  fc
    .tuple(
      fc.constantFrom(...speakers.keys()),
      fc.constantFrom(...STANCES),
      fc.array(figures, { maxLength: 3 }),
    )
    .map(([speaker, stance, list]) => claim(speaker, stance, ...list)),
  { maxLength: 8 },
);

describe('measureAccounts', () => {
  it('keeps three death figures of three speakers side by side', () => {
    const [measure] = measureAccounts(
      {
        claims: [
          claim(
            'azerbaijan-1',
            'accuses',
            killed('nine', 9, 9),
            killed('four women', 4, 4, { subset: true }),
          ),
          claim('press-1', 'reports', killed('at least ten', 10)),
          claim('press-2', 'reports', killed('10', 10, 10, { of: 'civilians' })),
          claim(
            'press-2',
            'reports',
            killed('some two dozen', undefined, undefined, { shared: true }),
          ),
        ],
      },
      inEnglish,
    );
    expect(measure).toMatchObject({ measure: 'killed', of: null, conflict: true });
    expect(measure!.accounts.map(({ figure }) => figure.text)).toEqual([
      'nine',
      'at least ten',
      '10',
    ]);
    expect(measure!.lowest).toMatchObject({ value: 9, open: false });
    expect(measure!.lowest!.accounts.map(({ claim: by }) => by.speaker)).toEqual(['azerbaijan-1']);
    expect(measure!.highest).toMatchObject({ value: 10, open: true });
    expect(measure!.highest!.accounts.map(({ claim: by }) => by.speaker)).toEqual([
      'press-1',
      'press-2',
    ]);
  });

  it('does not set different things against each other', () => {
    const destroyed = (of: string, number: number): Figure => ({
      measure: 'destroyed',
      of,
      text: of,
      min: number,
      max: number,
    });
    const measures = measureAccounts(
      {
        claims: [
          claim('azerbaijan-1', 'reports', destroyed('howitzers', 10), destroyed('trucks', 3)),
        ],
      },
      inEnglish,
    );
    expect(measures.map(({ of, conflict }) => [of, conflict])).toEqual([
      ['howitzers', false],
      ['trucks', false],
    ]);
  });

  it.each([
    ['soldiers', 'civilians', false],
    ['civilians', 'civilians', true],
    ['civilians', 'people', true],
    ['people', 'soldiers', true],
  ])('sets %s against %s: %s', (one, other, compared) => {
    const measures = measureAccounts(
      {
        claims: [
          claim('azerbaijan-1', 'reports', killed('37', 37, 37, { of: one })),
          claim('press-1', 'reports', killed('3', 3, 3, { of: other })),
        ],
      },
      inEnglish,
    );
    expect(measures.some(({ differ }) => differ)).toBe(compared);
    expect(measures.some(({ conflict }) => conflict)).toBe(compared);
    expect(measures).toHaveLength(compared ? 1 : 2);
  });

  it('compares general people of one measure alone', () => {
    const destroyed = (of: string, number: number): Figure => ({
      ...killed(of, number, number, { of }),
      measure: 'other',
    });
    const measures = measureAccounts(
      {
        claims: [
          claim('azerbaijan-1', 'reports', destroyed('people', 3)),
          claim('press-1', 'reports', destroyed('houses', 4)),
        ],
      },
      inEnglish,
    );
    expect(measures.map(({ conflict }) => conflict)).toEqual([false, false]);
  });

  it('never sets two figures of one claim against each other', () => {
    const [measure] = measureAccounts(
      {
        claims: [claim('press-1', 'reports', killed('nine', 9, 9), killed('two more', 2, 2))],
      },
      inEnglish,
    );
    expect(measure).toMatchObject({ differ: false, conflict: false });
    expect(measure!.accounts).toHaveLength(2);
  });

  it('does not take other words for other numbers', () => {
    const [measure] = measureAccounts(
      {
        claims: [
          claim('press-1', 'reports', killed('ten', 10, 10)),
          claim('press-2', 'reports', killed('10', 10, 10, { of: 'civilians' })),
        ],
      },
      inEnglish,
    );
    expect(measure).toMatchObject({ differ: false, conflict: false });
  });

  it('takes “as many as” and “more than” as the bounds they give', () => {
    const [measure] = measureAccounts(
      {
        claims: [
          claim('azerbaijan-1', 'reports', killed('as many as 34', undefined, 34)),
          claim('press-1', 'reports', killed('more than 40', 41)),
          claim('press-2', 'reports', killed('dozens')),
        ],
      },
      inEnglish,
    );
    expect(measure).toMatchObject({
      lowest: { value: 34, open: true },
      highest: { value: 41, open: true },
      conflict: true,
    });
  });

  it.each([
    ['en', 'people', 'women', null, true],
    ['es-ES', 'personas', 'mujeres', null, true],
    ['ar', 'من الناس', 'نساء', null, true],
    ['tr', 'kişi', 'kadın', null, true],
    // There the word is that for men.
    ['az', 'kişi', 'qadın', 'kişi', false],
    ['es', 'hombres', 'mujeres', 'hombres', false],
  ])(
    'compares people in general with any of them, in %s: %s',
    (tag, general, some, of, conflict) => {
      const counted = (what: string, count: number): Figure => ({
        measure: 'killed',
        of: what,
        text: '',
        min: count,
        max: count,
      });
      const [measure] = measureAccounts(
        {
          claims: [
            claim('press-1', 'reports', counted(general, 3)),
            claim('press-2', 'reports', counted(some, 9)),
          ],
        },
        () => [tag],
      );
      expect(measure).toMatchObject({ of, conflict });
    },
  );

  it('takes what is counted in the language of the source, or in the first of the dataset', () => {
    const sources = new Map([['notice', { language: 'de-AT' }]]);
    const languagesOf = languagesOfClaims(sources, ['es', 'en']);
    expect(languagesOf({ source: 'notice' })).toEqual(['de-AT', 'es']);
    expect(languagesOf({ source: 'another' })).toEqual(['es']);
  });

  it('is the same whatever the order of the claims, and its bounds are in order', () => {
    const summary = (list: readonly Claim[]) =>
      measureAccounts({ claims: list }, inEnglish)
        .map(({ measure, of, lowest, highest, differ, conflict, accounts }) => {
          if (lowest && highest) expect(lowest.value).toBeLessThanOrEqual(highest.value);
          expect(lowest === null).toBe(highest === null);
          return JSON.stringify([
            measure,
            of,
            lowest?.value,
            lowest?.open,
            highest?.value,
            highest?.open,
            differ,
            conflict,
            accounts.length,
          ]);
        })
        .toSorted();
    fc.assert(
      fc.property(claims, (list) => {
        expect(summary(list.toReversed())).toEqual(summary(list));
      }),
    );
  });

  it('uses every whole figure once, and no other', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const whole = list
          .filter(({ stance }) => stance !== 'denies')
          .flatMap(({ figures: all }) => all ?? [])
          .filter((figure) => figure.subset !== true && figure.shared !== true);
        const used = measureAccounts({ claims: list }, inEnglish).flatMap(({ accounts }) =>
          accounts.map(({ figure }) => figure),
        );
        expect(used).toHaveLength(whole.length);
        expect(new Set(used)).toEqual(new Set(whole));
      }),
    );
  });

  it('finds a conflict exactly where no number suits two claims that count the same', () => {
    const suits = ({ min = 0, max = 60 }: Figure, number: number): boolean =>
      number >= min && number <= max;
    const numbers = Array.from({ length: 61 }, (_, number) => number);
    fc.assert(
      fc.property(claims, (list) => {
        for (const { accounts, differ, conflict } of measureAccounts({ claims: list }, inEnglish)) {
          const pairs = accounts
            .flatMap((a, at) => accounts.slice(at + 1).map((b) => [a, b] as const))
            .filter(([a, b]) => a.claim !== b.claim && countTheSame(a, b, inEnglish));
          expect(conflict).toBe(
            pairs.some(
              ([a, b]) =>
                !numbers.some((number) => suits(a.figure, number) && suits(b.figure, number)),
            ),
          );
          if (conflict) expect(differ).toBe(true);
        }
      }),
    );
  });

  it('keeps no two figures apart that count the same', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const groups = measureAccounts({ claims: list }, inEnglish).map(({ accounts }) => accounts);
        groups.forEach((group, at) => {
          for (const account of group) {
            for (const other of groups.slice(at + 1).flat()) {
              expect(countTheSame(account, other, inEnglish)).toBe(false);
            }
          }
        });
      }),
    );
  });
});

describe('footingOf', () => {
  it.each([
    [['azerbaijan-1', 'azerbaijan-2'], 'one-party'],
    [['azerbaijan-1', 'press-1'], 'several'],
    [['press-1', 'press-2'], 'press'],
    [[], 'none'],
  ])('says on whom %j rest', (names, kind) => {
    expect(footingOf({ claims: names.map((name) => claim(name, 'reports')) }, voices).kind).toBe(
      kind,
    );
  });

  it('never counts who denies it, whatever else they say of it', () => {
    const partyOf = ({ speaker }: Claim) => speakers.get(speaker)!.party;
    fc.assert(
      fc.property(claims, (list) => {
        const denying = list.filter(({ stance }) => stance === 'denies');
        const isLumped = (party: string): boolean =>
          ['press', 'third-party', 'witness'].includes(party);
        const silenced = (affirming: Claim): boolean =>
          denying.some((denial) =>
            isLumped(partyOf(affirming))
              ? denial.speaker === affirming.speaker
              : partyOf(denial) === partyOf(affirming),
          );
        const { parties } = footingOf({ claims: list }, voices);
        expect(new Set(parties)).toEqual(
          new Set(list.filter((affirming) => !silenced(affirming)).map(partyOf)),
        );
        expect(new Set(deniersOf({ claims: list }))).toEqual(
          new Set(denying.map(({ speaker }) => speaker)),
        );
      }),
    );
  });

  it.each(['armenia', 'azerbaijan', 'nagorno-karabakh'])('lets %s speak as one', (party) => {
    const incident = {
      claims: [
        claim('press-1', 'reports'),
        claim(`${party}-1`, 'denies'),
        claim(`${party}-2`, 'reports'),
      ],
    };
    expect(footingOf(incident, voices)).toEqual({ parties: ['press'], kind: 'press' });
  });

  it.each(['press', 'third-party', 'witness'])('lets each of the %s speak alone', (party) => {
    const denied = [claim(`${party}-1`, 'denies'), claim(`${party}-1`, 'reports')];
    expect(footingOf({ claims: denied }, voices).parties).toEqual([]);
    expect(
      footingOf({ claims: [...denied, claim(`${party}-2`, 'reports')] }, voices).parties,
    ).toEqual([party]);
  });
});

describe('a denial in general', () => {
  const general = (speaker: string): Claim => ({ ...claim(speaker, 'denies'), general: true });

  it('takes nothing from what its own party reports, and supports nothing', () => {
    const incident = { claims: [claim('armenia-1', 'reports'), general('armenia-2')] };
    expect(footingOf(incident, voices)).toEqual({ parties: ['armenia'], kind: 'one-party' });
    expect(footingOf({ claims: [general('armenia-1')] }, voices).kind).toBe('none');
    expect(accountsConflict(incident, inEnglish)).toBe(false);
  });

  it('is told apart from one of this incident', () => {
    const accounts = [claim('azerbaijan-1', 'accuses'), general('armenia-1'), general('press-1')];
    expect(deniersOf({ claims: accounts })).toEqual([]);
    expect(generalDeniersOf({ claims: accounts })).toEqual(['armenia-1', 'press-1']);
    const both = { claims: [...accounts, claim('armenia-1', 'denies')] };
    expect([deniersOf(both), generalDeniersOf(both)]).toEqual([['armenia-1'], ['press-1']]);
  });
});

describe('accountsConflict', () => {
  it('is so for a denied report and for figures that exclude each other', () => {
    expect(
      accountsConflict(
        {
          claims: [claim('azerbaijan-1', 'accuses'), claim('armenia-1', 'denies')],
        },
        inEnglish,
      ),
    ).toBe(true);
    expect(
      accountsConflict(
        {
          claims: [claim('azerbaijan-1', 'accuses'), claim('armenia-1', 'accuses')],
        },
        inEnglish,
      ),
    ).toBe(false);
    expect(
      accountsConflict(
        {
          claims: [
            claim('press-1', 'reports', killed('9', 9, 9)),
            claim('press-2', 'reports', killed('10', 10, 10)),
          ],
        },
        inEnglish,
      ),
    ).toBe(true);
    expect(accountsConflict({ claims: [claim('armenia-1', 'denies')] }, inEnglish)).toBe(false);
  });
});
