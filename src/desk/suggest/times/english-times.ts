import { readNumber } from '../../../evidence/words/number-words.ts';
import {
  aDay,
  aDecade,
  aMonth,
  aSeason,
  aYear,
  counted,
  dateOfDay,
  dayEdtf,
  dayOf,
  days,
  period,
  twoDays,
  stretchTo,
  weekdays,
  writtenDay,
  yearRange,
  yearsOf,
} from './time-rule.ts';
import type { CountedUnit, TimeContext, TimeLanguage, TimeRule, TimeValue } from './time-rule.ts';

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\p{L})';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY = '(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const WEEKDAYS = 'sun mon tues wednes thurs fri satur'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)(?![\\d,]*\\d|-)';
const AN_YEAR = `(?:,?\\s+(?:of\\s+)?${YEAR})?`;
const NTH = '(?:st|nd|rd|th)?';
const A_DAY = `(?<day>\\d{1,2})${NTH}(?![\\d:%]|[.,]\\d|\\p{L})`;
/** No end of "10 500". */
const COUNT = '(?<!\\d\\s)(?<count>an?|\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
const UNIT = '(?<unit>day|week|month|year)s?';
const NIGHT = '(?:\\s+(?<night>night|evening|morning|afternoon))?';

/** Words are whole, whatever is beside them, and numbers too: "1,500" ends in no "500". */
function words(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,](?=\\d))${pattern}(?![\\p{L}\\p{N}])`, flags);
}

const dates: readonly TimeRule[] = [
  {
    pattern: words('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
    read: ({ groups }) => writtenDay(numbersOf(groups!), null, { article: null }, false),
  },
  {
    pattern: words(
      `(?<day>\\d{1,2})${NTH}\\s*(?<joint>[-–—]|to|and|&)\\s*(?:the\\s+)?(?<to>\\d{1,2})${NTH}\\s+(?:of\\s+)?${MONTH}${AN_YEAR}`,
    ),
    read: readDays,
  },
  {
    pattern: words(
      `${MONTH}\\s+(?<day>\\d{1,2})${NTH}\\s*(?<joint>[-–—]|to|and|&)\\s*(?<to>\\d{1,2})${NTH}(?![\\d:%]|[.,]\\d)${AN_YEAR}`,
    ),
    read: readDays,
  },
  {
    pattern: words(`(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${A_DAY}\\s+(?:of\\s+)?${MONTH}${AN_YEAR}`),
    read: readDate,
  },
  {
    pattern: words(`(?:${WEEKDAY},?\\s+)?${MONTH}\\s+(?:the\\s+)?${A_DAY}${AN_YEAR}`),
    read: readDate,
  },
  {
    pattern: words('(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4})'),
    read({ groups }) {
      const { first, second, year } = mapped(groups!);
      const readings = [
        [first, second],
        [second, first],
      ] as const;
      const found = readings.flatMap(
        ([day, month]) =>
          writtenDay({ year: year!, month: month!, day: day! }, null, { article: null }, false) ??
          [],
      );
      return found.length === 2 && first === second ? found.slice(1) : found;
    },
  },
  {
    pattern: words(
      `(?<=(?:\\b(?:in|since|from|between|during|throughout|the|after|before)\\s+)|\\()(?<from>1[0-9]\\d\\d|20\\d\\d)\\s?[-–—]\\s?(?<to>1[0-9]\\d\\d|20\\d\\d)(?![-\\d]|[.,]\\d|\\s?(?:GMT|UTC|hours|hrs|local)|\\s+people)`,
    ),
    read({ groups }) {
      const { from: first = 0, to = 0 } = mapped(groups!);
      return first < to ? yearRange(first, to) : [];
    },
  },
  {
    pattern: words(`(?<part>early|mid|late)?[-\\s]*${MONTH},?\\s+(?:of\\s+)?${YEAR}`),
    read: ({ groups }) =>
      isCapital(groups!['month'])
        ? [aMonth(Number(groups!['year']), monthOf(groups!), 'written', markOf(groups!))]
        : [],
  },
  {
    pattern: words(
      `(?<=(?:in|since|during|until|till|by|of|from|before|after|throughout|last|this|next|early|late|mid)[-\\s]+)${MONTH}`,
    ),
    read({ groups }, context, isToCome) {
      if (!isCapital(groups!['month'])) return [];
      const month = monthOf(groups!);
      return yearsOf(month, 1, context, isToCome).map((year) => aMonth(year, month, 'year'));
    },
  },
  {
    pattern: words(`(?<season>spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+${YEAR}`),
    read: ({ groups }) => [aSeason(Number(groups!['year']), seasonOf(groups!), 'written')],
  },
  {
    pattern: words("(?<=the\\s+(?:early\\s+|mid-?|late\\s+)?)(?<decade>1[0-9]\\d|20\\d)0[’']?s"),
    read: ({ groups }) => [aDecade(Number(groups!['decade']) * 10)],
  },
  {
    pattern: words("(?<=(?:\\ban?|\\bthe)\\s+)(?<decade>1[0-9]\\d|20\\d)0[’']?s"),
    read: ({ groups }) => [aDecade(Number(groups!['decade']) * 10)],
  },
  {
    pattern: words(
      `(?<=(?:in|since|of|from|until|till|by|during|the|after|before|early|late)\\s+|[-–—]\\s*)${YEAR}`,
    ),
    read: ({ groups }) => [aYear(Number(groups!['year']), 'written')],
  },
];

const relative: readonly TimeRule[] = [
  {
    pattern: words(
      `(?:(?<which>last|past|this|this past|next|coming|(?:the\\s+)?(?:following|previous|preceding))\\s+)?${WEEKDAY}${NIGHT}`,
    ),
    read({ groups }, context, isToCome) {
      if (!/^[A-Z]/.test(groups!['weekday']!)) return [];
      const weekday = WEEKDAYS.indexOf(groups!['weekday']!.toLowerCase());
      const which = groups!['which']?.toLowerCase().split(/\s+/).at(-1) ?? '';
      const isLast = /^(?:last|past|previous|preceding)$/.test(which);
      const isNext =
        /^(?:next|coming|following)$/.test(which) || (/^(?:this)?$/.test(which) && isToCome);
      // Counted from a day that was named before, it is one day alone.
      const isOn = /^(?:following|previous|preceding)$/.test(which);
      const anchor = isOn ? { article: context.earlier ?? context.article } : context;
      const values = weekdays(weekday, anchor, isNext ? 'next' : isLast ? 'last' : 'nearest');
      return withNight(isOn ? values.slice(0, 1) : values, groups!['night']);
    },
  },
  fromArticle('(?:the\\s+)?day\\s+before\\s+yesterday', -2),
  fromArticle('(?:the\\s+)?day\\s+after\\s+tomorrow', 2),
  fromArticle(`yesterday(?:[’']s)?${NIGHT}`, -1),
  fromArticle('last\\s+(?<night>night)', -1),
  fromArticle(
    `(?:earlier\\s+|later\\s+)?today|(?:earlier|later)\\s+in\\s+the\\s+day|this\\s+(?:morning|afternoon|evening)|(?<night>tonight)`,
    0,
  ),
  fromArticle(`tomorrow${NIGHT}`, 1),
  {
    pattern: words('overnight'),
    read: (_, { article }) =>
      article === null
        ? []
        : [days(article - 1, article, 'night'), from(article, 0), from(article, -1)],
  },
  {
    pattern: words(`${COUNT}\\s+${UNIT}\\s+ago`),
    read({ groups }, { article }) {
      const count = countOf(groups!);
      return article === null || count === null
        ? []
        : [counted(article, -count, unitOf(groups!), 'counted')];
    },
  },
  {
    pattern: words(
      `${COUNT}\\s+${UNIT}\\s+(?<way>after|later|since|before|earlier|previously|prior)`,
    ),
    read({ groups }, context) {
      const [count, anchor] = [countOf(groups!), context.earlier ?? context.article];
      if (count === null || anchor === null) return [];
      const at = (sign: number): TimeValue =>
        counted(anchor, sign * count, unitOf(groups!), 'counted-on');
      const way = groups!['way']!.toLowerCase();
      if (way === 'later') return [at(1)];
      if (/^(?:earlier|previously|prior)/.test(way)) return [at(-1)];
      // "six days after a strike" may tell the day of the strike, or what came of it.
      return way === 'before' ? [at(-1), at(1)] : [at(1), at(-1)];
    },
  },
  fromEarlier(
    '(?:the\\s+)?(?:next|following)\\s+(?:day|morning|evening|night)|(?:the\\s+)?day\\s+after',
    1,
  ),
  fromEarlier(
    '(?:the\\s+)?(?:previous|preceding)\\s+(?:day|evening|night)|(?:the\\s+)?day\\s+(?:before|earlier)',
    -1,
  ),
  fromEarlier(
    '(?:(?:on|at|later)\\s+)?(?:that|the\\s+same)\\s+(?:day|morning|afternoon|evening|night)|hours\\s+(?:after|later|earlier|before)',
    0,
  ),
  {
    pattern: words(
      '(?<which>last|past|previous|this|next|coming)\\s+(?<unit>week(?:end)?|month|year)',
    ),
    read({ groups }, { article }) {
      if (article === null) return [];
      const which = groups!['which']!.toLowerCase();
      const step = which === 'this' ? 0 : /^(?:next|coming)$/.test(which) ? 1 : -1;
      return period(article, step, groups!['unit']!.toLowerCase() as 'week');
    },
  },
  {
    pattern: words(`(?:last|past|previous|first)\\s+${COUNT}\\s+${UNIT}`),
    read({ groups }, { article }) {
      const count = countOf(groups!);
      return article === null || count === null ? [] : stretchTo(article, count, unitOf(groups!));
    },
  },
  {
    pattern: words(
      '(?:for|on|in|into|entere?d?s?|its|the|their)\\s+(?:the\\s+|its\\s+|a\\s+|their\\s+)?(?<nth>\\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+(?:consecutive\\s+|straight\\s+|successive\\s+|running\\s+)?day(?:\\s+in\\s+a\\s+row|\\s+running)?',
    ),
    read({ groups }, { article }) {
      const nth = nthOf(groups!['nth']!);
      if (article === null || nth < 2) return [];
      return [
        days(article - nth + 1, article, 'stretch'),
        from(article, 0),
        from(article, 1 - nth),
      ];
    },
  },
  {
    pattern: words('(?<which>last|this|next)\\s+(?<season>spring|summer|autumn|fall|winter)'),
    read({ groups }, { article }) {
      if (article === null) return [];
      const { year } = dateOfDay(article);
      const season = seasonOf(groups!);
      const isPast = aSeason(year, season, 'counted').first < article;
      const which = groups!['which']!.toLowerCase();
      const shift = which === 'last' ? (isPast ? 0 : -1) : which === 'next' && isPast ? 1 : 0;
      return [aSeason(year + shift, season, 'counted')];
    },
  },
];

export const ENGLISH_TIMES: TimeLanguage = {
  rules: [...dates, ...relative],
  since:
    /(?:\b(?:since|from|starting|beginning)\s+(?:on\s+|in\s+|at\s+)?(?:early\s+|late\s+|about\s+|around\s+)?(?:the\s+)?)$/i,
  until:
    /(?:\b(?:until|till|up\s+to|through|before|by|ending)\s+(?:on\s+)?(?:early\s+|late\s+|mid-?)?(?:the\s+)?)$/i,
  joined:
    /^\s*(?:,?\s*(?:to|and|until|till|through|or|into)|[-–—])\s+(?:(?:the|early|late|on|of|in|morning|evening|night|day)\s+)*$|^\s*[-–—]\s*$/i,
  between: /\bbetween\s+(?:the\s+|early\s+|late\s+)*$/i,
  toCome:
    /\b(?:will|would|shall|won['’]t|going\s+to|set\s+to|due\s+to|expected\s+to|scheduled|plan(?:s|ned)?\s+to|intends?\s+to|upcoming|to\s+be\s+held)\b/i,
};

type Groups = Readonly<Record<string, string | undefined>>;

function readDate(
  { groups }: RegExpExecArray,
  context: TimeContext,
  isToCome: boolean,
): readonly TimeValue[] | null {
  const { weekday, month, year, day } = groups!;
  if (!isCapital(month)) return [];
  const named = weekday === undefined ? null : WEEKDAYS.indexOf(weekday.toLowerCase());
  const date = {
    year: year === undefined ? null : Number(year),
    month: monthOf(groups!),
    day: Number(day),
  };
  return writtenDay(date, named, context, isToCome);
}

/** A word behind a number that may be what it counts. */
const COUNTED =
  /^\s+(?!(?:the|an?|in|at|on|when|while|by|with|that|as|and|but|to|for|from|of|after|before|near|during|between|were|was|are|is|had|have|has|will|would)(?!\p{L}))\p{Ll}/u;

/** "October 4–17", "4 and 5 October" */
function readDays(
  match: RegExpExecArray,
  context: TimeContext,
  isToCome: boolean,
): readonly TimeValue[] {
  const { groups } = match;
  if (!isCapital(groups!['month'])) return [];
  const month = monthOf(groups!);
  const [day, to] = [Number(groups!['day']), Number(groups!['to'])];
  const written = groups!['year'];
  const years = written === undefined ? yearsOf(month, day, context, isToCome) : [Number(written)];
  const isBetween = /\bbetween\s+(?:the\s+)?$/i.test(match.input.slice(0, match.index));
  const isBoth = !isBetween && /and|&/i.test(groups!['joint']!);
  // "On October 4 and 5 people": the second number counts something.
  const [whole] = match;
  const behind = match.input.slice(match.index + whole.length);
  if (isBoth && /\d$/.test(whole) && written === undefined && COUNTED.test(behind)) return [];
  return years.flatMap((year) => {
    const [first, last] = [dayOf(year, month, day), dayOf(year, month, to)];
    if (first === null || last === null || last <= first) return [];
    return twoDays(first, last, isBetween ? 'some' : isBoth ? 'both' : 'all');
  });
}

/** A day so many after the article's. */
function fromArticle(pattern: string, count: number): TimeRule {
  return {
    pattern: words(pattern),
    read: ({ groups }, { article }) =>
      article === null ? [] : withNight([from(article, count)], groups?.['night']),
  };
}

function from(article: number, count: number): TimeValue {
  return aDay(article + count, 'counted', { from: dayEdtf(article) });
}

/** A day so many after the one that was named before. */
function fromEarlier(pattern: string, count: number): TimeRule {
  return {
    pattern: words(pattern),
    read(_, { earlier, article }) {
      const anchor = earlier ?? article;
      return anchor === null ? [] : [counted(anchor, count, 'day', 'counted-on')];
    },
  };
}

function withNight(values: readonly TimeValue[], part: string | undefined): readonly TimeValue[] {
  const [first] = values;
  if (!first || !/night/i.test(part ?? '')) return values;
  return [...values, days(first.first, first.first + 1, 'night')];
}

function isCapital(month: string | undefined): boolean {
  return /^[A-Z]/.test(month ?? '');
}

/** From 1. */
function monthOf(groups: Groups): number {
  return MONTHS.indexOf(groups['month']!.slice(0, 3).toLowerCase()) + 1;
}

function seasonOf(groups: Groups): number {
  const season = groups['season']!.toLowerCase();
  return SEASONS.indexOf(season === 'fall' ? 'autumn' : season);
}

function markOf(groups: Groups): string {
  return groups['part'] === undefined ? '' : '~';
}

function unitOf(groups: Groups): CountedUnit {
  return groups['unit']!.toLowerCase() as CountedUnit;
}

/** "six", "12", "a"; null for what is no number. */
function countOf(groups: Groups): number | null {
  const count = groups['count']!.toLowerCase();
  if (count === 'a' || count === 'an') return 1;
  const number = readNumber([count]);
  return number === null || number.rest.length > 0 ? null : number.value;
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function nthOf(text: string): number {
  const at = ORDINALS.indexOf(text.toLowerCase());
  return at < 0 ? Number.parseInt(text, 10) : at + 2;
}

function numbersOf(groups: Groups): { year: number; month: number; day: number } {
  const { year = 0, month = 0, day = 0 } = mapped(groups);
  return { year, month, day };
}

function mapped(groups: Groups): Record<string, number> {
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, Number(value)]));
}
