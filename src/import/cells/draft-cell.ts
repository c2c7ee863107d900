import { daysInMonth, modulo } from '../../time/calendars/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { createZone } from '../../time/zone.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { LONGEST_VALUE, plainText } from './cell-reading.ts';
import { splitClock } from './clock-text.ts';
import { dayText, draftFigures, isDraft, onDay, two, yearText } from './date-draft.ts';
import type { ClockEnd, DateNote, Drafted, DraftRefusal } from './date-draft.ts';
import { draftFigureDate } from './figure-date.ts';
import { draftNumber } from './number-date.ts';
import { draftAroundDay } from './periods/around-day.ts';
import { draftNight } from './periods/night-date.ts';
import { draftCentury, draftPeriod } from './periods/period-date.ts';
import { draftWeek } from './periods/year-weeks.ts';
import { WORDS_BEFORE } from './quantity-words.ts';
import { draftWordDate } from './word-date.ts';

const UTC = createZone('UTC');
const DAY = /^(?:\d{4}-\d\d-\d\d|\d{1,2}([/.-])\d{1,2}\1\d{4})$/;
/** To the end: what stands behind, as the other end of an interval, is for the rarer forms. */
const DAY_AND_CLOCK =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d)?))?$/;
const EXPECTED =
  'a day, week, month or year (2020-10-11, 2020-W41, 2020-10, 2020), a clock time beside a day, or an interval of them';
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/;
const ABOUT = new RegExp(`^(?:~|≈|(?:${WORDS_BEFORE.about})(?: | ?(?=\\d{3})))`, 'iu');
const SIGNS = /(?: ?(?:\(\?\)|[~?%]))+$/;
const PART = /^(?:early|mid|late|beginning of|end of)[ -]/i;
const BEFORE = /^(?:before|until|bef\.|avant|vor|bis|antes de|до|öncesi|قبل) (?=.*\d)/iu;
/** Words that the day behind them is within; `до` says both. */
const UNTIL = /^(?:until|bis|до) /iu;
const AFTER =
  /^(?:after|since|from|aft\.|après|depuis|nach|seit|ab|después de|desde|após|после|с|بعد|منذ) (?=.*\d)/iu;
/** Words behind which a start stands, and maybe an end. */
const FROM = /^(?:since|from|depuis|du|seit|vom|von|desde|del|с|منذ) (?=.*\d)/iu;
const BC_WORDS = String.raw`(?:B\.? ?C\.?(?: ?E\.?)?|a\. ?C\.?(?: ?n\.)?|av\.? ?J\.?-?C\.?|v\. ?(?:Chr\.?|u\. ?Z\.)|до н\. ?э\.?|M\.? ?Ö\.?|e\.ə\.|ق\.? ?م\.?)`;
const AD_WORDS = String.raw`(?:A\.? ?D\.?|C\.? ?E\.?|d\. ?C\.?|apr\.? ?J\.?-?C\.?|n\. ?(?:Chr\.?|u\. ?Z\.)|н\. ?э\.?|M\.? ?S\.?)`;
const BC = new RegExp(` ?${BC_WORDS}$`, 'u');
const AD = new RegExp(` ?${AD_WORDS}$`, 'u');
/** `480 BCE September`: the year stands first, with its era. */
const ERA_FIRST = new RegExp(
  String.raw`^(?<year>\d{1,4} ?(?:${BC_WORDS}|${AD_WORDS})),? (?<rest>(?:\d|\p{L}).*)$`,
  'u',
);
/** `218-201 BC`: the era of both years stands behind the last. */
const ERA_RANGE = new RegExp(
  String.raw`^(?<first>\d{1,4}) ?(?:-|to|until|till|bis|au|al|a|à|até|по|до|حتى|إلى) ?(?<last>\d{1,4}) ?(?<era>${BC_WORDS}|${AD_WORDS})$`,
  'u',
);
const SPACED_RANGE =
  /^(.*\d[^ ]*|.*\d.*?) (?:-|to|until|till|through|bis|au|al|até|по|до|حتى|إلى) (.*\d.*)$/u;

/**
 * A cell as a date before a zone is asked; null where it is empty. What can be read in one way only (ISO, month names, EDTF)
 * is read in every column; the reading settles the rest: day or month first, and what bare numbers are.
 */
