import type { Change, Put } from '../../records/changes.ts';
import type { Kind, Records } from '../../records/desk-records.ts';

/**
 * What takes one thing back out of several that were taken over at once, whatever else was done since.
 * @param withIt the records as they were once all was taken
 * @param without as they would have been without it
 * @returns null where one of the records that it is in was changed since
 */
export function takeBack(now: Records, withIt: Records, without: Records): Change | null {
  const change: Put[] = [];
  for (const kind of Object.keys(now) as Kind[]) {
    const [from, to] = [withIt[kind], without[kind]];
    for (const id of new Set([...from.keys(), ...to.keys()])) {
      const [there, wanted] = [from.get(id), to.get(id)];
      if (isSame(there, wanted)) continue;
      const stands = now[kind].get(id);
      if (isSame(stands, wanted)) continue;
      if (!isSame(stands, there)) return null;
      change.push({ kind, id, value: wanted ?? null } as Put);
    }
  }
  return change;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
