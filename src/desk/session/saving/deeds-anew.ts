import { renamedPut } from '../../coding/renamed-records.ts';
import type { Renaming } from '../../coding/renamed-records.ts';
import type { Put } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import type { Deed } from '../../records/history.ts';
import { mergedRecord } from '../../records/merged-record.ts';
import type { Versions } from '../../records/merged-record.ts';

/**
 * What was done here, to be done on what others have made meanwhile: under ids that they gave to nothing else, and with
 * what they changed of the same records.
 * @param read as both began
 */
export function deedsAnew(
  deeds: readonly Deed[],
  read: Records,
  theirs: Records,
  to: Renaming,
): Deed[] {
  const anew = (put: Put): Put => {
    const renamed = renamedPut(put, to);
    const { kind, id } = renamed;
    const versions = {
      base: read[kind].get(id),
      mine: renamed.value,
      theirs: theirs[kind].get(id),
    } as Versions<never>;
    return { ...renamed, value: mergedRecord(kind, versions).value } as Put;
  };
  return deeds.map((deed) =>
    deed.do === 'make' ? { ...deed, change: deed.change.map(anew) } : deed,
  );
}
