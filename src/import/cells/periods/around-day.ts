import { dayNumberOf, weekdayOf } from '../../../time/calendars/calendar.ts';
import { draftSet, isDraft, textOfDay } from '../date-draft.ts';
import type { Drafted } from '../date-draft.ts';

const WEEK_OF = /^(?:the )?(?:week|wk)\.? (?:of|beginning|starting|commencing) /iu;
/** Parts of a day before the words of the day itself. */
const PART_OF_DAY =
  /^(?:(?:early |late )?(?:morning|afternoon|evening) (?:of|on)|(?:la )?(?:madrugada|mañana|tarde) del?(?: día)?|(?:a )?(?:madrugada|manhã|tarde) d[eo](?: dia)?|(?:le )?(?:matin|soir) du|(?:la )?(?:mattina|sera) del|(?:am )?(?:morgen|vormittag|nachmittag|abend) des|утром|днём|днем|вечером|вранці|ввечері) /iu;
const AND = /^(.*\d.*?) ?(?:&|\+|(?<=\s)(?:and|y|e|et|und|и|i|та|ve|və)(?=\s)) ?(.*\d.*)$/iu;
const DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/;

/**
 * A day with words around it: some day of the week that begins with it, a part of it, or the day and the next one
 * (`5/30/20 & 5/31/20`); null where the text is none of these.
 * @param read what reads the days themselves
 */
export function draftAroundDay(text: string, read: (day: string) => Drafted): Drafted {
  if (WEEK_OF.test(text)) return draftWeekOf(read(text.replace(WEEK_OF, '')));
  if (PART_OF_DAY.test(text)) {
    const day = read(text.replace(PART_OF_DAY, ''));
    if (!day || !isDraft(day)) return day;
    return dayOf(day) === null ? null : { ...day, notes: [...day.notes, 'day-part'] };
  }
  const [, ...sides] = AND.exec(text) ?? [];
  const [first, last] = sides.map(read);
  if (!first || !last || !isDraft(first) || !isDraft(last)) return null;
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === null || to === null) return null;
  if (to !== from + 1)
    return {
      why: 'no-date',
      expected: 'one day, or days that follow each other: of two others a row each',
    };
  return { ends: [first.ends[0]!, last.ends[0]!], notes: [...first.notes, ...last.notes] };
}

/** A week is counted from a Sunday or a Monday: of another day nobody knows from which. */
function draftWeekOf(found: Drafted): Drafted {
  if (!found || !isDraft(found)) return found;
  const day = dayOf(found);
  if (day === null) return null;
  const [year, month, date] = textOfDay(day).split('-').map(Number);
  if (weekdayOf(year!, month!, date!) > 1)
    return {
      why: 'no-date',
      expected:
        'the first and the last day of the week: this one begins no week, being neither a Sunday nor a Monday',
    };
  return { ...draftSet(textOfDay(day), textOfDay(day + 6)), notes: found.notes };
}

/** The one day of a draft, counted from 1970; null where it is none, or several. */
function dayOf({ ends: [end, ...others] }: { readonly ends: readonly unknown[] }): number | null {
  const [, year, month, day] = (typeof end === 'string' && DAY.exec(end)) || [];
  if (year === undefined || others.length > 0) return null;
  return dayNumberOf(Number(year), Number(month), Number(day));
}
