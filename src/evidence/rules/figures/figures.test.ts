import { describe, expect, it } from 'vitest';
import { findingsAfter, quoteOf, sampleFiles } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';
import { describeNote } from '../../finding.ts';
import type { Finding } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';

const one = 'events/incidents/one.json';
const two = 'events/incidents/two.json';
const tallies = 'events/tallies.json';

const figures = (files: Breakable): Breakable[] => files['incidents'][0].claims[0].figures;

describe('a figure', () => {
  it.each<[string, (files: Breakable) => void, Finding]>([
    [
      'has words that stand in the quote',
      (f) => (figures(f)[1]!['text'] = 'four girls'),
      {
        file: one,
        pointer: '/claims/0/figures/1/text',
        got: '"four girls"',
        expected: 'words that stand in the quote',
      },
    ],
    [
      'has a min that is not above its max',
      (f) => (figures(f)[1]!['min'] = 5),
      { file: one, pointer: '/claims/0/figures/1/min', got: '5', expected: 'at most the max, 4' },
    ],
    [
      'has the bounds of its words',
      (f) => (figures(f)[0]!['min'] = 11),
      {
        file: one,
        pointer: '/claims/0/figures/0',
        got: 'min 11, no max',
        expected: 'min 10, no max, as "At least ten people" says',
      },
    ],
    [
      'of a tally has the bounds of its words',
      (f) => (f['tallies'][0].claims[0].figures[0].max = 10),
      {
        file: tallies,
        pointer: '/0/claims/0/figures/0',
        got: 'min 10, max 10',
        expected: 'min 10, no max, as "At least ten people" says',
      },
    ],
    [
      'that is a part is no larger than the whole of the claim',
      (f) => (figures(f)[0] = { measure: 'killed', of: 'all', text: 'people', min: 3, max: 3 }),
      {
        file: one,
        pointer: '/claims/0/figures/1/min',
        got: '4',
        expected: 'at most 3, the whole of it (killed) that this is a part of',
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(findingsAfter(change)).toEqual([expected]);
  });

  it('with an article is one, or at least one', () => {
    const article = (bounds: Breakable): readonly Finding[] =>
      findingsAfter((files) => {
        const [, claim] = files['incidents'][0].claims;
        claim.quote = quoteOf('crews cleared a road');
        claim.figures = [{ measure: 'other', of: 'roads', text: 'a road', ...bounds }];
      });
    expect(article({ min: 1, max: 1 })).toEqual([]);
    expect(article({ min: 1 })).toEqual([]);
    expect(article({ max: 1 })).toEqual([
      expect.objectContaining({
        got: 'no min, max 1',
        expected: 'min 1, max 1 or none, as "a road" says',
      }),
    ]);
  });

  it.each<[string, Breakable, number]>([
    ['exactly so many', { min: 2_500_000, max: 2_500_000 }, 0],
    ['bounds around it', { min: 2_450_000, max: 2_600_000 }, 0],
    ['one bound', { min: 2_000_000 }, 0],
    ['none', {}, 0],
    ['a number without its million', { min: 2, max: 3 }, 1],
    ['a number of another scale', { min: 2500 }, 1],
    ['a number beyond it', { max: 25_000_000 }, 1],
    ['bounds that leave it out', { min: 2_600_000, max: 2_700_000 }, 1],
  ])('that is round may be %s', (_, { min, max }, count) => {
    const findings = findingsAfter((files) => {
      const [, claim] = files['incidents'][0].claims;
      claim.quote = { ...claim.quote, exact: '2.5 million people left' };
      claim.figures = [
        {
          measure: 'other',
          of: 'people',
          text: '2.5 million people',
          ...(min && { min }),
          ...(max && { max }),
        },
      ];
    });
    const expected =
      'min 2500000, max 2500000, bounds around it or none, as "2.5 million people" says';
    expect(findings.filter((finding) => finding.expected === expected)).toHaveLength(count);
  });

  it('whose words can’t be read may have any bounds', () => {
    const findings = findingsAfter((files) => {
      Object.assign(figures(files)[1]!, { text: 'women', min: 1, max: 9 });
    });
    expect(findings).toEqual([]);
  });
});

describe('a part', () => {
  const split = (wholeMax: number | undefined, wholeSpeaker: string) => (files: Breakable) => {
    const [first, second] = files['incidents'][0].claims;
    first.figures.shift();
    second.figures = [
      {
        measure: 'killed',
        of: 'people',
        text: 'destroyed',
        ...(wholeMax === undefined ? {} : { max: wholeMax }),
      },
    ];
    second.speaker = wholeSpeaker;
    files['speakers'].pop();
    files['incidents'][1].claims[0].speaker = 'ministry';
    if (wholeSpeaker !== 'ministry')
      files['speakers'].push({ id: wholeSpeaker, name: 'C', party: 'press' });
  };

  it('is held against a whole of the same speaker, where its claim has none', () => {
    expect(findingsAfter(split(3, 'ministry'))).toEqual([
      expect.objectContaining({ file: one, pointer: '/claims/0/figures/0/min', got: '4' }),
    ]);
  });

  it('has room in a whole without an upper bound, and in what others say', () => {
    expect(findingsAfter(split(undefined, 'ministry'))).toEqual([]);
    expect(findingsAfter(split(3, 'courier'))).toEqual([]);
  });
});

describe('the words of a figure', () => {
  const review = (change: (files: Breakable) => void) => {
    const files = sampleFiles();
    change(files);
    const { findings, notes } = checkInvariants(files);
    return { findings, notes: notes.map(describeNote) };
  };

  it('are not read in a language that is not known, which is told of once', () => {
    expect(
      review((f) => {
        f['sources'][1].language = 'pt';
        figures(f)[0]!['min'] = 11;
      }),
    ).toEqual({
      findings: [],
      notes: [
        `${one} /claims/0/figures/0: note: the first of 4 figures in "pt", whose words can’t be read: their bounds are not held against them`,
      ],
    });
  });

  it('are read in Spanish', () => {
    const { findings, notes } = review((f) => {
      f['sources'][1].language = 'es-CL';
      const [claim] = f['incidents'][0].claims;
      claim.quote = { ...claim.quote, exact: 'Murieron al menos a diez personas' };
      claim.figures = [
        { measure: 'killed', of: 'people', text: 'al menos a diez personas', min: 11 },
      ];
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        got: 'min 11, no max',
        expected: 'min 10, no max, as "al menos a diez personas" says',
      }),
    );
    expect(notes.filter((note) => note.includes('can’t be read'))).toEqual([]);
  });

  it('are not read where the source names no language', () => {
    const { findings, notes } = review((f) => {
      delete f['sources'][1].language;
      figures(f)[0]!['min'] = 11;
    });
    expect(findings).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('4 figures of sources that name no language')]);
  });

  it('are read in a language’s regional forms', () => {
    expect(
      review((f) => {
        f['sources'][1].language = 'en-GB';
        figures(f)[0]!['min'] = 11;
      }).findings,
    ).toHaveLength(1);
  });

  it('are optional in a summary, in the dataset’s language, and needed in a quote', () => {
    const summed = (figure: Breakable) =>
      review((f) => {
        const [claim] = f['incidents'][1].claims;
        delete claim.quote;
        claim.note = 'They counted ten.';
        claim.figures = [{ measure: 'killed', of: 'people', ...figure }];
      }).findings;
    expect(summed({ min: 10, max: 10 })).toEqual([]);
    expect(summed({ text: 'ten', min: 10, max: 10 })).toEqual([]);
    expect(summed({ text: 'ten', min: 9, max: 10 })).toHaveLength(1);
    expect(review((f) => delete figures(f)[0]!['text']).findings).toEqual([
      {
        file: one,
        pointer: '/claims/0/figures/0/text',
        got: 'nothing',
        expected: 'words that stand in the quote',
      },
    ]);
  });
});

