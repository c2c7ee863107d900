/** Months, days and years as OpenStreetMap’s `start_date` writes them. */
const DAY = /^(-?)(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * A date of OpenStreetMap and OpenHistoricalMap as EDTF: `1855`, `~1855`, `1860s`, `C17`, `early C19` is `C19`, `480 BC`,
 * `-0206-11-17` (207 BC: both count a year 0), `before 1900`, `1914..1918`.
 * @returns null for what isn’t one of these: it is left as it is
 */
export function osmDate(text: string): string | null {
  const trimmed = text.trim();
  const range = /^(\S+)\s*(?:\.\.|\bto\b)\s*(\S+)$/.exec(trimmed);
  if (range) {
    const [from, to] = [edgesOf(range[1]!), edgesOf(range[2]!)];
    return from && to ? `${from[0]}/${to[1]}` : null;
  }
  const bound = /^(before|after|<|>)\s*(.+)$/i.exec(trimmed);
  if (bound) {
    const edges = edgesOf(bound[2]!);
    if (!edges) return null;
    return /^(?:before|<)$/i.test(bound[1]!) ? `../${edges[1]}` : `${edges[0]}/..`;
  }
  const edges = edgesOf(trimmed);
  if (!edges) return null;
  return edges[0] === edges[1] ? edges[0] : edges.join('/');
}

/** The first and the last unit of a date, as EDTF. */
function edgesOf(text: string): readonly [string, string] | null {
  const about = /^(?:~|c(?:irca|a)?\.?\s+)\s*(.+)$/i.exec(text);
  if (about) {
    const edges = edgesOf(about[1]!);
    return edges && [`${edges[0]}~`, `${edges[1]}~`];
  }
  const before = /^(\d{1,4})\s*B\.?C\.?(?:E\.?)?$/i.exec(text);
  if (before) return same(yearText(1 - Number(before[1])));
  const after = /^(\d{1,4})\s*(?:A\.?D\.?|C\.?E\.?)$/i.exec(text);
  if (after) return same(yearText(Number(after[1])));
  const decade = /^(?:early|mid|late)?\s*(\d{1,3})0s$/i.exec(text);
  if (decade) return same(`${decade[1]!.padStart(3, '0')}X`);
  const century = /^(?:early|mid|late)?\s*C(\d{1,2})(\s*BCE?)?$/i.exec(text);
  if (century) return centuryOf(Number(century[1]), century[2] !== undefined);
  const day = DAY.exec(text);
  if (!day) return null;
  const [, sign, year, month, date] = day;
  if (month !== undefined && !isMonth(Number(month), date === undefined)) return null;
  const written = yearText(Number(`${sign}${year}`));
  return same([written, month, date].filter((part) => part !== undefined).join('-'));
}

/** A month, or EDTF’s number of a season, a quarter or another part of a year: 21 to 41. */
function isMonth(number: number, isLast: boolean): boolean {
  return (number >= 1 && number <= 12) || (isLast && number >= 21 && number <= 41);
}

/** Some year of a century: the 17th is `16XX`, as OpenHistoricalMap writes it, the 5th before Christ `-04XX`. */
function centuryOf(century: number, isBefore: boolean): readonly [string, string] | null {
  if (century < 1) return null;
  return same(`${isBefore ? '-' : ''}${String(century - 1).padStart(2, '0')}XX`);
}

function same(text: string): readonly [string, string] {
  return [text, text];
}

/** @param year with a year 0 */
function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/**
 * From when to when something was there, as EDTF: from the first a start may be to the last an end may be; without an end
 * it is there still.
 */
export function spanOf(start: string, end: string): string | null {
  if (start === '' && end === '') return null;
  const from = start === '' ? '..' : firstOf(start);
  const to = end === '' ? '..' : lastOf(end);
  return `${from}/${to}`;
}

function firstOf(edtf: string): string {
  return edtf.split('/')[0] || '..';
}

function lastOf(edtf: string): string {
  return edtf.split('/').at(-1) || '..';
}
