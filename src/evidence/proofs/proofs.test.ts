import { describe, expect, it } from 'vitest';
import type { Finding, Review } from '../finding.ts';
import { PAGE, PAGE_HASH, quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import type { Breakable } from '../../testing/sample-files.ts';
import { proveData } from './prove-data.ts';

const one = 'events/incidents/one.json';
const two = 'events/incidents/two.json';
const sources = 'events/sources.json';

function prove(change: (files: Breakable) => void = () => {}, text: string | null = PAGE): Review {
  const files = sampleFiles();
  change(files);
  return proveData(files, new Map([[PAGE_HASH, { name: 'page.txt', text }]]));
}

const quote = (files: Breakable): Breakable => files['incidents'][0].claims[1].quote;
const HOUSES = quoteOf('Two houses in Ganja and one in Tartar were destroyed');

it('finds nothing in data that stands in its article', () => {
  expect(prove()).toEqual({ findings: [], notes: [] });
});

describe('a quote', () => {
  it.each<[string, (files: Breakable) => void, Omit<Finding, 'file'>]>([
    [
      'at other offsets is told the right ones',
      (f) => Object.assign(quote(f), { start: 40, end: 40 + HOUSES.exact.length }),
      {
        pointer: '/claims/1/quote/start',
        got: `40 to 92, where ${JSON.stringify(PAGE.slice(40, 80))} stands`,
        expected: `${HOUSES.start} to ${HOUSES.end}, where the words stand`,
      },
    ],
    [
      'at other offsets whose words stand twice is told both',
      (f) => {
        f['incidents'][0].claims[1] = {
          ...f['incidents'][0].claims[1],
          quote: { exact: 'for the', start: 0, end: 7 },
        };
      },
      {
        pointer: '/claims/1/quote/start',
        got: '0 to 7, where "Two pie" stands',
        expected: `one of the 2 places where the words stand: ${[
          PAGE.indexOf('for the'),
          PAGE.lastIndexOf('for the'),
        ]
          .map((at) => `${at} to ${at + 7}`)
          .join(', ')}`,
      },
    ],
    [
      'whose words stand nowhere is shown where they part',
      (f) => (quote(f)['exact'] = HOUSES.exact.replace('Ganja', 'Genje')),
      {
        pointer: '/claims/1/quote/exact',
        got: '"Two houses in Genje and one in Tartar we", which stands nowhere in the article',
        expected: `"Two houses in Ganja and one in Tartar we", as at offset ${HOUSES.start}`,
      },
    ],
    [
      'has its prefix before it',
      (f) => (quote(f)['prefix'] = 'looked for. '),
      { pointer: '/claims/1/quote/prefix', got: '"looked for. "', expected: '"oked after. "' },
    ],
    [
      'has its suffix behind it',
      (f) => (quote(f)['suffix'] = ' by fire'),
      { pointer: '/claims/1/quote/suffix', got: '" by fire"', expected: '" by the "' },
    ],
    [
      'lies in the piece that it is of',
      (f) => (f['incidents'][0].claims[1].source = 'gazette'),
      {
        pointer: '/claims/1/quote/start',
        got: `${HOUSES.start} to ${HOUSES.end}`,
        expected: `offsets within gazette, ${PAGE.indexOf('Talks end')} to ${PAGE.indexOf('Night of')}, or another source`,
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(prove(change).findings).toEqual([{ file: one, ...expected }]);
  });

  it('of a tally is proven too', () => {
    const { findings } = prove((f) => (f['tallies'][0].claims[0].quote.suffix = 'x'));
    expect(findings).toEqual([
      {
        file: 'events/tallies.json',
        pointer: '/0/claims/0/quote/suffix',
        got: '"x"',
        expected: '","',
      },
    ]);
  });

  it('of a source that is none does not stay unproven in silence', () => {
    const { findings } = prove((f) => (f['incidents'][1].claims[0].source = 'x'));
    expect(findings).toEqual([expect.objectContaining({ file: two, pointer: '/claims/0/source' })]);
  });

  it('shows no more than 40 units of the article', () => {
    const shown = PAGE.slice(HOUSES.start, HOUSES.start + 41);
    for (const change of [
      (f: Breakable) => Object.assign(quote(f), { start: HOUSES.start - 1, end: HOUSES.end - 1 }),
      (f: Breakable) => (quote(f)['exact'] = `x${HOUSES.exact.slice(1)}`),
    ]) {
      const [finding] = prove(change).findings;
      expect(finding?.expected + (finding?.got ?? '')).not.toContain(shown.slice(1));
    }
  });
});

describe('an article', () => {
  it('that is not among the files is missing once, for all that it carries', () => {
    const files = sampleFiles();
    expect(proveData(files, new Map([['b'.repeat(64), { name: 'x', text: PAGE }]]))).toEqual({
      findings: [
        {
          file: sources,
          pointer: '/0/custom/sha256',
          got: `"${PAGE_HASH}", the hash of none of the files`,
          expected: 'the SHA-256 of the file of page',
          cure: `the folder has x ${'b'.repeat(64)}`,
        },
      ],
      notes: [],
    });
  });

  it('whose bytes are no text', () => {
    expect(prove(undefined, null).findings).toEqual([
      {
        file: sources,
        pointer: '/0/custom/sha256',
        got: 'page.txt, whose bytes are not UTF-8',
        expected: 'the SHA-256 of the file of page',
      },
    ]);
  });

  it.each(['title', 'container-title'])('states its %s, unless that is inferred', (field) => {
    const change = (inferred: string[]) => (files: Breakable) => {
      files['sources'][0][field] = 'Sight';
      files['sources'][0].custom.inferred = inferred;
    };
    expect(prove(change([])).findings).toEqual([
      {
        file: sources,
        pointer: `/0/${field}`,
        got: '"Sight"',
        expected: 'words that stand in the article, or the field’s name in custom.inferred',
      },
    ]);
    expect(prove(change([field]))).toEqual({ findings: [], notes: [] });
  });

  it('is quoted for 55 % at most, each piece by itself', () => {
    const from = PAGE.indexOf('Talks end');
    const to = PAGE.indexOf('Night of');
    const exact = PAGE.slice(from, from + Math.ceil((to - from) * 0.56));
    const { findings } = prove((f) => {
      f['incidents'][1].claims[0].quote = { exact, start: from, end: from + exact.length };
    });
    expect(findings).toEqual([
      {
        file: sources,
        pointer: '/2',
        got: `${((exact.length / (to - from)) * 100).toFixed(1)} % of ${to - from} units quoted`,
        expected: 'at most 55.0 %',
      },
    ]);
  });

  it('is quoted for 55 % at most as a whole, overlaps counted once', () => {
    const half = (start: number, end: number): Breakable => ({
      exact: PAGE.slice(start, end),
      start,
      end,
    });
    const end = Math.ceil(PAGE.length * 0.56);
    const change = (first: Breakable, second: Breakable) => (f: Breakable) => {
      for (const each of f['sources']) each.custom.inferred = ['title', 'container-title'];
      f['tallies'] = [];
      f['incidents'].length = 1;
      f['incidents'][0].claims.forEach((claim: Breakable, at: number) =>
        Object.assign(claim, { source: 'page', quote: at === 0 ? first : second }),
      );
    };
    expect(prove(change(half(0, 300), half(200, end))).findings).toEqual([
      expect.objectContaining({ file: sources, pointer: '/0', expected: 'at most 55.0 %' }),
    ]);
    expect(prove(change(half(0, 300), half(100, 300))).findings).toEqual([]);
  });

  it('whose pieces can’t be told apart is noted', () => {
    const { findings, notes } = prove((f) => {
      f['sources'][2].title = 'the';
    });
    expect(findings).toEqual([]);
    expect(notes).toEqual(
      ['/1', '/2'].map((pointer) => ({
        file: sources,
        pointer,
        text: 'its share can’t be told: not every headline that page carries stands there exactly once',
      })),
    );
  });
});
