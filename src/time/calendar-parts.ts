/**
 * The year, month and day of an EDTF date as far as it gives them, as CSL's `date-parts` do: of `2020-10-12?`, of
 * `-0043-03` and of `2020-10-12T10:00:00Z`. Empty for what is no single date.
 */
export function calendarParts(edtf: string): number[] {
  const found = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?[~?%]?$/.exec(edtf);
  return found ? found.slice(1).flatMap((part) => (part === undefined ? [] : Number(part))) : [];
}
