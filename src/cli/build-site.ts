import { build } from 'vite';
import { keepVersions } from './keep-versions.ts';
import { putInPlace } from './put-in-place.ts';
import { siteConfig } from './site-config.ts';

/**
 * Builds the site from a data folder, whole or not at all; versions of the data published there before are kept.
 * @throws {DataError} when the data has findings
 */
export async function buildSite(options: {
  root: string;
  data: string;
  out: string;
  url: string;
}): Promise<void> {
  const { root, data, out, url } = options;
  // A site is known by its schemas' folder, which every build has.
  const rules = { marker: 'schema', keep: [root, data, process.cwd()], apart: [data] };
  await putInPlace(out, rules, async (folder) => {
    await build({
      ...siteConfig({ root, data, outDir: folder, url }),
      configFile: false,
      logLevel: 'warn',
    });
    await keepVersions(out, folder);
  });
}
