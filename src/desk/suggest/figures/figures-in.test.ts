import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureReaderOf } from '../../../evidence/words/figure-readers.ts';
import { figuresIn } from './figures-in.ts';

type Read = [text: string, min: number | undefined, max: number | undefined, ...rest: string[]];

/** Words, bounds and, where they are known, measure and what is counted. */
function read(text: string, language = 'en'): Read[] {
  return figuresIn(text, language, []).map(({ choice: { text: words, min, max, measure, of } }) => [
    words,
    min,
    max,
    measure ?? '',
    of ?? '',
  ]);
}
const none = undefined;

describe('figures in English', () => {
  it.each<[sentence: string, ...figures: Read[]]>([
    ['At least ten were killed.', ['At least ten', 10, none, 'killed', '']],
    [
      'It killed nine people, including four women.',
      ['nine people', 9, 9, 'killed', 'people'],
      ['four women', 4, 4, 'killed', 'women'],
    ],
    [
      'As many as 34 others, among them 16 women, were wounded.',
      ['As many as 34 others', none, 34, 'injured', 'others'],
      ['16 women', 16, 16, 'injured', 'women'],
    ],
    [
      'Rain destroyed 1,165 houses and 57 public buildings in the valley.',
      ['1,165 houses', 1165, 1165, 'destroyed', 'houses'],
      ['57 public buildings', 57, 57, 'destroyed', 'public buildings'],
    ],
    [
      'No fewer than forty-one villagers fled.',
      ['No fewer than forty-one villagers', 41, none, '', 'villagers'],
    ],
    ['Between 12 and 20 boats sank.', ['Between 12 and 20 boats', 12, 20, '', 'boats']],
    ['Some 40 or more boats sank.', ['40 or more boats', 40, none, '', 'boats']],
    ['Nearly 80 civilians died', ['Nearly 80 civilians', none, 79, 'killed', 'civilians']],
    ['It left more than 700 dead.', ['more than 700 dead', 701, none, 'killed', 'people']],
    [
      'It left two killed and three wounded; one destroyed.',
      ['two killed', 2, 2, 'killed', 'people'],
      ['three wounded', 3, 3, 'injured', 'people'],
      ['one destroyed', 1, 1, 'destroyed', ''],
    ],
    ['Some two dozen cars burned', ['Some two dozen cars', none, none, '', 'cars']],
    ['Two dozen cars were damaged', ['Two dozen cars', none, none, 'damaged', 'cars']],
    [
      'It injured scores and hurt several dogs',
      ['scores', none, none, 'injured', ''],
      ['several dogs', none, none, 'injured', 'dogs'],
    ],
    [
      'at least tens of thousands of people need aid',
      ['at least tens of thousands of people', none, none, '', 'people'],
    ],
    ['a large number of old cars', ['a large number of old cars', none, none, '', 'old cars']],
    ['three of their T-72 tanks were hit', ['three of their T-72 tanks', 3, 3, '', 'T-72 tanks']],
    [
      '4 - "Grad" launchers, 3 – trucks loaded with sand',
      ['4 - "Grad" launchers', 4, 4, '', '"Grad" launchers'],
      ['3 – trucks', 3, 3, '', 'trucks'],
    ],
    [
      'The first boat sank, while the second was found.',
      ['The first boat', 1, 1, '', 'boat'],
      ['the second', 1, 1, '', ''],
    ],
    ['It was the third boat to sink', ['the third boat', 3, 3, '', 'boat']],
    ['It shot down another fighter jet', ['another fighter jet', 1, 1, 'downed', 'fighter jet']],
    [
      'at the scene of a damaged building',
      ['a damaged building', 1, 1, 'damaged', 'damaged building'],
    ],
    ['“My house is destroyed.”', ['My house', 1, 1, 'destroyed', 'house']],
    ['40-50 people died', ['40-50 people', 40, 50, 'killed', 'people']],
    ['10–12 were hurt', ['10–12', 10, 12, 'injured', '']],
    ['Of them, 31, mostly boys, left', ['31', 31, 31, '', '']],
    ['In Vila, 31, mostly boys, left', ['31', 31, 31, '', '']],
    ['Ivan, aged 31, 12 people', ['12 people', 12, 12, '', 'people']],
    ['One man was buried', ['One man', 1, 1, '', 'man']],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });

  it.each([
    'It took 11 hours, three decades and 30 minutes over 12 km for 20 percent or 25% of 4.5',
    'Under Title 17, Section 107, on Route 6 and Su-25 in 1994',
    'No one knew, one of the last, one day, for the second time, the third day',
    'A mayor said a strike hit a bridge; the 27-year-old left in a few days',
    'As many, so many, how many',
    'Ali Mammadov, 31, was killed.',
    'Anna Petrova, 42, and her son, 7, were injured.',
    'Ivan, aged 31, was killed, and Ana, aged six, at the age of 6.',
    'aged between 5 and 12, aged 7, 9 and 12, ages 5-12',
    'It took between 10 and 12 hours over 5 to 6 km, 300 m away, 12 hrs, 5 mins, 20 kg',
    'built 1,500 years ago, 10 000 years ago and 10 500 years ago',
    'in the 1992-1994 war, 2020-21, 3-0',
  ])('gives none: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('leaves the sentence’s times apart', () => {
    const text = 'On 4 May 12 boats sank';
    expect(figuresIn(text, 'en', [{ start: 3, end: 8 }]).map(({ choice }) => choice.text)).toEqual([
      '12 boats',
    ]);
  });
});

