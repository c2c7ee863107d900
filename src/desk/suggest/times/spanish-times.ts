import { readSpanishNumber } from '../../../evidence/words/spanish-numbers.ts';
import {
  aDay,
  aMonth,
  aYear,
  counted,
  dayEdtf,
  dayOf,
  days,
  period,
  twoDays,
  weekdays,
  writtenDay,
  yearsOf,
} from './time-rule.ts';
import type { CountedUnit, TimeLanguage, TimeRule } from './time-rule.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );
const MONTH = `(?<month>${MONTHS.join('|')}|setiembre)`;
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')}|miercoles|sabado)`;
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)(?!\\d)';
const UNITS: Readonly<Record<string, CountedUnit>> = {
  día: 'day',
  dia: 'day',
  semana: 'week',
  mes: 'month',
  año: 'year',
};

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,](?=\\d))${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function monthOf(month: string): number {
  return MONTHS.indexOf(month.toLowerCase().replace('setiembre', 'septiembre')) + 1;
}

function weekdayOf(weekday: string): number {
  return WEEKDAYS.findIndex((day) => plain(day) === plain(weekday));
}

function fromArticle(pattern: string, count: number, isNight = false): TimeRule {
  return {
    pattern: words(pattern),
    read(_, { article }) {
      if (article === null) return [];
      const day = aDay(article + count, 'counted', { from: dayEdtf(article) });
      return isNight ? [day, days(day.first, day.first + 1, 'night')] : [day];
    },
  };
}

/** Days as they are written in figures: the day first, or as ISO has it. */
function inFigures(pattern: string): TimeRule {
  return {
    pattern: words(pattern),
    read({ groups }) {
      const [year = 0, month = 0, day = 0] = ['year', 'month', 'day'].map((key) =>
        Number(groups![key]),
      );
      return writtenDay({ year, month, day }, null, { article: null }, false);
    },
  };
}

const PERIOD_UNITS = { f: 'weekend', s: 'week', m: 'month', a: 'year' } as const;
const PERIOD = '(?<unit>fin\\s+de\\s+semana|semana|mes|año)';

const rules: readonly TimeRule[] = [
  inFigures('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
  inFigures('(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})'),
  {
    pattern: words(
      `(?<day>\\d{1,2})\\s*(?<joint>[-–—]|al?|y)\\s*(?:el\\s+)?(?<to>\\d{1,2})\\s+de\\s+${MONTH}(?:\\s+del?\\s+${YEAR})?`,
    ),
    read({ groups, input, index }, context, isToCome) {
      const { year, joint } = groups!;
      const month = monthOf(groups!['month']!);
      const [day, to] = [Number(groups!['day']), Number(groups!['to'])];
      const years = year === undefined ? yearsOf(month, day, context, isToCome) : [Number(year)];
      const isBetween = /(?<!\p{L})entre\s+(?:el\s+)?$/iu.test(input.slice(0, index));
      const isBoth = !isBetween && joint!.toLowerCase() === 'y';
      return years.flatMap((one) => {
        const [first, last] = [dayOf(one, month, day), dayOf(one, month, to)];
        if (first === null || last === null || last <= first) return [];
        return twoDays(first, last, isBetween ? 'some' : isBoth ? 'both' : 'all');
      });
    },
  },
  {
    pattern: words(
      `(?:${WEEKDAY},?\\s+)?(?<day>\\d{1,2}|1\\.?º|primero)\\s+de\\s+${MONTH}(?:\\s+del?\\s+${YEAR})?`,
    ),
    read({ groups }, context, isToCome) {
      const { weekday, day, month, year } = groups!;
      const date = {
        year: year === undefined ? null : Number(year),
        month: monthOf(month!),
        day: /^\d{1,2}$/.test(day!) ? Number(day) : 1,
      };
      return writtenDay(date, weekday === undefined ? null : weekdayOf(weekday), context, isToCome);
    },
  },
  {
    pattern: words(`${MONTH}\\s+del?\\s+${YEAR}`),
    read: ({ groups }) => [aMonth(Number(groups!['year']), monthOf(groups!['month']!), 'written')],
  },
  {
    pattern: words(`(?<=(?:en|desde|de|hasta|durante)\\s+)${MONTH}`),
    read({ groups }, context, isToCome) {
      const month = monthOf(groups!['month']!);
      return yearsOf(month, 1, context, isToCome).map((year) => aMonth(year, month, 'year'));
    },
  },
  {
    pattern: words(`(?<=(?:en|desde|de|hasta|año)\\s+)${YEAR}`),
    read: ({ groups }) => [aYear(Number(groups!['year']), 'written')],
  },
  {
    pattern: words(`(?:(?<next>próximo|proximo)\\s+)?${WEEKDAY}(?:\\s+(?<last>pasado))?`),
    read({ groups }, context, isToCome) {
      const { next, last, weekday } = groups!;
      const when =
        last !== undefined ? 'last' : next !== undefined || isToCome ? 'next' : 'nearest';
      return weekdays(weekdayOf(weekday!), context, when);
    },
  },
  {
    pattern: words(
      `${PERIOD}\\s+(?<behind>pasad[oa]|próxim[oa]|que\\s+viene)|(?<before>este|esta|próxim[oa]|pasad[oa])\\s+${PERIOD.replace('unit', 'other')}`,
    ),
    read({ groups }, { article }) {
      if (article === null) return [];
      const { behind, before, unit, other } = groups!;
      const which = (behind ?? before!).toLowerCase();
      const step = which.startsWith('pasad') ? -1 : which.startsWith('est') ? 0 : 1;
      const first = (unit ?? other!)[0]!.toLowerCase() as keyof typeof PERIOD_UNITS;
      return period(article, step, PERIOD_UNITS[first]);
    },
  },
  fromArticle('anteayer|antier', -2),
  fromArticle('anoche', -1, true),
  fromArticle('ayer', -1),
  fromArticle('hoy|esta\\s+(?:mañana|tarde|noche)', 0),
  {
    pattern: words('hace\\s+(?<count>\\p{L}+|\\d{1,3})\\s+(?<unit>día|dia|semana|mes|año)(?:e?s)?'),
    read({ groups }, { article }) {
      const number = readSpanishNumber([groups!['count']!.toLowerCase()]);
      if (article === null || number === null || number.rest.length > 0) return [];
      const unit = UNITS[groups!['unit']!.toLowerCase()]!;
      return [counted(article, -number.value, unit, 'counted')];
    },
  },
  {
    pattern: words('(?:al\\s+)?día\\s+(?<way>siguiente|anterior)'),
    read({ groups }, { earlier, article }) {
      const anchor = earlier ?? article;
      const step = groups!['way']!.toLowerCase() === 'anterior' ? -1 : 1;
      return anchor === null ? [] : [counted(anchor, step, 'day', 'counted-on')];
    },
  },
];

export const SPANISH_TIMES: TimeLanguage = {
  rules,
  since: /(?:\bdesde|\ba\s+partir\s+de)\s+(?:el\s+|del\s+)?$/iu,
  until: /\b(?:hasta|antes\s+de)\s+(?:el\s+|del\s+)?$/iu,
  joined: /^\s*(?:al?|y|hasta|[-–—])\s+(?:el\s+)?$/iu,
  between: /\bentre\s+(?:el\s+)?$/iu,
  toCome: /(?<!\p{L})(?:será[n]?|tendrá[n]?|va[n]?\s+a|previst[oa]s?|está[n]?\s+previst)/iu,
};
