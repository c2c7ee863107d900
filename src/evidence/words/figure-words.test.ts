import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigureWords } from './figure-words.ts';

/** Bounds as a pair; undefined is none. */
const bounds = (text: string): [number | undefined, number | undefined] | null => {
  const read = readFigureWords(text);
  return read && [read.min, read.max];
};
const none = undefined;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a million, written out. */
function written(n: number, and = ''): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${SMALL[n % 10]}` : '');
  const [size, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = n % size;
  const join = rest < 100 ? and : '';
  return `${written(Math.floor(n / size), and)} ${name}${rest ? ` ${join}${written(rest, and)}` : ''}`;
}

describe('the reader of figures', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['nine', 9, 9],
    ['nine people', 9, 9],
    ['63', 63, 63],
    ['1,981 houses', 1981, 1981],
    ['one', 1, 1],
    ['another UAV', 1, 1],
    ['another Armenian Su-25 fighter jet', 1, 1],
    ['a damaged building', 1, 1],
    ['a two-storey building', 1, 1],
    ['four others', 4, 4],
    ['a further two soldiers', 2, 2],
    ['three of their BM-21 Grad launchers', 3, 3],
    ['4 - BM-21 "Grad" MLRS', 4, 4],
    ['3 – trucks loaded with ammunition', 3, 3],
    ['forty-one', 41, 41],
    ['a total of 12 villages', 12, 12],
    ['all eight villages', 8, 8],
    ['at least ten', 10, none],
    ['At least 13 civilians', 13, none],
    ['no fewer than six', 6, none],
    ['40 or more', 40, none],
    ['40+', 40, none],
    ['more than 40', 41, none],
    ['over 40', 41, none],
    ['More than 700 people', 701, none],
    ['just over a hundred', 101, none],
    ['more than two dozen', 25, none],
    ['as many as 34', none, 34],
    ['As many as 34 others', none, 34],
    ['up to two thousand', none, 2000],
    ['more than 2.5 million', 2_500_001, none],
    ['at least half a million people', 500_000, none],
    ['up to 1.2bn', none, 1.2e9],
    ['nearly half a million', none, 499_999],
    ['about half a million', none, none],
    ['2 million or more', 2e6, none],
    ['2 million+ people', 2e6, none],
    ['2.5bn+', 2.5e9, none],
    ['millions of people', none, none],
    ['no more than five', none, 5],
    ['nearly 4,000', none, 3999],
    ['nearly 80 civilians', none, 79],
    ['fewer than ten', none, 9],
    ['between 12 and 20', 12, 20],
    ['12 to 20 people', 12, 20],
    ['10-12', 10, 12],
    ['two or three', 2, 3],
    ['2 to 3 million', 2e6, 3e6],
    ['1.5-2 million', 1.5e6, 2e6],
    ['between 1.5 and 2.5 million', 1.5e6, 2.5e6],
    ['two or three dozen', 24, 36],
    ['two to three hundred', 200, 300],
    ['two to three hundred thousand', 200_000, 300_000],
    ['500 to 2 thousand', 500, 2000],
    ['five hundred to two thousand', 500, 2000],
    ['one hundred to two thousand', 100, 2000],
    ['one hundred to two hundred', 100, 200],
    ['one hundred to two hundred thousand', 100_000, 200_000],
    ['one hundred to two hundred and fifty thousand', 100_000, 250_000],
    ['one hundred and fifty to two hundred thousand', 150_000, 200_000],
    ['twenty to two hundred thousand', 20_000, 200_000],
    ['1 hundred to 2 hundred million', 1e8, 2e8],
    ['five thousand to ten million', 5000, 1e7],
    ['300k to 2 million', 300_000, 2e6],
    ['300 to three thousand five hundred', 300, 3500],
    ['two hundred and five', 205, 205],
    ['two million and five', 2_000_005, 2_000_005],
    ['half a million to a million', 500_000, 1e6],
    ['dozens', none, none],
    ['some two dozen', none, none],
    ['several vehicles', none, none],
    ['scores', none, none],
    ['about 20', none, none],
    ['20 or so', none, none],
    ['hundreds of people', none, none],
    ['tens of thousands', none, none],
    ['at least tens of thousands of people', none, none],
    ['several hundred', none, none],
    ['a few', none, none],
    ['a row of homes', none, none],
    ['a large number of forces', none, none],
    ['large numbers of forces', none, none],
    ['some villages', none, none],
  ])('reads %j', (text, min, max) => {
    expect(bounds(text)).toEqual([min, max]);
  });

  it.each<[string, number]>([
    ['two dozen', 24],
    ['a hundred', 100],
    ['a dozen people', 12],
    ['2 million', 2e6],
    ['2.5 million people', 2.5e6],
    ['2½ million', 2.5e6],
    ['1.1 million', 1.1e6],
    ['5 hundred', 500],
    ['five hundred', 500],
    ['5 thousand', 5000],
    ['five thousand', 5000],
    ['one thousand two hundred', 1200],
    ['two million three hundred thousand', 2.3e6],
    ['3 hundred thousand', 300_000],
    ['300k', 300_000],
    ['1.2bn', 1.2e9],
    ['1.2 bn', 1.2e9],
    ['2 millions', 2e6],
    ['1.5 lakh people', 150_000],
    ['two crore', 2e7],
    ['3 trillion', 3e12],
    ['half a million', 500_000],
    ['a half-million people', 500_000],
    ['half a dozen', 6],
    ['a quarter of a million', 250_000],
    ['three quarters of a million', 750_000],
    ['two and a half million', 2.5e6],
    ['two-and-a-half million', 2.5e6],
    ['twenty-two and a half thousand', 22_500],
    ['a million and a half', 1.5e6],
    ['2 million and a half', 2.5e6],
  ])('reads %j as about so many', (text, about) => {
    expect(readFigureWords(text)).toEqual({ about });
  });

  it.each([
    '',
    'children',
    'My house',
    'large weapons',
    'the second',
    'a second missile',
    'third',
    'The 3rd',
    'a 12-year-old and 2 others',
    '12-year-old',
    'two killed and three wounded',
    '1.5',
    '2.5m',
    '5.000 people',
    '1.2345678 million',
    'half the million',
    'half of the houses',
    'two and a half',
    '2.5-million-strong',
    'a 3 million-strong crowd',
    'two hundred-metre walls',
    '2.5 million people and 300 houses',
    '20 percent',
    'half',
    'a third of the houses',
    'a brigade of tanks',
    'a family of five',
    'a battalion',
    'a man and his son',
    'two soldiers and an officer',
    'at least',
    'more than enough',
    'twenty thirty',
    '1,23',
    '20 to 12',
    'two to three thousand five hundred',
    'one to two hundred and fifty',
    '1 1/2 million',
    '1 ⅓ million',
    '2 and 1/2 million',
    '1 to 1 1/2 million',
    'at least 1 1/2 million',
    '5 m',
    'up to 5 m people',
    '5 k',
    'two hundred plus',
    '40 plus people',
    'two walls of 5 m',
    'at least 12 to 20',
    'at least 5 or more',
    'a pair of drones',
    'hundred',
    'third of a million',
    'constructor',
    '9'.repeat(30),
  ])('says nothing of %j', (text) => {
    expect(bounds(text)).toBeNull();
  });

  it('reads every number below a million as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('', 'and '), (n, and) => {
        const expected = n > 0 && n % 100 === 0 ? { about: n } : { min: n, max: n };
        expect(readFigureWords(`${written(n, and)} people`)).toEqual(expected);
        expect(readFigureWords(written(n, and).toUpperCase())).toEqual(expected);
        expect(bounds(`at least ${written(n, and)}`)).toEqual([n, none]);
      }),
    );
  });

  it('reads digits, grouped or not, behind every comparison', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.boolean(), (n, grouped) => {
        const digits = grouped ? n.toLocaleString('en') : String(n);
        expect(bounds(`${digits} houses`)).toEqual([n, n]);
        expect(bounds(`at least ${digits} houses`)).toEqual([n, none]);
        expect(bounds(`more than ${digits}`)).toEqual([n + 1, none]);
        expect(bounds(`up to ${digits}`)).toEqual([none, n]);
        expect(bounds(`nearly ${digits}`)).toEqual([none, n - 1]);
        expect(bounds(`about ${digits}`)).toEqual([none, none]);
      }),
    );
  });

  it('never fails, and never has a lower bound above the upper one', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'a an another at least more than up to as many between and or - , some of the half quarter hundred thousand million dozen 1.5 ½'.split(
          ' ',
        ),
        ...SMALL,
        ...TENS,
      ),
      fc.string({ maxLength: 4 }),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const read = readFigureWords(words.join(' '));
        if (read) expect(read.min ?? 0).toBeLessThanOrEqual(read.max ?? Infinity);
      }),
      { numRuns: 1000 },
    );
  });
});
