import { two } from '../../cells/date-draft.ts';
import { FIRST_SERIAL, LAST_SERIAL, serialDay } from '../../cells/serial-day.ts';
import type { SerialSystem } from '../../cells/serial-day.ts';
import type { TimeFormat } from './number-formats.ts';

const DAY_SECONDS = 86_400;
/**
 * A number of a workbook as the time that it is shown as: `2020-10-11`, `2020-10` where a month alone is shown, `02:00`,
 * `2020-10-11T02:00`; null where it is none.
 * @param serial days since the system's beginning, with a part of a day
 */
export function serialText(
  serial: number,
  format: TimeFormat,
  system: SerialSystem,
): string | null {
  if (format === 'hours' || serial < 0) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const clock = clockText(seconds - day * DAY_SECONDS);
  if (format === 'clock') return clock;
  if (day > LAST_SERIAL[system] || day < FIRST_SERIAL[system]) return null;
  // A day that never was is refused where it is read as a date.
  const date = serialDay(day, system) ?? '1900-02-29';
  if (seconds > day * DAY_SECONDS) return `${date}T${clock}`;
  if (format === 'month') return date.replace(/-01$/, '');
  return format === 'year' ? date.replace(/-01-01$/, '') : date;
}

function clockText(seconds: number): string {
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = seconds % 60;
  return `${two(hour)}:${two(minute)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
