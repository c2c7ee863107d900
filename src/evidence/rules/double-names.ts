import { BETWEEN_NAMES, bothNames } from '../both-names.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * A place with two disputed names has both in every language that it is named in, in that language's alphabetical order,
 * so that no reader gets one side's name alone or first. The order is checked where each name is one word; in "Direction
 * of A / B" it can't be told what belongs to the names.
 */
export const placeNames: Rule = ({ files }, report) => {
  files.places.features.forEach(({ properties }, index) => {
    const names = Object.entries(properties.names);
    const counts = names.map(([, name]) => bothNames(name).length);
    const most = Math.max(...counts);
    if (most === 1) return;
    const [fullestLanguage, fullest] = names[counts.indexOf(most)]!;
    names.forEach(([language, name], at) => {
      const pointer = pointerTo('features', index, 'properties', 'names', language);
      if (counts[at] !== most) {
        const expected = `${most} names with "${BETWEEN_NAMES}" between, as in ${fullestLanguage}: ${show(fullest)}`;
        report.finding(FILES.places, pointer, show(name), expected);
        return;
      }
      const ordered = inOrder(bothNames(name), language)?.join(BETWEEN_NAMES);
      if (ordered === undefined || ordered === name) return;
      const expected = `${show(ordered)}, the alphabetical order`;
      report.finding(FILES.places, pointer, show(name), expected);
    });
  });
};

/** @returns null where the names are not single words, or the platform does not know the alphabet */
function inOrder(names: readonly string[], language: string): string[] | null {
  if (names.some((name) => /\s/.test(name))) return null;
  if (Intl.Collator.supportedLocalesOf([language]).length === 0) return null;
  return names.toSorted(new Intl.Collator(language).compare);
}
