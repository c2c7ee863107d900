import type { AuthoredFiles } from '../../evidence/model.ts';
import { keepVersions } from '../output/keep-versions.ts';
import { putInPlace } from '../output/put-in-place.ts';
import { loadSiteData } from './site-data.ts';
import { writeSite } from './write-site.ts';
import type { SiteOptions } from './write-site.ts';
import { writeWorker } from './write-worker.ts';

/**
 * Builds the site from a data folder, atomically; versions of the data published there before are kept, and
 * so is whatever else the folder holds.
 * @param options.checked the data's files, as they have just been checked
 * @returns what somebody should know of the versions, a sentence or two each
 * @throws {TargetError} before anything is touched, where `out` is not ours to write to
 */
export async function buildSite({
  out,
  checked,
  ...options
}: SiteOptions & { readonly out: string; readonly checked: AuthoredFiles }): Promise<string[]> {
  const { root, data } = options;
  const { id, version } = checked.dataset;
  let warnings: string[] = [];
  await putInPlace(out, { keep: [root, data], apart: [data] }, async (fresh, place) => {
    const site = await loadSiteData(options, checked);
    await writeSite(fresh, site, options);
    const found = await keepVersions(place, fresh);
    ({ warnings } = found);
    await writeWorker({ fresh, place, kept: found.kept }, site.folder);
    return { dataset: id, version, kept: found.kept };
  });
  return warnings;
}
