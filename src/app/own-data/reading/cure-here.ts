import type { Cured } from '../../../import/telling.ts';
import { openDataWords as words } from '../../../messages/open-data-words.ts';

/** What mends what is told, where there is no `mapping.json` but the controls of the page. */
export function cureHere({ cure, cureKey }: Cured): string | undefined {
  return cureKey === undefined ? cure : (words.cures[cureKey] ?? undefined);
}
