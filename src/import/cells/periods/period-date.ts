import { dayNumberOf } from '../../../time/calendars/calendar.ts';
import { readDate as readEdtfDate } from '../../../time/edtf/date-text.ts';
import { namedPart } from './year-parts.ts';
import { seasonRefusal, weekRefusal } from './seasons-and-weeks.ts';
import { weekDraft } from './year-weeks.ts';
import { draft, draftSet, textOfDay, two, yearText } from '../date-draft.ts';
import type { Drafted } from '../date-draft.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Weeks as those count them who count as ISO 8601 does; an English "week" may begin on a Sunday, and is none of these. */
const WEEK_WORD = String.raw`(?:KW|Kalenderwoche|semaine|semana|settimana|uke|vecka|viikko|hafta|неделя|тиждень)\.?`;
const WEEK_OF_YEAR = [
  String.raw`^${WEEK_WORD} ?(?<week>\d{1,2})\.?(?:[ ,./-]+|,? (?:des Jahres|de|del|von) )(?<year>\d{4})$`,
  String.raw`^(?<week>\d{1,2})(?:\.|-?я)? ?${WEEK_WORD}(?:[ ,./-]+|,? (?:des Jahres|de|del|von) )(?<year>\d{4})$`,
  String.raw`^(?<year>\d{4})[ ,./-]*${WEEK_WORD} ?(?<week>\d{1,2})$`,
].map((form) => new RegExp(form, 'iu'));
/**
 * What names no day or month of figures: weeks (`2020-W41`, `KW 41/2020`), days of the year (`2020-285`), quarters and
 * halves (`2020-Q4`, `Q4 2020`, `1. Halbjahr 2020`), decades (`1860s`), centuries (`C17`, `17th century`, `XVII век`), and EDTF's own forms. Each says how exactly a day is
 * known: it was some day of it.
 */
export function draftPeriod(text: string): Drafted {
  const week = /^(\d{4})-?[wW](\d\d)(?:-?([1-7]))?$/.exec(text);
  if (week) return weekDraft(Number(week[1]), Number(week[2]), week[3]);
  for (const form of WEEK_OF_YEAR) {
    const found = form.exec(text)?.groups;
    if (found) return weekDraft(Number(found['year']), Number(found['week']));
  }
  const refusal = seasonRefusal(text) ?? weekRefusal(text);
  if (refusal) return refusal;
  const ofYear = /^(\d{4})-(\d{3})$/.exec(text);
  if (ofYear) return dayOfYear(Number(ofYear[1]), Number(ofYear[2]));
  const quarter =
    /^(\d{4})[ -]?[qQTt]([1-4])$/.exec(text) ?? turned(/^[qQTt]([1-4])[ -/]*(\d{4})$/.exec(text));
  if (quarter) return months(quarter[1]!, (Number(quarter[2]) - 1) * 3 + 1, 3);
  const named = namedPart(text);
  if (named) return months(named.year, (named.number - 1) * named.months + 1, named.months);
  const part = /^(\d{4})-(3[3-9]|4[01])$/.exec(text);
  if (part) return partOfYear(part[1]!, Number(part[2]));
  const decade =
    /^(\d{3})0'?s$/i.exec(text) ?? /^(\d{3})0(?:-?х| ?е| ?-?er(?: jahre)?)$/i.exec(text);
  if (decade) return draft(`${decade[1]!}X`);
  const century = draftCentury(text, false);
  if (century) return century;
  const edtf =
    /^(?:-?[\dX]{4}|-?\d{4}-\d\d|-?\d{4}-\d\d-\d\d|.*X.*)[~?%]?$/.test(text) && readEdtfDate(text);
  if (!edtf) return null;
  const isSeason = edtf.unit === 'season';
  return { ends: [text], notes: isSeason ? ['season'] : [] };
}

function turned(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2]!, match[1]!];
}

function dayOfYear(year: number, day: number): Drafted {
  const days = dayNumberOf(year + 1, 1, 1) - dayNumberOf(year, 1, 1);
  if (day < 1 || day > days)
    return { why: 'no-such-day', expected: `a day of ${year}, 1 to ${days}` };
  return draft(textOfDay(dayNumberOf(year, 1, day)));
}

function months(year: string, first: number, count: number): Drafted {
  return draftSet(`${year}-${two(first)}`, `${year}-${two(first + count - 1)}`);
}

/** EDTF's quarters, thirds and halves of a year, which become their months. */
function partOfYear(year: string, code: number): Drafted {
  if (code <= 36) return months(year, (code - 33) * 3 + 1, 3);
  if (code <= 39) return months(year, (code - 37) * 4 + 1, 4);
  return months(year, (code - 40) * 6 + 1, 6);
}

/** The century of `C17`, `17th century`, `siglo XVII`, `XVII век`; null where the text names none. */
function centuryOf(text: string): number | null {
  const figures =
    /^C(\d{1,2})$/i.exec(text) ??
    /^(\d{1,2})(?:st|nd|rd|th|e|er|\.|-?й)? ?(?:century|cent\.|c\.|siècle|jahrhundert|jh\.?|век|в\.|yüzyıl|əsr)$/i.exec(
      text,
    );
  if (figures) return Number(figures[1]);
  const roman =
    /^(?:siglo |século |secolo )?([IVX]+)e?(?: (?:век|в\.|siècle|century|yüzyıl|əsr))?$/.exec(text);
  const isNamed = roman !== null && roman[0].includes(' ');
  return isNamed ? romanValue(roman[1]!) : null;
}

function romanValue(text: string): number {
  const values = text.split('').map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/**
 * Some day of a century, the 17th being 1601 to 1700, or, before Christ, 1700 to 1601; null where the text names none.
 * @param text without its era @param isBefore whether that is before Christ
 */
export function draftCentury(text: string, isBefore: boolean): Drafted {
  const century = centuryOf(text);
  if (century === null) return null;
  if (century < 1 || century > 99)
    return { why: 'out-of-range', expected: 'a century from 1 to 99' };
  const [first, last] = [(century - 1) * 100 + 1, century * 100];
  // The year 0 is 1 BC.
  return isBefore
    ? draftSet(yearText(1 - last), yearText(1 - first))
    : draftSet(yearText(first), yearText(last));
}
