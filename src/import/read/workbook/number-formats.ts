/**
 * What a number is shown as by a spreadsheet, where that is a time: a day, a month or a year alone, a day or month without
 * its year, a clock time, or hours that go on past a day.
 */
export type TimeFormat = 'date' | 'month' | 'year' | 'yearless' | 'clock' | 'hours';

/** ECMA-376, 18.8.30: formats that need no code, those of East Asian languages included. */
const BY_ID: Readonly<Partial<Record<TimeFormat, readonly number[]>>> = {
  date: [14, 15, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  month: [17],
  yearless: [16],
  clock: [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56],
  hours: [46],
};

/** Tells a format of dates or of clock times by its number, and by its code where the file has one for it. */
export function timeFormatOf(id: number, code?: string): TimeFormat | undefined {
  if (code !== undefined) return timeFormatOfCode(code);
  const found = Object.entries(BY_ID).find(([, ids]) => ids.includes(id));
  return found?.[0] as TimeFormat | undefined;
}

function timeFormatOfCode(code: string): TimeFormat | undefined {
  if (/^(?:general|standard)$/i.test(code)) return;
  const plain = code.replace(/"[^"]*"|\\.|[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(plain)) return 'hours';
  const letters = plain
    .replace(/\[[^\]]*\]/g, '')
    .split(';', 1)
    .join('')
    .toLowerCase()
    .replace(/e[+-]|am\/pm|a\/p/g, (half) => (half.startsWith('a') ? 'h' : ''));
  const hasClock = /[hs]/.test(letters);
  // `e` and `b` are years of other eras.
  const hasYear = /[yeb]/.test(letters);
  if (letters.includes('d')) return hasYear ? 'date' : 'yearless';
  if (hasYear && hasClock) return 'date';
  if (hasYear) return letters.includes('m') ? 'month' : 'year';
  if (hasClock) return 'clock';
  return letters.includes('m') ? 'yearless' : undefined;
}
