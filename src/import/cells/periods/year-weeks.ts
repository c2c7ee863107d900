import { dayNumberOf, modulo, weekdayOf } from '../../../time/calendars/calendar.ts';
import type { DateReading } from '../../mapping.ts';
import { draft, draftSet, textOfDay } from '../date-draft.ts';
import type { Drafted } from '../date-draft.ts';

type Weeks = NonNullable<DateReading['weeks']>;

const WORD = String.raw`(?:(?:epi(?:demiological)? )?(?:week|wk|w)|ew|se|s|cw|kw)\.? ?`;
const FIGURES = [
  String.raw`^(?<year>\d{4})(?:[ /-]|, ?)?(?<week>\d\d)$`,
  String.raw`^(?<year>\d{4})(?:[ /-]|, ?)(?<week>\d)$`,
  String.raw`^(?<week>\d{1,2})[ /-](?<year>\d{4})$`,
  String.raw`^(?<year>\d{4})[ ,./-]*${WORD}(?<week>\d{1,2})$`,
  String.raw`^${WORD}(?<week>\d{1,2})(?:,? of |[ ,./-]+)(?<year>\d{4})$`,
].map((form) => new RegExp(form, 'i'));

/** A week and its year in a column that its header says to be of weeks: `2022-08`, `202208`, `8/2022`, `week 8, 2022`. */
export function draftWeek(text: string, weeks: Weeks): Drafted {
  for (const form of FIGURES) {
    const { year, week } = form.exec(text)?.groups ?? {};
    if (year !== undefined && week !== undefined)
      return weekDraft(Number(year), Number(week), undefined, weeks);
  }
  return null;
}

/** Some day of a week, or a weekday of it: the first week of a year holds the 4th of January, however weeks begin. */
export function weekDraft(
  year: number,
  week: number,
  weekday?: string,
  weeks: Weeks = 'iso',
): Drafted {
  const first = firstDay(year, weeks);
  const count = (firstDay(year + 1, weeks) - first) / 7;
  if (week < 1 || week > count)
    return { why: 'no-such-day', expected: `a week of ${year}, 1 to ${count}` };
  const begin = first + (week - 1) * 7;
  if (weekday !== undefined) return draft(textOfDay(begin + Number(weekday) - 1));
  return draftSet(textOfDay(begin), textOfDay(begin + 6));
}

function firstDay(year: number, weeks: Weeks): number {
  return dayNumberOf(year, 1, 4) - modulo(weekdayOf(year, 1, 4) - (weeks === 'iso' ? 1 : 0), 7);
}
