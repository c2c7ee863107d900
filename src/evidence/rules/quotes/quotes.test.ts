import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';
import { findingsAfter, PAGE, quoteOf, sampleFiles } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';
import { MAX_QUOTE } from './quote-form.ts';

const one = 'events/incidents/one.json';
const two = 'events/incidents/two.json';
const tallies = 'events/tallies.json';

/** Breaks the second claim's quote of incident one, which no other quote overlaps. */
const second = (change: (quote: Breakable) => void) => (files: Breakable) =>
  change(files['incidents'][0].claims[1].quote);

/** Replaces the words and their end, without figures, prefix or suffix that would not fit. */
const replaced = (exact: string) => (files: Breakable) => {
  const claim = files['incidents'][0].claims[1];
  delete claim.figures;
  claim.quote = { exact, start: 5000, end: 5000 + exact.length };
};

describe('a quote by itself', () => {
  it.each<[string, (files: Breakable) => void, Omit<Finding, 'file'>]>([
    [
      'an end that does not fit the words',
      second((quote) => quote['end']++),
      {
        pointer: '/claims/1/quote/end',
        got: `${quoteOf('Two houses in Ganja and one in Tartar were destroyed').end + 1} (53 units)`,
        expected: `start + 52 = ${quoteOf('Two houses in Ganja and one in Tartar were destroyed').end}, the length of the words`,
      },
    ],
    [
      'an end before the start',
      second((quote) => (quote['end'] = 3)),
      {
        pointer: '/claims/1/quote/end',
        got: '3',
        expected: `more than the start, ${quoteOf('Two houses').start}`,
      },
    ],
    [
      'white space before the words',
      replaced(' destroyed'),
      {
        pointer: '/claims/1/quote/exact',
        got: '" destroyed"',
        expected: 'no white space before the first word or after the last',
      },
    ],
    [
      'white space after the words',
      replaced('destroyed\n'),
      {
        pointer: '/claims/1/quote/exact',
        got: String.raw`"destroyed\n"`,
        expected: 'no white space before the first word or after the last',
      },
    ],
    [
      'a quote that is too long',
      replaced('x'.repeat(MAX_QUOTE + 1)),
      {
        pointer: '/claims/1/quote/exact',
        got: '401 units',
        expected: 'at most 400: cut the quote, not the claim',
      },
    ],
    [
      'two sentences',
      replaced('The talks ended. Nobody spoke'),
      {
        pointer: '/claims/1/quote/exact',
        got: 'a sentence that ends at "The talks ended. Nobody spoke"',
        expected: 'one sentence at most',
      },
    ],
    [
      'an empty prefix',
      second((quote) => (quote['prefix'] = '')),
      {
        pointer: '/claims/1/quote/prefix',
        got: '""',
        expected: 'text of the article, or no such key',
      },
    ],
    [
      'an empty suffix',
      second((quote) => (quote['suffix'] = '')),
      {
        pointer: '/claims/1/quote/suffix',
        got: '""',
        expected: 'text of the article, or no such key',
      },
    ],
    [
      'a prefix before the file',
      (files) => {
        replaced('x')(files);
        Object.assign(files['incidents'][0].claims[1].quote, {
          start: 0,
          end: 1,
          exact: 'T',
          prefix: 'ab',
        });
      },
      {
        pointer: '/claims/1/quote/prefix',
        got: '2 units before the offset 0',
        expected: 'at most 0: the file begins there',
      },
    ],
    [
      'a prefix that is too long',
      (files) => {
        replaced('x')(files);
        files['incidents'][0].claims[1].quote.prefix = 'p'.repeat(33);
      },
      { pointer: '/claims/1/quote/prefix', got: '33 units', expected: 'at most 32' },
    ],
  ])('has no %s', (_, change, expected) => {
    expect(findingsAfter(change)).toEqual([{ file: one, ...expected }]);
  });
});

