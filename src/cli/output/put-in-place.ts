import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimTarget } from './claim-target.ts';
import type { TargetRules } from './claim-target.ts';
import { HalfWrittenError } from './file-journal.ts';
import { holdSignals } from './hold-signals.ts';
import { mergeSite } from './merge-site.ts';
import { filesBelow } from '../paths.ts';
import { MARKER, writeMarker } from './site-marker.ts';
import type { SiteMarker } from './site-marker.ts';
import { leaveStaging, makeStaging, removeStaging, sweepStaging } from './staging.ts';
import { orUnwritable } from './unwritable.ts';

/** What a build tells of the site that it has written. */
export interface WrittenSite extends Pick<SiteMarker, 'dataset' | 'version'> {
  /** Folders and files of the old site that stay, from the site's folder, with slashes. */
  readonly kept: readonly string[];
}

/**
 * Writes a site atomically: `write` fills a fresh folder, whose files then take the place of those that
 * earlier builds have written to the target. What else the target holds stays, and so does a link that leads to it.
 * When anything fails, the target is as it was. A signal that comes while files change places ends the process after
 * that, and what killed builds have left beside the target is removed.
 * @param write gets the fresh folder, and the target's real path
 * @throws {TargetError} before anything is touched, where the target is not ours to write to
 */
export async function putInPlace(
  target: string,
  rules: TargetRules,
  write: (fresh: string, place: string) => Promise<WrittenSite>,
): Promise<void> {
  const claimed = await claimTarget(target, rules);
  const staging = await orUnwritable(claimed.place, () => makeStaging(claimed));
  try {
    const site = join(staging, 'site');
    await mkdir(site);
    const { kept, ...about } = await write(site, claimed.place);
    const files = await filesBelow(site);
    const staying = [...claimed.own].filter((file) =>
      kept.some((path) => file === path || file.startsWith(`${path}/`)),
    );
    const marker: SiteMarker = { ...about, files: [...new Set([...files, ...staying])] };
    await holdSignals(async () => {
      await orUnwritable(claimed.place, async () => {
        if (claimed.exists)
          return mergeSite({ target: claimed, staging, files, marker, apart: rules.apart });
        await writeFile(join(site, MARKER), writeMarker(marker));
        await rename(site, claimed.place);
      });
      await removeStaging(staging);
      await sweepStaging(claimed);
    });
  } catch (error) {
    await (error instanceof HalfWrittenError ? leaveStaging(staging) : removeStaging(staging));
    throw error;
  }
}
