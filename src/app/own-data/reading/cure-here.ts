import type { Cured } from '../../../import/telling.ts';
import type { OpenDataWords } from '../../../messages/open-data-words.ts';

/** What mends what is told, where there is no `mapping.json` but the controls of the page. @param cures in its language */
export function cureHere(
  { cure, cureKey }: Cured,
  cures: OpenDataWords['cures'],
): string | undefined {
  return cureKey === undefined ? cure : cures[cureKey];
}
