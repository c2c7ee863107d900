import { claimAt } from '../../coding/claim-draft.ts';
import type { KeptWork } from '../../keep/keep.ts';
import type { Kind, Records } from '../../records/desk-records.ts';
import type { FileState } from '../../server/desk-api.ts';
import { isSameClaim } from '../../state/followed-claim.ts';

/** Files that are not as they were read: nothing was saved. */
export interface SaveConflict {
  /** Whether they are texts of articles, over which nothing is written. */
  readonly isOfArticles: boolean;
  readonly files: readonly ConflictFile[];
}

export interface ConflictFile {
  readonly path: string;
  /** As it would be saved; null where it would be taken away. */
  readonly mine: string | null;
  /** As it is; null where there is nothing. */
  readonly stands: FileState | null;
}

/**
 * Records that were changed elsewhere since they were read, and are not as they were left there: their ids.
 * @param now theirs, with what was done here on top
 */
export function changedInBoth(read: Records, now: Records, theirs: Records): string[] {
  const kinds = Object.keys(read) as Kind[];
  return kinds.flatMap((kind) =>
    [...new Set([...read[kind].keys(), ...now[kind].keys(), ...theirs[kind].keys()])].filter(
      (id) =>
        !isSame(read[kind].get(id), theirs[kind].get(id)) &&
        !isSame(now[kind].get(id), theirs[kind].get(id)),
    ),
  );
}

/** What somebody is at, over other records: claims that drafts were made of are looked for there. */
export function workOver(work: KeptWork, before: Records, now: Records): KeptWork {
  const drafts = work.drafts.map((draft) => {
    const { replaced } = draft;
    const claim = replaced && claimAt(before, replaced);
    if (!claim) return draft;
    const claims = now.incident.get(replaced.incident)?.claims ?? [];
    const at = claims.findIndex((one) => isSameClaim(one, claim));
    return at === -1
      ? { ...draft, replaced: null, lost: claim }
      : { ...draft, replaced: { ...replaced, at } };
  });
  return { ...work, drafts };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
