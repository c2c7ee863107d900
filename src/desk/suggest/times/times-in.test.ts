import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../time/calendars/calendar.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { createZone } from '../../../time/zone.ts';
import { articleTime, timesIn } from './times-in.ts';

const zone = createZone('Asia/Tbilisi');
/** A Wednesday. */
const article = dayNumberOf(2024, 5, 8);
const context = { article, earlier: null, zone };

/** The words of each time and what it can be, the likeliest first. */
function read(text: string, language = 'en', more: Partial<typeof context> = {}): unknown[] {
  return timesIn(text, language, { ...context, ...more }).map(({ start, end, values }) => [
    text.slice(start, end),
    ...values.map(({ edtf }) => edtf),
  ]);
}

describe('times in English', () => {
  it.each<[text: string, words: string, ...values: string[]]>([
    ['It fell on May 4, 2024.', 'May 4, 2024', '2024-05-04'],
    ['It fell on 4 May 2024.', '4 May 2024', '2024-05-04'],
    ['It fell on the 4th of May, 2024', 'the 4th of May, 2024', '2024-05-04'],
    ['On Saturday, May 4, 2024, it fell', 'Saturday, May 4, 2024', '2024-05-04'],
    ['It fell on 2024-05-04.', '2024-05-04', '2024-05-04'],
    ['It fell on Sept. 27 at sea', 'Sept. 27', '2023-09-27', '2024-09-27'],
    ['It fell on 27 April', '27 April', '2024-04-27'],
    ['It will fall on May 12', 'May 12', '2024-05-12', '2023-05-12'],
    ['on 4/5/2024', '4/5/2024', '2024-05-04', '2024-04-05'],
    ['on 24.5.2024', '24.5.2024', '2024-05-24'],
    ['in April it fell', 'April', '2024-04'],
    ['in late April 2023 it fell', 'late April 2023', '2023-04~'],
    ['a pact of 1994', '1994', '1994'],
    ['a war in the 1990s', '1990s', '199X'],
    ['in spring 2023', 'spring 2023', '2023-21'],
    ['last summer', 'last summer', '2023-22'],
    ['It fell on Sunday', 'Sunday', '2024-05-05'],
    ['It fell on Wednesday', 'Wednesday', '2024-05-08', '2024-05-01'],
    ['Last Thursday it fell', 'Last Thursday', '2024-05-02', '2024-04-25'],
    ['They would meet on Friday', 'Friday', '2024-05-10', '2024-05-03'],
    ['“It will do,” she said on Friday', 'Friday', '2024-05-03'],
    ['They meet next Friday', 'next Friday', '2024-05-10', '2024-05-03'],
    ['Late Saturday night it fell', 'Saturday night', '2024-05-04', '2024-05-04/2024-05-05'],
    ['early Monday', 'Monday', '2024-05-06'],
    ['It fell yesterday.', 'yesterday', '2024-05-07'],
    ['the day before yesterday', 'the day before yesterday', '2024-05-06'],
    ['It fell overnight', 'overnight', '2024-05-07/2024-05-08', '2024-05-08', '2024-05-07'],
    ['last night', 'last night', '2024-05-07', '2024-05-07/2024-05-08'],
    ['two days ago', 'two days ago', '2024-05-06'],
    ['a week ago', 'a week ago', '2024-05-01'],
    ['three months ago', 'three months ago', '2024-02'],
    ['12 years ago', '12 years ago', '2012'],
    ['It was agreed last week', 'last week', '[2024-04-29..2024-05-05]', '2024-04-29/2024-05-05'],
    ['last weekend', 'last weekend', '[2024-05-04..2024-05-05]', '2024-05-04/2024-05-05'],
    ['this month', 'this month', '2024-05'],
    ['last year', 'last year', '2023'],
    [
      'in the last four days',
      'last four days',
      '2024-05-04/2024-05-08',
      '[2024-05-04..2024-05-08]',
    ],
    ['on the third day', 'on the third day', '2024-05-06/2024-05-08', '2024-05-08', '2024-05-06'],
    ['since 27 April', '27 April', '2024-04-27/2024-05-08', '2024-04-27', '2024-04-27/..'],
    ['until Sunday', 'Sunday', '2024-05-05', '../2024-05-05'],
    [
      'between Saturday and Monday',
      'Saturday and Monday',
      '[2024-05-04..2024-05-06]',
      '2024-05-04/2024-05-06',
      '2024-05-04',
      '2024-05-06',
    ],
    [
      'the day on May 1 and night on May 2',
      'May 1 and night on May 2',
      '2024-05-01/2024-05-02',
      '[2024-05-01..2024-05-02]',
      '2024-05-01',
      '2024-05-02',
    ],
    [
      'on May 3–5',
      'May 3–5',
      '2024-05-03/2024-05-05',
      '[2024-05-03..2024-05-05]',
      '2024-05-03',
      '2024-05-05',
    ],
    [
      'on May 4 and 5 the sea rose',
      'May 4 and 5',
      '2024-05-04/2024-05-05',
      '[2024-05-04..2024-05-05]',
      '2024-05-04',
      '2024-05-05',
    ],
    [
      'on 1 and 5 May 2023',
      '1 and 5 May 2023',
      '2023-05-01',
      '2023-05-05',
      '2023-05-01/2023-05-05',
      '[2023-05-01..2023-05-05]',
    ],
    [
      'between 1 and 5 May',
      '1 and 5 May',
      '[2024-05-01..2024-05-05]',
      '2024-05-01/2024-05-05',
      '2024-05-01',
      '2024-05-05',
    ],
    ['On May 4 and 5 people fell', 'May 4', '2024-05-04'],
    ['the 1992-1994 war', '1992-1994', '1992/1994', '1992', '1994'],
    ['a war (1992–1994) there', '1992–1994', '1992/1994', '1992', '1994'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'It may fall, and they march on the Augustan road',
    'Nine people and 4,000 others, 1994 of them, with 25% of 5.12',
    'a few days later than the last of the sun',
    'a 4-year-old; in 19944 places; room 2024',
    'monday',
    '1,500 years ago, 2,000 years ago, 10 500 years ago, 1.5 years ago',
  ])('names no time: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes no other numbers for years of a period', () => {
    const text =
      'a crowd of 1000-1500 people, from 1000-1500 people; in 1994-1992; the 1992-1994-1';
    expect(JSON.stringify(read(text))).not.toContain('/');
  });

  it.each<[published: string, text: string, words: string, ...values: string[]]>([
    ['2023-03-01', 'on Feb 29', 'Feb 29', '2020-02-29', '2024-02-29'],
    ['2024-02-10', 'on 29 February', '29 February', '2024-02-29', '2020-02-29'],
    ['1903-05-01', 'on Feb. 29', 'Feb. 29', '1896-02-29', '1904-02-29'],
    [
      '2020-10-11',
      'from Saturday until Monday',
      'Saturday until Monday',
      '2020-10-10/2020-10-12',
      '[2020-10-10..2020-10-12]',
      '2020-10-03/2020-10-05',
      '[2020-10-03..2020-10-05]',
      '2020-10-10',
      '2020-10-05',
    ],
    [
      '2020-10-10',
      'between Friday and Sunday',
      'Friday and Sunday',
      '[2020-10-09..2020-10-11]',
      '2020-10-09/2020-10-11',
      '[2020-10-02..2020-10-04]',
      '2020-10-02/2020-10-04',
      '2020-10-09',
      '2020-10-04',
    ],
    [
      '2020-10-11',
      'from 6 October until Monday',
      '6 October until Monday',
      '2020-10-06/2020-10-12',
      '[2020-10-06..2020-10-12]',
      '2020-10-06',
      '2020-10-05',
    ],
    [
      '2020-10-11',
      'between the 27th and the 30th of September',
      '27th and the 30th of September',
      '[2020-09-27..2020-09-30]',
      '2020-09-27/2020-09-30',
      '2020-09-27',
      '2020-09-30',
    ],
  ])('in an article of %s: %s', (published, text, ...expected) => {
    const [year, month, day] = published.split('-').map(Number);
    expect(read(text, 'en', { article: dayNumberOf(year!, month!, day!) })).toEqual([expected]);
  });

  it.each(['31 September 2020', 'since February 30, 2020', 'on 29 February 2023', 'on 31 April'])(
    'takes nothing of a day that is none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('takes an end of the night for the next day’s', () => {
    expect(read('On May 4, from 22:00 to 02:00, it fell')).toEqual([
      ['May 4', '2024-05-04'],
      ['22:00 to 02:00', '2024-05-04T22:00:00+04:00/2024-05-05T02:00:00+04:00'],
    ]);
    expect(read('On May 4, from 10 pm to 10 pm, it fell')[1]).toEqual([
      '10 pm to 10 pm',
      '2024-05-04T22:00:00+04:00',
    ]);
  });

  it('says why, and whether a weekday is that day’s', () => {
    const reason = (text: string): unknown => timesIn(text, 'en', context)[0]!.values[0]!.reason;
    expect(reason('Sunday')).toEqual({ rule: 'weekday', from: '2024-05-08' });
    expect(reason('Saturday, May 4, 2024')).toEqual({ rule: 'written', weekday: 'agrees' });
    expect(reason('Sunday, May 4')).toEqual({
      rule: 'year',
      from: '2024-05-08',
      weekday: 'differs',
    });
    expect(reason('yesterday')).toEqual({ rule: 'counted', from: '2024-05-08' });
  });

  it('counts from a day that was named before', () => {
    const earlier = dayNumberOf(2024, 5, 4);
    const on = (text: string): unknown => read(text, 'en', { earlier } as never);
    expect(on('only six days after a strike')).toEqual([
      ['six days after', '2024-05-10', '2024-04-28'],
    ]);
    expect(on('The next day')).toEqual([['The next day', '2024-05-05']]);
    // The 4th was a Saturday.
    expect(on('The following Sunday')).toEqual([['The following Sunday', '2024-05-05']]);
    expect(on('the following Saturday')).toEqual([['the following Saturday', '2024-05-11']]);
    expect(on('the previous Friday')).toEqual([['the previous Friday', '2024-05-03']]);
    expect(on('a day earlier')).toEqual([['a day earlier', '2024-05-03']]);
    expect(on('a week later')).toEqual([['a week later', '2024-05-11']]);
    expect(on('Hours after the strike')).toEqual([['Hours after', '2024-05-04']]);
    expect(on('On Monday, a day after it')).toEqual([
      ['Monday', '2024-05-06'],
      ['a day after', '2024-05-07', '2024-05-05'],
    ]);
  });

  it('says nothing that would have to be counted from a day that is not known', () => {
    const nothing = (text: string): unknown => read(text, 'en', { article: null } as never);
    expect(nothing('On Sunday, yesterday, April 27, last week, a day later, 5 pm')).toEqual([]);
    expect(nothing('since May 4, 2024')).toEqual([['May 4, 2024', '2024-05-04', '2024-05-04/..']]);
  });
});

