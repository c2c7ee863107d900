import { plainWord } from '../cell-reading.ts';
import { draftFigures } from '../date-draft.ts';
import type { Clock, Drafted } from '../date-draft.ts';
import type { DateReading } from '../../mapping.ts';

/** Months of the Solar Hijri calendar, of which no other has the names: those of Iran, and of Afghanistan. */
const NAMES =
  'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت';
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.split(' ').flatMap((forms, at) =>
    forms.split('/').map((form) => [plainName(form), at + 1] as const),
  ),
);
const FORM =
  /^(?:(?:[\p{L}\p{M}]+ ?)?شنبه[،,]? |جمعه[،,]? )?(?:(?<day>\d{1,2})(?:م|ام)? ?)?(?<month>[\p{L}\p{M}]+?)(?: ?ماه)?[،,]? ?(?:سال )?(?<year>\d{4})$/u;

/** The month that a name is of, in Persian or Arabic letters; null where it is none. */
export function solarMonthOf(name: string): number | null {
  return MONTHS.get(plainName(name)) ?? null;
}

/** A date with the name of such a month, which leaves no doubt whose its year is: `25 آبان 1398`; null where it has none. */
export function draftSolarDate(
  text: string,
  clock: Clock | null,
  reading: Pick<DateReading, 'midnight'>,
): Drafted {
  const { day, month: name = '', year } = FORM.exec(text)?.groups ?? {};
  const month = solarMonthOf(name);
  if (month === null) return null;
  const figures = { year: Number(year), month, day: day === undefined ? undefined : Number(day) };
  return draftFigures(figures, clock, { ...reading, calendar: 'solar-hijri' });
}

/** With the letters of Persian for those of Arabic that look like them. */
function plainName(name: string): string {
  return plainWord(name).replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}