export function draftCell(cell: Cell, reading: DateReading): Drafted {
  const text = plainText(cell);
  if (text === '') return null;
  if (text.length > LONGEST_VALUE || typeof cell === 'boolean') return noDate();
  // A cell that holds something and is of no form is refused: it is never taken for an empty one.
  return draftForm(text, reading) ?? noDate();
}

function draftForm(text: string, reading: DateReading): Drafted {
  if ((reading.calendar ?? 'gregorian') !== 'gregorian') return draftInCalendar(text, reading);
  const week = reading.weeks && draftWeek(text, reading.weeks);
  if (week) return week;
  const isMonth = reading.order === 'year-first' && /^\d{4}\.\d\d$/.test(text);
  if (NUMBER.test(text) && !isMonth) return draftNumber(text, reading);
  // What nearly all cells are is not put to the rarer forms first.
  if (DAY.test(text)) return draftFigureDate(text, null, reading);
  if (DAY_AND_CLOCK.test(text)) return draftDated(text, reading, false);
  return draftText(text, reading);
}

/** Of another calendar dates in figures are read, and those with the names of its months. */
function draftInCalendar(text: string, reading: DateReading): Drafted {
  if (NUMBER.test(text)) return draftNumber(text, reading);
  return (
    draftDated(text, reading, true) ?? {
      why: 'no-date',
      expected: `a date in figures of the ${reading.calendar} calendar`,
    }
  );
}

function noDate(): DraftRefusal {
  return { why: 'no-date', expected: EXPECTED };
}

function draftText(text: string, reading: DateReading): Drafted {
  if (!/\d|[IVX]/.test(text)) return null;
  if (text.startsWith('[') || text.includes('X')) {
    const edtf = draftEdtf(text);
    if (edtf) return edtf;
  }
  const open = draftOpen(text, reading);
  if (open) return open;
  const around = draftAroundDay(text, (day) => draftDoubtful(day, reading));
  if (around) return around;
  return draftNight(text, (days) => draftDays(days, reading)) ?? draftDays(text, reading);
}

/** A date, or from one to another. */
function draftDays(text: string, reading: DateReading): Drafted {
  const range = draftEraRange(text) ?? draftRange(text, reading);
  if (isDraft(range)) return range;
  return draftShortRange(text) ?? draftDoubtful(text, reading) ?? range;
}

/** A set, or digits left unspecified. */
function draftEdtf(text: string): Drafted {
  try {
    parseEdtf(text, UTC);
  } catch {
    return null;
  }
  return { ends: text.split('/'), notes: [] };
}

function draftOpen(text: string, reading: DateReading): Drafted {
  const range = FROM.test(text) ? draftBothEnds(text.replace(FROM, ''), reading) : null;
  if (range) return range;
  const [before, after] = [BEFORE, AFTER].map((word) =>
    word.test(text) ? draftDoubtful(text.replace(word, ''), reading) : null,
  );
  if (before && isDraft(before)) {
    const end = UNTIL.test(text) ? before.ends.at(-1)! : endBefore(before.ends[0]!);
    return { ends: ['..', end], notes: before.notes };
  }
  if (after && isDraft(after)) return { ends: [after.ends[0]!, '..'], notes: after.notes };
  return null;
}

/** The last day, month or year before one, as exact as it: 3 January is not before 3 January. What is doubtful stays. */
function endBefore(end: string | ClockEnd): string | ClockEnd {
  if (typeof end !== 'string') return end;
  const first = end.replace(/^(\d+)X+$/, (text, digits: string) => digits.padEnd(text.length, '0'));
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(first) ?? [];
  if (year === undefined || Number(month ?? 1) > LAST_MONTH) return end;
  const [y, m] = [Number(year), Number(month ?? 1)];
  const lastMonth = m === 1 ? { y: y - 1, m: LAST_MONTH } : { y, m: m - 1 };
  if (month === undefined) return yearText(y - 1);
  const monthText = `${yearText(lastMonth.y)}-${two(lastMonth.m)}`;
  if (day === undefined) return monthText;
  return Number(day) > 1
    ? dayText(y, m, Number(day) - 1)
    : dayText(lastMonth.y, lastMonth.m, daysInMonth(lastMonth.y, lastMonth.m));
}