describe('times of day', () => {
  it.each<[text: string, ...found: string[][]]>([
    [
      'On May 4, from 12:55 to 13:30 [0855-0930GMT], it fell',
      ['May 4', '2024-05-04'],
      ['12:55 to 13:30 [0855-0930GMT]', '2024-05-04T12:55:00+04:00/2024-05-04T13:30:00+04:00'],
    ],
    [
      'around 5 pm local time (1300 GMT) on May 4',
      ['5 pm local time (1300 GMT)', '2024-05-04T17:00:00+04:00'],
      ['May 4', '2024-05-04'],
    ],
    [
      'from 0800 GMT (local time 12pm) on Saturday',
      ['0800 GMT (local time 12pm)', '2024-05-04T12:00:00+04:00'],
      ['Saturday', '2024-05-04'],
    ],
    ['We woke at 4am', ['4am', '2024-05-08T04:00:00+04:00']],
    ['at noon', ['noon', '2024-05-08T12:00:00+04:00']],
    ['at 2200 GMT', ['2200 GMT', '2024-05-09T02:00:00+04:00']],
    ...(
      [
        ['at 10 am, 2 pm', ['10 am', '10:00'], ['2 pm', '14:00']],
        ['at 10:15 and 11:30 it fell', ['10:15', '10:15'], ['11:30', '11:30']],
        ['10:15, 11:30 and 14:00', ['10:15', '10:15'], ['11:30', '11:30'], ['14:00', '14:00']],
        ['at 2 and 5 pm', ['2', '14:00'], ['5 pm', '17:00']],
        ['killed 2 and 5 pm', ['5 pm', '17:00']],
        ['from 2 to 5 pm', ['2 to 5 pm', '14:00', '17:00']],
        ['2:30–5 pm', ['2:30–5 pm', '14:30', '17:00']],
        ['from 10 to 2 pm', ['10 to 2 pm', '10:00', '14:00']],
        ['between 10 and 11 am', ['10 and 11 am', '10:00', '11:00']],
        ['between 10:15 and 11:30', ['10:15 and 11:30', '10:15', '11:30']],
        ['12:55 to 13:30 GMT', ['12:55 to 13:30 GMT', '16:55', '17:30']],
        ['from 6 to 7 GMT', ['6 to 7 GMT', '10:00', '11:00']],
        ['noon to 2 pm', ['noon to 2 pm', '12:00', '14:00']],
        ['10:15 (0615 GMT), 12:00', ['10:15 (0615 GMT)', '10:15'], ['12:00', '12:00']],
      ] as const
    ).map(([text, ...found]): [string, ...string[][]] => [
      text,
      ...found.map(([words, ...times]) => [
        words,
        times.map((time) => `2024-05-08T${time}:00+04:00`).join('/'),
      ]),
    ]),
    ['it was 9:30 [0700 GMT]', ['9:30 [0700 GMT]', '2024-05-08T09:30:00+02:30']],
  ])('%s', (text, ...found) => {
    expect(read(text)).toEqual(found);
  });

  it.each(['25:70', '13 pm', '5 to 13 pm', '1,200 GMT', '12 people', '3:2:1 odds', 'Su-25 at 300'])(
    'are no %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

it('reads times in Spanish, and only figures in languages that it doesn’t know', () => {
  expect(read('El sábado 4 de mayo de 2024, y ayer', 'es')).toEqual([
    ['sábado 4 de mayo de 2024', '2024-05-04'],
    ['ayer', '2024-05-07'],
  ]);
  expect(read('el domingo pasado, hace dos días, desde el 27 de abril', 'es-MX')).toEqual([
    ['domingo pasado', '2024-05-05', '2024-04-28'],
    ['hace dos días', '2024-05-06'],
    ['27 de abril', '2024-04-27/2024-05-08', '2024-04-27', '2024-04-27/..'],
  ]);
  expect(read('el 4 y 5 de mayo, del 1 al 3 de mayo de 2023', 'es')).toEqual([
    [
      '4 y 5 de mayo',
      '2024-05-04/2024-05-05',
      '[2024-05-04..2024-05-05]',
      '2024-05-04',
      '2024-05-05',
    ],
    [
      '1 al 3 de mayo de 2023',
      '2023-05-01/2023-05-03',
      '[2023-05-01..2023-05-03]',
      '2023-05-01',
      '2023-05-03',
    ],
  ]);
  expect(read('entre el 27 y el 30 de abril', 'es')).toEqual([
    [
      '27 y el 30 de abril',
      '[2024-04-27..2024-04-30]',
      '2024-04-27/2024-04-30',
      '2024-04-27',
      '2024-04-30',
    ],
  ]);
  expect(read('el 4/10/2020, la semana pasada, el próximo mes, este año', 'es')).toEqual([
    ['4/10/2020', '2020-10-04'],
    ['semana pasada', '[2024-04-29..2024-05-05]', '2024-04-29/2024-05-05'],
    ['próximo mes', '2024-06'],
    ['este año', '2024'],
  ]);
  expect(read('el 31 de septiembre de 2020', 'es')).toEqual([]);
  const at = (text: string): unknown =>
    read(text, 'es').map((found) => [(found as string[])[0], (found as string[]).slice(1)]);
  const on = '2024-05-08T';
  expect(at('a las 5 de la tarde y a la 1 de la madrugada')).toEqual([
    ['5 de la tarde', [`${on}17:00:00+04:00`]],
    ['1 de la madrugada', [`${on}01:00:00+04:00`]],
  ]);
  expect(at('de 2 a 5 de la tarde, entre las 10:00 y las 11:00')).toEqual([
    ['2 a 5 de la tarde', [`${on}14:00:00+04:00/${on}17:00:00+04:00`]],
    ['10:00 y las 11:00', [`${on}10:00:00+04:00/${on}11:00:00+04:00`]],
  ]);
  expect(at('a las 12 de la noche')).toEqual([]);
  expect(read('Sunday, yesterday, 2024-05-04', 'fr')).toEqual([['2024-05-04', '2024-05-04']]);
});

it('offers the article’s own day for any sentence, and what lies between a day named before and it', () => {
  const offered = (earlier: number | null): unknown =>
    articleTime(article, earlier).choices.map(({ edtf }) => edtf);
  expect(offered(null)).toEqual(['2024-05-08', '../2024-05-08']);
  expect(offered(article + 2)).toEqual(['2024-05-08', '../2024-05-08']);
  expect(offered(article - 2)).toEqual([
    '2024-05-08',
    '../2024-05-08',
    '[2024-05-06..2024-05-08]',
    '2024-05-06/2024-05-08',
  ]);
});

describe('whatever a text says', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'last next on since until between and to a an six days week ago later after before the Monday Sunday May October Oct. 27 31 30th 2024 1994 -0001 night overnight yesterday day third 12:55 5pm 0800GMT ( [ , - – noon spring in ayer 4/5/2024 following Feb 29 5 pm de la tarde entre las y el semana pasada'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.nat({ max: 99_999 }).map(String),
  );

  it('each time is EDTF that the check takes, of words in their order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.integer({ min: dayNumberOf(1, 1, 1), max: dayNumberOf(9990, 1, 1) }),
        fc.constantFrom('en', 'es', undefined),
        (words, day, language) => {
          let reached = 0;
          for (const time of timesIn(words.join(' '), language, { ...context, article: day })) {
            expect(time.start).toBeGreaterThanOrEqual(reached);
            expect(time.end).toBeGreaterThan(time.start);
            reached = time.end;
            expect(time.values.length).toBeGreaterThan(0);
            expect(new Set(time.values.map(({ edtf }) => edtf)).size).toBe(time.values.length);
            for (const { edtf } of time.values) expect(() => parseEdtf(edtf, zone)).not.toThrow();
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a weekday is the last one of its name, at most six days before the article', () => {
    const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 30_000 }),
        (weekday, day) => {
          const [found] = timesIn(`On ${names[weekday]!}`, 'en', { ...context, article: day });
          const { first } = found!.values[0]!;
          expect(new Date(first * 86_400_000).getUTCDay()).toBe(weekday);
          expect(day - first).toBeGreaterThanOrEqual(0);
          expect(day - first).toBeLessThan(7);
        },
      ),
    );
  });
});
