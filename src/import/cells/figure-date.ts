import type { DateReading } from '../mapping.ts';
import { draftFigures, fullYear } from './date-draft.ts';
import type { Clock, DateNote, Drafted } from './date-draft.ts';
import { YEAR_WORD } from './periods/year-words.ts';

const ISO = /^(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const YEAR_FIRST =
  /^(\d{4})(?:([/.] ?|_)(\d{1,2})(?:\2(\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)\.?$/;
const ORDERED = new RegExp(
  String.raw`^(\d{1,2})(?<between> ?[/.\- ] ?)(\d{1,2})\k<between>(\d{4}|'?\d\d)\.?${YEAR_WORD}?$`,
);
const MONTH_AND_YEAR = new RegExp(String.raw`^(\d{1,2})[/.-](\d{4})${YEAR_WORD}?$`);

/**
 * A date in figures alone: year first (`2020-10-11`, `2020/10`, `2020年10月11日`), day or month first as the column has it
 * (`11.10.2020`), or a month (`10/2020`).
 */
export function draftFigureDate(text: string, clock: Clock | null, reading: DateReading): Drafted {
  const iso = ISO.exec(text);
  if (iso) return read(iso[1]!, iso[2], iso[3], clock, reading);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, day, months, days] = yearFirst;
    return read(year!, month ?? months, day ?? days, clock, reading);
  }
  const ofMonth = MONTH_AND_YEAR.exec(text);
  if (ofMonth) return read(ofMonth[2]!, ofMonth[1], undefined, clock, reading);
  const ordered = ORDERED.exec(text);
  return ordered && readOrdered(ordered, clock, reading);
}

function readOrdered(match: RegExpExecArray, clock: Clock | null, reading: DateReading): Drafted {
  const [, first, , second, third] = match;
  switch (reading.order) {
    case 'day-first':
      return read(third!, second, first, clock, reading);
    case 'month-first':
      return read(third!, first, second, clock, reading);
    case 'year-first':
      // 99/12/31: only a year of two digits can stand first here.
      if (third!.length <= 2) return read(first!.padStart(2, '0'), second, third, clock, reading);
      break;
    default:
  }
  return {
    why: 'order',
    expected:
      'a date that is read in one way only, for the column is not said to be day or month first',
    cure: 'say order "day-first" or "month-first" for the column in mapping.json',
    cureKey: 'order',
  };
}

function read(
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
  clock: Clock | null,
  reading: DateReading,
): Drafted {
  const figures = yearText.replace("'", '');
  if (figures === '-0000')
    return {
      why: 'not-edtf',
      expected: 'the year 0000, which is 1 BC',
      cure: 'write 0000 for 1 BC',
    };
  const isShort = figures.length === 2;
  const year = isShort ? fullYear(Number(figures)) : Number(figures);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  const notes: DateNote[] = isShort ? ['two-digit-year'] : [];
  return draftFigures({ year, month, day, notes }, clock, reading);
}