/** What stands behind `from`, where it names its end as well; a period (`2020-Q4`) is no two dates. */
function draftBothEnds(text: string, reading: DateReading): Drafted {
  const range = draftRange(text, reading);
  if (range && isDraft(range)) return range;
  if (draftPeriod(text.replace(PART, '').replace(ABOUT, '').replace(SIGNS, ''))) return null;
  const found = draftDoubtful(text, reading);
  return found && isDraft(found) && found.ends.length > 1 ? found : null;
}

/** Two dates: `2020-10-04/2020-10-17`, `4.10.2020 – 17.10.2020`, `1914-1918`, `1855..1860`. */
function draftRange(text: string, reading: DateReading): Drafted {
  const sides =
    slashed(text) ??
    withoutYear(text, reading) ??
    /^(.+?)\.\.(.+)$/.exec(text)?.slice(1) ??
    years(text) ??
    /^([\d/.]{8,})-([\d/.]{8,})$/.exec(text)?.slice(1) ??
    SPACED_RANGE.exec(text)?.slice(1);
  if (!sides) return null;
  const [first, last] = sides.map((side) => draftSide(side.trim(), reading));
  if (!first || !last) return null;
  if (!isDraft(first)) return first;
  if (!isDraft(last)) return last;
  const ends = [first.ends[0]!, last.ends.at(-1)!];
  if (ends.every((end) => end === '..')) return null;
  return { ends, notes: [...first.notes, ...last.notes] };
}

/** `10.-14.05.2020`, `28.2. - 3.3.2020`: a first day without its month or year, which those of the last one are. */
function withoutYear(text: string, { order }: DateReading): string[] | undefined {
  const match = /^(\d{1,2})\.?(?:(?<=\.)(\d{1,2})\.?)? ?- ?((\d{1,2})\.(\d{1,2})\.(\d{4}))$/.exec(
    text,
  );
  if (!match || order === 'month-first') return undefined;
  const [, day, month, last, , lastMonth, year] = match;
  return [`${day}.${month ?? lastMonth}.${year}`, last!];
}

/** Two years; what is said before them is said of both: `c. 1914-1918`. */
function years(text: string): string[] | undefined {
  const about = ABOUT.test(text) ? '~' : '';
  const sides = /^(\d{4})-(\d{4})$/.exec(text.replace(ABOUT, ''))?.slice(1);
  return sides?.map((year) => `${about}${year}`);
}

/** The sides of the one slash of a text, where neither is a day or month alone, as in `10/2020`. */
function slashed(text: string): string[] | undefined {
  const sides = text.split('/');
  const isRange =
    sides.length === 2 && sides.every((side) => side === '' || side === '..' || /\d{3}/.test(side));
  return isRange ? sides : undefined;
}

function draftSide(text: string, reading: DateReading): Drafted {
  if (text === '..' || text === '') return { ends: ['..'], notes: [] };
  const week = reading.weeks && draftWeek(text, reading.weeks);
  if (week) return week;
  if (NUMBER.test(text)) return draftNumber(text, reading);
  return draftDoubtful(text, reading);
}

const LAST_MONTH = 12;
/** EDTF's codes of seasons, quarters, thirds and halves of a year, written as months. */
const [FIRST_PART, LAST_PART] = [21, 41];

/** `1914-18`, where the second is no month. */
function draftShortRange(text: string): Drafted {
  const match = /^(\d\d)(\d\d)-(\d\d)$/.exec(text);
  if (!match || Number(match[3]) <= Number(match[2])) return null;
  const code = Number(match[3]);
  if (code <= LAST_MONTH || (code >= FIRST_PART && code <= LAST_PART)) return null;
  return { ends: [match[1]! + match[2]!, match[1]! + match[3]!], notes: ['short-range'] };
}

