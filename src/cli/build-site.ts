import { build } from 'vite';
import type { AuthoredFiles } from '../evidence/model.ts';
import { keepVersions } from './keep-versions.ts';
import { putInPlace } from './put-in-place.ts';
import { siteConfig } from './site-config.ts';

/**
 * Builds the site from a data folder, whole or not at all; versions of the data published there before are kept.
 * @returns what somebody should know of the versions, a sentence or two each
 * @throws {DataError} when the data has findings
 */
export async function buildSite(options: {
  root: string;
  data: string;
  out: string;
  url: string;
  /** The data's files, where somebody has checked them just now. */
  checked?: AuthoredFiles;
}): Promise<string[]> {
  const { root, data, out, url, checked } = options;
  // A site is known by its schemas' folder, which every build has.
  const rules = { marker: 'schema', keep: [root, data, process.cwd()], apart: [data] };
  let warnings: string[] = [];
  await putInPlace(out, rules, async (folder) => {
    await build({
      ...siteConfig({ root, data, outDir: folder, url, checked }),
      configFile: false,
      logLevel: 'warn',
    });
    warnings = await keepVersions(out, folder);
  });
  return warnings;
}
