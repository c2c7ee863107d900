import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import type { AuthoredFiles } from '../model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import type { Breakable } from '../../testing/sample-files.ts';
import { proveData } from './prove-data.ts';

/*
 * Random articles, coded with random spans, have no findings; after any one alteration of what is checked against an
 * article or a list, they have at least one.
 */

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Words with letters of one and of two UTF-16 units, misspellings and all. */
const word = fc
  .array(
    fc.constantFrom(...'a b c d e i l m n o r s t u'.split(' '), 'é', 'ə', 'ж', 'Գ', '𝐚', '’'),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((letters) => letters.join(''));
const sentence = fc.array(word, { minLength: 4, maxLength: 9 });

interface Coded {
  readonly files: AuthoredFiles;
  readonly text: string;
}

/** An article of numbered sentences, every second with one quote; the number is the quote's figure. */
const coded: fc.Arbitrary<Coded> = fc
  .record({
    title: word,
    eol: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    sentences: fc.array(
      fc.record({
        words: sentence,
        count: fc.integer({ min: 20, max: 999 }),
        context: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ title, eol, mark, sentences }) => {
    let text = `${mark}Title ${title}${eol}${eol}`;
    const quotes: Breakable[] = [];
    sentences.forEach(({ words, count, context }, index) => {
      const start = text.length;
      const exact = `Some ${words.slice(0, 2).join(' ')} lost ${count} houses`;
      text += `${exact} and ${words.join(' ')} ${index} ${words.toReversed().join(' ')} as was said there.${eol}`;
      quotes.push({ exact, start, end: start + exact.length, count, context });
    });
    const files: Breakable = sampleFiles();
    files['sources'] = [
      {
        ...files['sources'][0],
        title: `Title ${title}`,
        custom: { sha256: sha256(text), inferred: ['container-title'] },
      },
    ];
    files['speakers'].pop();
    files['tallies'] = [];
    files['incidents'].length = 1;
    delete files['incidents'][0].related;
    files['incidents'][0].claims = quotes.map(({ exact, start, end, count, context }) => ({
      source: 'page',
      speaker: 'ministry',
      stance: 'reports',
      quote: {
        exact,
        prefix: text.slice(Math.max(0, start - context), start),
        suffix: text.slice(end, end + context),
        start,
        end,
      },
      figures: [
        { measure: 'destroyed', of: 'houses', text: `${count} houses`, min: count, max: count },
      ],
    }));
    return { files: files as AuthoredFiles, text };
  });

function findings({ files, text }: Coded): number {
  const articles = new Map([[sha256(text), { name: 'a.txt', text }]]);
  return checkInvariants(files).findings.length + proveData(files, articles).findings.length;
}

/** A text with one of its units changed, put in or left out; never the same text. */
function altered(text: string, at: number, how: number): string {
  const i = at % text.length;
  const other = text[i] === 'x' ? 'y' : 'x';
  return text.slice(0, i) + ['', other, other + text[i]][how % 3]! + text.slice(i + 1);
}

type Alteration = (claim: Breakable, files: Breakable, at: number, how: number) => void;
const ALTERATIONS: Record<string, Alteration> = {
  'words of a quote': ({ quote }, _, at, how) => (quote.exact = altered(quote.exact, at, how)),
  'words of a quote, its end adjusted': ({ quote }, _, at, how) => {
    quote.exact = altered(quote.exact, at, how);
    quote.end = quote.start + quote.exact.length;
  },
  'a prefix': ({ quote }, _, at, how) => (quote.prefix = `x${altered(quote.prefix, at, how)}`),
  'a suffix': ({ quote }, _, at, how) => (quote.suffix = `x${altered(quote.suffix, at, how)}`),
  'a start': ({ quote }, _, at) => (quote.start += 1 + (at % 50)),
  'an end': ({ quote }, _, at) => (quote.end -= 1 + (at % 50)),
  'both offsets': ({ quote }, _, at) => {
    quote.start += 1 + (at % 50);
    quote.end += 1 + (at % 50);
  },
  'the bound of a figure': ({ figures }, _, at, how) =>
    (figures[0][how % 2 ? 'min' : 'max'] += 1 + at),
  'a bound left out': ({ figures }, _, __, how) => delete figures[0][how % 2 ? 'min' : 'max'],
  'the words of a figure': ({ figures }, _, at) =>
    (figures[0].text = `${figures[0].min + 1 + at} houses`),
  'a hash': (_, { sources }, at) => {
    const { custom } = sources[0];
    const i = at % 64;
    custom.sha256 =
      custom.sha256.slice(0, i) +
      (custom.sha256[i] === '0' ? '1' : '0') +
      custom.sha256.slice(i + 1);
  },
  'the title of a source': (_, { sources }, at, how) =>
    (sources[0].title = `${altered(sources[0].title, at, how)}#`),
  'the title of an incident, to a loaded one': (_, { incidents }, at) =>
    (incidents[0].title += ['liberated', 'occupied', 'of the enemy', 'by terrorists', 'retaken'][
      at % 5
    ]!.padStart(15)),
};

it('random data that is right has no findings', () => {
  fc.assert(
    fc.property(coded, (data) => {
      expect(findings(data)).toBe(0);
    }),
  );
});

it.each(Object.entries(ALTERATIONS))('%s, altered, is caught', (_, alter) => {
  fc.assert(
    fc.property(coded, fc.nat(9999), fc.nat(9999), fc.nat(9), ({ files, text }, which, at, how) => {
      const claims: Breakable[] = files.incidents[0]!.claims;
      alter(claims[which % claims.length]!, files, at, how);
      expect(findings({ files, text })).toBeGreaterThan(0);
    }),
  );
});