/** A date with what is said of its sureness: `~1855`, `c. 1855`, `1855?`, `early 1860s`. */
function draftDoubtful(text: string, reading: DateReading): Drafted {
  const isPart = PART.test(text);
  const rest = text.replace(PART, '');
  const [signs = ''] = SIGNS.exec(rest) ?? [];
  const isUncertain = /[?%]/.test(signs);
  const isAbout = ABOUT.test(rest) || /[~%]/.test(signs);
  const found = draftEra(rest.replace(ABOUT, '').replace(SIGNS, ''), reading);
  if (!found || !isDraft(found)) return found;
  const notes: DateNote[] = isPart ? [...found.notes, 'part-dropped'] : [...found.notes];
  const doubt = isAbout ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '';
  if (doubt === '') return { ...found, notes };
  const ends = found.ends.flatMap((end) => (typeof end === 'string' ? [`${end}${doubt}`] : []));
  if (ends.length < found.ends.length)
    return { why: 'doubtful-clock', expected: 'a clock time without ~ or ?, or the day with it' };
  return { ...found, ends, notes };
}

/** Two years of one era; what is said before them is said of both. */
function draftEraRange(text: string): Drafted {
  const { first, last, era } = ERA_RANGE.exec(text.replace(ABOUT, ''))?.groups ?? {};
  if (first === undefined || last === undefined) return null;
  const about = ABOUT.test(text) ? '~' : '';
  const isBefore = BC.test(era!);
  const ends = [first, last].map((year) => yearText(isBefore ? 1 - Number(year) : Number(year)));
  return { ends: ends.map((end) => `${end}${about}`), notes: [] };
}

/** `207 BC`, `AD 79`, `15 March 44 BC`: no such year is a short one. */
function draftEra(given: string, reading: DateReading): Drafted {
  const { year: first, rest: behind } = ERA_FIRST.exec(given)?.groups ?? {};
  const text = first === undefined ? given : `${behind} ${first}`;
  const plain = text.replace(/^A\.?D\.? ?(?=\d)/, '');
  const isBefore = BC.test(text);
  const isSince = plain !== text || AD.test(text);
  if (!isBefore && !isSince) return draftDated(text, reading, false);
  const rest = plain.replace(isBefore ? BC : AD, '').replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const century = draftCentury(rest, isBefore);
  if (century) return century;
  const [written] = YEAR_IN.exec(rest) ?? [];
  if (written === undefined) return draftDated(rest, reading, true);
  const year = isBefore ? 1 - Number(written) : Number(written);
  if (rest === written) return draftFigures({ year }, null, reading);
  // Read as of another year of the same days, whose four digits no form takes for something else.
  const like = yearText(isBefore ? modulo(year, CYCLE) + 2 * CYCLE : year);
  const found = draftDated(rest.replace(YEAR_IN, like), reading, true);
  if (!found || !isDraft(found))
    return found && { ...found, expected: found.expected.replace(like, yearText(year)) };
  const ends = found.ends.map((end) =>
    typeof end === 'string' ? end.replace(like, yearText(year)) : { ...end, year },
  );
  return { ...found, ends };
}

/** The year of a date, which stands first or last. */
const YEAR_IN = /^\d{3,4}(?=[-/. ])|\d{1,4}$/;
/** Years after which the days of the calendar come again. */
const CYCLE = 400;

function draftDated(text: string, reading: DateReading, isEra: boolean): Drafted {
  const period = isEra ? null : draftPeriod(text);
  if (period) return period;
  const parts = splitClock(text);
  if ('why' in parts) return parts;
  const { date, clock, until } = parts;
  if (clock && until) {
    const day = draftDated(date, reading, isEra);
    if (!day || !isDraft(day)) return day;
    return (
      onDay(day, clock, until) ?? { why: 'doubtful-clock', expected: 'a day beside clock times' }
    );
  }
  if (clock && /^\d{8}$/.test(date)) {
    const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(date)!.slice(1).map(Number);
    const [year, month, day] = compact;
    return draftFigures({ year: year!, month, day }, clock, reading);
  }
  const found = draftFigureDate(date, clock, reading) ?? draftWordDate(date, clock, reading, isEra);
  const isDayless =
    clock !== null &&
    found &&
    isDraft(found) &&
    found.ends.every((end) => typeof end === 'string' && !/-\d\d-\d\d$/.test(end));
  return isDayless ? { why: 'doubtful-clock', expected: 'a day beside a clock time' } : found;
}