describe('a figure of several incidents', () => {
  /** Puts the second claim of incident one on incident two as well, cut to other words. */
  const twice = (shared: readonly boolean[], exact: string) => (files: Breakable) => {
    const [, claim] = files['incidents'][0].claims;
    const copy = structuredClone(claim);
    copy.quote = quoteOf(exact);
    files['incidents'][1].claims.push(copy);
    [claim, copy].forEach((each, at) => shared[at] && (each.figures[0].shared = true));
  };

  it.each(['Two houses in Ganja and one in Tartar were destroyed', 'Two houses in Ganja'])(
    'is shared on each, with the quote cut to %j too',
    (exact) => {
      expect(findingsAfter(twice([false, false], exact))).toEqual([
        {
          file: one,
          pointer: '/claims/1/figures/0/shared',
          got: 'nothing',
          expected: 'true, as the figure stands on two too',
        },
        {
          file: two,
          pointer: '/claims/1/figures/0/shared',
          got: 'nothing',
          expected: 'true, as the figure stands on one too',
        },
      ]);
      expect(findingsAfter(twice([true, false], exact))).toEqual([
        expect.objectContaining({ file: two }),
      ]);
      expect(findingsAfter(twice([true, true], exact))).toEqual([]);
    },
  );

  it('may be shared with what the articles do not say more of', () => {
    expect(findingsAfter((f) => (f['incidents'][0].claims[1].figures[0].shared = true))).toEqual(
      [],
    );
  });
});
