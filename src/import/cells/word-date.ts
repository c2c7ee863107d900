import type { DateReading } from '../mapping.ts';
import { draftFigures, fullYear, isDraft } from './date-draft.ts';
import type { Clock, DateNote, Drafted, Figures } from './date-draft.ts';
import { isWeekday, monthOf } from './month-names.ts';
import { draftSolarDate } from './periods/solar-months.ts';
import { YEAR_WORD } from './periods/year-words.ts';

const WORDS = String.raw`(?<words>\p{L}[\p{L}\p{M}.,' ]*?)`;
const WORDS_2 = String.raw`(?<words2>\p{L}[\p{L}\p{M}.' ]*?)`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|e|º|ª|\.|-?го|-?ое)?`;
const DAY = String.raw`(?<day>\d{1,2})${ORDINAL}`;
const DAY_2 = String.raw`(?: ?(?:-|to|till|until|through|bis|au|al|até|по|y|et|и|und) ?(?<day2>\d{1,2})${ORDINAL})?`;
const GAP = String.raw`[ .,\-/]*`;
const YEAR = String.raw`(?<year>\d{4}|\d{3}|'?\d\d)${YEAR_WORD}?\.?`;

const FORMS: readonly RegExp[] = [
  // 11 October 2020, Sunday, 11th of October 2020, 11-Oct-20, 4–17 October 2020
  String.raw`(?:(?<before>\p{L}+[.,]*) )?${DAY}${DAY_2}${GAP}${WORDS}${GAP}${YEAR}`,
  // 30 September – 2 October 2020
  String.raw`${DAY} ?${WORDS} ?(?:-|to) ?(?<day2>\d{1,2})${ORDINAL} ?${WORDS_2}${GAP}${YEAR}`,
  // October 11, 2020, Sun Oct 11 2020, Oct 4–17, 2020
  String.raw`${WORDS}[ .\-]*${DAY}${DAY_2}(?:, ?| ?- ?| )${YEAR}`,
  // October–November 2020
  String.raw`${WORDS} ?- ?${WORDS_2} (?<year>\d{4})`,
  // October 2020, Oct '20
  String.raw`${WORDS}[ .,\-/]*(?<year>\d{3,4}|'\d\d)${YEAR_WORD}?`,
  // 2020 October 11, 2020-Oct
  String.raw`(?<year>\d{4})[ .,\-/]*${WORDS}(?:[ .\-]*${DAY})?`,
].map((form) => new RegExp(`^${form}$`, 'u'));

const LINKS = new Set(['de', 'del', 'di', 'of', 'the', 'do', 'd', 'من']);
const YEARLESS = /^(?:\d{1,2}[ .-]*\p{L}{3,}\.?|\p{L}{3,}\.?[ .-]*\d{1,2})$/u;

/** A date with the name of a month, in the column's language or, where none is said, in any that leaves no doubt. */
export function draftWordDate(
  text: string,
  clock: Clock | null,
  reading: DateReading,
  isEra = false,
): Drafted {
  if (!/\p{L}/u.test(text)) return null;
  const solar = draftSolarDate(text, clock, reading);
  // Other names are of our months, which its years don’t have.
  if (solar || reading.calendar === 'solar-hijri') return solar;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const found = groups && draftGroups(groups, clock, reading, isEra);
    if (found) return found;
  }
  const isYearless = YEARLESS.test(text) && monthWord(text.replaceAll(/[\d]/g, ''), reading);
  return isYearless ? { why: 'no-year', expected: 'a year of four digits beside it' } : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function draftGroups(
  groups: Groups,
  clock: Clock | null,
  reading: DateReading,
  isEra: boolean,
): Drafted {
  const { words, words2, before, day, day2 } = groups;
  if (before !== undefined && !isWeekday(before)) return null;
  const month = monthWord(words ?? '', reading);
  const month2 = words2 === undefined ? month : monthWord(words2, reading);
  if (month === null || month2 === null) return null;
  const year = yearOf(groups['year']!, isEra);
  const first = at({ ...year, month, day }, clock, reading);
  if (day2 === undefined && words2 === undefined) return first;
  const last = at({ ...year, month: month2, day: day2 }, null, reading);
  if (clock !== null) return { why: 'doubtful-clock', expected: 'one day beside a clock time' };
  if (!isDraft(first)) return first;
  if (!isDraft(last)) return last;
  return { ends: [first.ends[0]!, last.ends[0]!], notes: first.notes };
}

function at(
  { day, ...figures }: Omit<Figures, 'day'> & { readonly day: string | undefined },
  clock: Clock | null,
  reading: DateReading,
): Drafted {
  return draftFigures(
    { ...figures, day: day === undefined ? undefined : Number(day) },
    clock,
    reading,
  );
}

function yearOf(text: string, isEra: boolean): { year: number; notes: readonly DateNote[] } {
  const figures = text.replace("'", '');
  const isShort = figures.length === 2 && !isEra;
  const notes: DateNote[] = isShort ? ['two-digit-year'] : [];
  return { year: isShort ? fullYear(Number(figures)) : Number(figures), notes };
}

/** The month of a phrase, whose weekday and links (`de`, `of`) say nothing. */
function monthWord(phrase: string, { language }: DateReading): number | null {
  const words = phrase
    .split(/[ ,]+|(?<=^d)'/)
    .filter((word) => word !== '' && !LINKS.has(word.toLowerCase()));
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const month = monthOf(words.join(' '), language);
  if (month !== null || rest.length === 0) return month;
  return isWeekday(first) ? monthOf(rest.join(' '), language) : null;
}