it('reads digits in groups that a space parts which breaks no line', () => {
  for (const space of ['\u00a0', '\u2009', '\u202f']) {
    const words = `1${space}000${space}500 people`;
    expect(read(`At least ${words} fled.`)).toEqual([
      [`At least ${words}`, 1_000_500, none, '', 'people'],
    ]);
    expect(figureReaderOf('en')!(words)).toMatchObject({ min: 1_000_500, max: 1_000_500 });
  }
  const spanish = read('Huyeron 12\u00a0000 personas', 'es');
  expect(spanish).toEqual([['12\u00a0000 personas', 12_000, 12_000, '', 'personas']]);
  expect(read('At least 10 000 people fled.')).toEqual([
    ['At least 10 000 people', 10_000, none, '', 'people'],
  ]);
  // A space that breaks lines may part two numbers, but for one of noughts alone.
  expect(read('By 6 200 people fled, 10 001 200 in all.')).toEqual([]);
});

it('gives figures in Spanish, and none in a language whose words are not known', () => {
  expect(
    read('Al menos diez personas murieron y decenas de casas quedaron destruidas', 'es'),
  ).toEqual([
    ['Al menos diez personas', 10, none, 'killed', 'personas'],
    ['decenas de casas', none, none, 'destroyed', 'casas'],
  ]);
  expect(read('Ana Puig, 31, murió con edades de 5 a 12, a 300 m, en 12 h', 'es')).toEqual([]);
  expect(read('9 Menschen', 'de')).toEqual([]);
});

describe('whatever a text says', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'at least more than no fewer as many up to between and or some a an another the second third nine ten forty-one dozen dozens hundred thousands of people houses were killed destroyed building 12 1,981 40+ 20% – - "Grad" (x) boats, end. my one'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );

  it('figures stand where they say, apart and in order, with the bounds that the check reads', () => {
    const reader = figureReaderOf('en')!;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 16 }), (words) => {
        const text = words.join(' ');
        let reached = 0;
        for (const { start, end, choice } of figuresIn(text, 'en', [])) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(choice.text);
          reached = end;
          const bounds = choice.reason.rule === 'ordinal' ? null : reader(choice.text);
          if (bounds) expect([choice.min, choice.max]).toEqual([bounds.min, bounds.max]);
          expect(choice.min ?? 0).toBeLessThanOrEqual(choice.max ?? Infinity);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
