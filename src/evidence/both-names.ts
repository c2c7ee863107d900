/** What stands between the two names of a place that the sides call differently. */
export const BETWEEN_NAMES = ' / ';

/** The names in a name: both of `Bolzano / Bozen`, one of `Vienna`. */
export function bothNames(name: string): readonly string[] {
  return name.split(BETWEEN_NAMES);
}
