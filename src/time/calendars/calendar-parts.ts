/**
 * The year, month and day of an EDTF date as far as it gives them, as CSL's `date-parts` do, which have no year 0: of
 * `2020-10-12?` and of `2020-10-12T10:00:00Z`; of `-0043-03`, −44 and 3. Empty for what is no single date.
 */
export function calendarParts(edtf: string): number[] {
  const found = /^(-?\d{4,})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T.*)?[~?%]?$/.exec(edtf);
  if (!found) return [];
  const [year = 0, ...rest] = found
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : Number(part)));
  return [year < 1 ? year - 1 : year, ...rest];
}
