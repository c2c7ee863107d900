import type { DateRefusalWhy } from './date-draft.ts';

/** What mends a cell that can’t be read as a date, by why; what reads it has a nearer cure for some. */
export const DATE_CURES: Readonly<Record<DateRefusalWhy, string>> = {
  'no-date':
    'write it as a day, month or year of figures (2022-10-11, 2022-10, 2022), from one to another as 2022-10-11/2022-10-13, one of several days as [2022-10-11..2022-10-13]',
  'no-such-day':
    'mend the figure, or leave out what is not known: 2022-10 for a month, 2022 for a year',
  'no-year': 'write the year beside the day and the month: 2022-10-11',
  order: 'write it as 2022-10-11',
  number: 'write it as 2022-10-11',
  'out-of-range': 'mend the year: figures are −9999 to 9999',
  'two-digit-year': 'write the year with four digits: 2022-10-11',
  'doubtful-clock': 'write the day alone, or the clock time as 2022-10-11 21:45',
  'left-out-day': 'write the day before or after it: the zone’s calendar has no such day',
  'end-before-start': 'write the earlier one first: 2022-10-11/2022-10-13',
  'not-edtf': 'write it as 2022-10-11, or from one to another as 2022-10-11/2022-10-13',
};
