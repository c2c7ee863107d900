import type { DateDraft } from '../../cells/date-draft.ts';
import { CALENDARS, OTHER_CALENDARS } from '../../cells/periods/other-calendars.ts';
import type { OtherCalendar } from '../../cells/periods/other-calendars.ts';
import type { Cell } from '../../table.ts';
import { createTally } from '../tally.ts';
import type { OpenTally } from '../tally.ts';
import { NEARLY_ALL } from '../mapping-draft.ts';

/** Years that hardly a table of ours has: those that are turned into ours, and before them the ones that are refused. */
const YEARS = {
  ...OTHER_CALENDARS,
  buddhist: { ...OTHER_CALENDARS.buddhist, from: 2440 },
} as const;

export interface CalendarGuess {
  /** @param year null where a cell says more, or less, than one year, month or day */
  add(year: number | null, cell: Cell, row: number): void;
  /** The calendar that nearly all years may be of, with a cell of it; null where they are ours. */
  result(): { readonly calendar: OtherCalendar; readonly example: string } | null;
}

/** Counts the years of a column that another calendar than ours would have. */
export function createCalendarGuess(): CalendarGuess {
  const tallies: Readonly<Record<OtherCalendar, OpenTally>> = {
    'solar-hijri': createTally(),
    buddhist: createTally(),
  };
  let cells = 0;
  return {
    add(year, cell, row) {
      cells += 1;
      const calendar = year === null ? undefined : calendarOf(year);
      if (calendar) tallies[calendar].add(cell, row);
    },
    result() {
      const calendar = CALENDARS.find((each) => tallies[each].count > 0);
      if (!calendar || tallies[calendar].count < cells * NEARLY_ALL) return null;
      return { calendar, example: tallies[calendar].example };
    },
  };
}

function calendarOf(year: number): OtherCalendar | undefined {
  return CALENDARS.find((each) => year >= YEARS[each].from && year <= YEARS[each].to);
}

/** The year of a date that is one year, month or day, or a clock time; null of others. */
export function yearOfDraft({ ends: [end, ...others] }: DateDraft): number | null {
  if (end === undefined || others.length > 0) return null;
  if (typeof end !== 'string') return end.year;
  const [year] = /^\d{4}(?=-\d\d(?:-\d\d)?$|$)/.exec(end) ?? [];
  return year === undefined ? null : Number(year);
}
