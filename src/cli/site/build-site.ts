import { build } from 'vite';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { keepVersions } from '../output/keep-versions.ts';
import { putInPlace } from '../output/put-in-place.ts';
import { siteConfig } from './site-config.ts';

/**
 * Builds the site from a data folder, atomically; versions of the data published there before are kept, and
 * so is whatever else the folder holds.
 * @param options.checked the data's files, as they have just been checked
 * @returns what somebody should know of the versions, a sentence or two each
 * @throws {TargetError} before anything is touched, where `out` is not ours to write to
 */
export async function buildSite(options: {
  root: string;
  data: string;
  out: string;
  url: string;
  checked: AuthoredFiles;
}): Promise<string[]> {
  const { root, data, out, url, checked } = options;
  const { id, version } = checked.dataset;
  let warnings: string[] = [];
  await putInPlace(out, { keep: [root, data], apart: [data] }, async (fresh, place) => {
    await build({
      ...siteConfig({ root, data, outDir: fresh, url, checked }),
      configFile: false,
      logLevel: 'warn',
    });
    const found = await keepVersions(place, fresh);
    ({ warnings } = found);
    return { dataset: id, version, kept: found.kept };
  });
  return warnings;
}
