/** What a number is shown as by a spreadsheet, where that is a time. */
export type TimeFormat = 'date' | 'clock';

/** ECMA-376, 18.8.30: formats that need no code, those of East Asian languages included. */
const DATE_IDS: readonly number[] = [
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
];
const CLOCK_IDS: readonly number[] = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56];

/** Tells a format of dates or of clock times by its number, and by its code where the file has one for it. */
export function timeFormatOf(id: number, code?: string): TimeFormat | undefined {
  if (code !== undefined) return timeFormatOfCode(code);
  if (DATE_IDS.includes(id)) return 'date';
  return CLOCK_IDS.includes(id) ? 'clock' : undefined;
}

function timeFormatOfCode(code: string): TimeFormat | undefined {
  if (/^(?:general|standard)$/i.test(code)) return;
  const letters = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    // Hours, minutes or seconds that go on past a day: [h]:mm.
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (/[yd]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'clock';
  return letters.includes('m') ? 'date' : undefined;
}
