import { claimAt } from '../../coding/claim-draft.ts';
import { renamedClaim, renamedWork } from '../../coding/renamed-records.ts';
import type { Renaming } from '../../coding/renamed-records.ts';
import type { KeptWork } from '../../keep/keep.ts';
import type { Kind, Records } from '../../records/desk-records.ts';
import { isSame, mergedRecord } from '../../records/merged-record.ts';
import type { Versions } from '../../records/merged-record.ts';
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
 * Records that were changed elsewhere since they were read, and of which something is not as it was left there: their ids.
 * @param mine with what was done here @param now theirs, with what was done here on top
 */
export function changedInBoth(
  read: Records,
  mine: Records,
  theirs: Records,
  now: Records,
): string[] {
  const kinds = Object.keys(read) as Kind[];
  return kinds.flatMap((kind) =>
    [...new Set([...read[kind].keys(), ...now[kind].keys(), ...theirs[kind].keys()])].filter(
      (id) => {
        const [base, other, merged] = [read[kind].get(id), theirs[kind].get(id), now[kind].get(id)];
        if (isSame(base, other) || isSame(merged, other)) return false;
        const own = mine[kind].get(id) ?? null;
        // What was changed and changed back is put as it was all the same.
        const isUnchanged = isSame(own, base ?? null);
        const versions = { base, mine: own, theirs: other } as Versions<never>;
        return isUnchanged || mergedRecord(kind, versions).hidesTheirs;
      },
    ),
  );
}

/** What somebody is at, over other records: claims that drafts were made of are looked for there. */
export function workOver(work: KeptWork, before: Records, now: Records, to: Renaming): KeptWork {
  const renamed = renamedWork(work, to);
  const drafts = renamed.drafts.map((draft, at) => {
    const { replaced } = draft;
    const was = work.drafts[at]!.replaced;
    const claim = was && claimAt(before, was);
    if (!claim || !replaced) return draft;
    const own = renamedClaim(claim, to);
    const claims = now.incident.get(replaced.incident)?.claims ?? [];
    const found = claims.findIndex((one) => isSameClaim(one, own));
    return found === -1
      ? { ...draft, replaced: null, lost: own }
      : { ...draft, replaced: { ...replaced, at: found } };
  });
  return { ...renamed, drafts };
}