describe('offsets', () => {
  const without = (...keys: string[]) =>
    findingsAfter(second((quote) => keys.forEach((key) => delete quote[key])));
  const cure = 'dateline fill --articles FOLDER writes them';

  it('are needed where the source, or what carries it, has a hash', () => {
    expect(without('start', 'end')).toEqual([
      {
        file: one,
        pointer: '/claims/1/quote/start',
        got: 'nothing',
        expected: 'the offsets of the words, since the source has a hash',
        cure,
      },
    ]);
    const unproven = findingsAfter((files) => {
      delete files['sources'][0].custom;
      second((quote) => {
        delete quote['start'];
        delete quote['end'];
      })(files);
    });
    expect(unproven).toEqual([]);
  });

  it.each(['start', 'end'])('are both there, or neither: not without %s', (key) => {
    expect(without(key)).toEqual([
      {
        file: one,
        pointer: `/claims/1/quote/${key}`,
        got: 'nothing',
        expected: 'start and end, or neither',
        cure,
      },
    ]);
  });
});

describe('quotes of one file', () => {
  it('agree on their words, which the fewer have wrong', () => {
    const findings = findingsAfter((files) => {
      files['tallies'][0].claims.push({ ...files['tallies'][0].claims[0], stance: 'confirms' });
      const claim = files['incidents'][0].claims[0];
      claim.quote.exact = claim.quote.exact.replace('ten people', 'two people');
      delete claim.figures;
    });
    expect(findings).toEqual([
      {
        file: one,
        pointer: '/claims/0/quote/exact',
        got: `"At least two people, inclu" around offset ${PAGE.indexOf('ten people') + 1}`,
        expected: `"rier. At least ten people, inclu", as in ${tallies} /0/claims/0/quote/exact`,
      },
    ]);
  });

  it('of two that differ, the later is reported', () => {
    const findings = findingsAfter((files) => {
      const claim = files['tallies'][0].claims[0];
      claim.quote.exact = 'At least six people';
      delete claim.figures;
    });
    expect(findings).toEqual([
      expect.objectContaining({
        file: tallies,
        pointer: '/0/claims/0/quote/exact',
        expected: expect.stringContaining(`as in ${one} /claims/0/quote/exact`),
      }),
    ]);
  });

  it.each<[string, (quote: Breakable) => void, string]>([
    ['an offset that is off by one', (q) => ((q['start'] += 1), (q['end'] += 1)), 'exact'],
    ['a prefix that is not what stands there', (q) => (q['prefix'] = 'Reuters. '), 'prefix'],
    ['a suffix that is not what stands there', (q) => (q['suffix'] = ' or more'), 'suffix'],
  ])('show %s', (_, change, part) => {
    expect(findingsAfter((files) => change(files['tallies'][0].claims[0].quote))).toEqual([
      expect.objectContaining({ file: tallies, pointer: `/0/claims/0/quote/${part}` }),
    ]);
  });

  it('of two pieces of one page are quotes of one file', () => {
    const findings = findingsAfter((files) => {
      // Claimed to stand where the other piece's words do.
      const claim = files['incidents'][1].claims[0];
      claim.quote.start = quoteOf('Two houses').start;
      claim.quote.end = claim.quote.start + claim.quote.exact.length;
    });
    expect(findings).toEqual([
      expect.objectContaining({ file: two, pointer: '/claims/0/quote/exact' }),
    ]);
  });
});

describe('the share quoted', () => {
  it('is a note where it can’t be proven small, for the article may be longer', () => {
    const files = sampleFiles();
    files.incidents[1]!.claims[0]!.quote = { exact: 'x'.repeat(60), start: 0, end: 60 };
    expect(checkInvariants(files)).toEqual({
      findings: [],
      notes: [
        {
          file: 'events/sources.json',
          pointer: '/2',
          text:
            'up to 100.0 % of it may be quoted, as its length is only known to reach 60 units; whether that is above ' +
            '55.0 %, dateline verify tells, which has the text',
        },
      ],
    });
  });

  it('is no note where the known offsets prove it small', () => {
    const files = sampleFiles();
    files.incidents[1]!.claims[0]!.quote = {
      exact: 'x'.repeat(10),
      suffix: 'y',
      start: 0,
      end: 10,
    };
    files.incidents[1]!.claims.push({
      ...files.incidents[1]!.claims[0]!,
      quote: { exact: 'z', start: 40, end: 41 },
    });
    expect(checkInvariants(files)).toEqual({ findings: [], notes: [] });
  });
});
