import { readCarried } from './carried-files.ts';
import { CARRIED_FOLDER, GROUND_FOLDER, STREETS } from './dataset-folders.ts';
import { ROOT_FILES } from './root-files.ts';
import type { SiteData } from './site-data.ts';

/** What a dataset brings to a site beside its pages, by path from the site's root; read or drawn when it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => Promise<string | Uint8Array>>;

/**
 * The files that a site has of a dataset, but for streets. Those of a packed one are too large to be held and not among them: they are
 * made by `make`, as `served` holds them.
 * @param data the dataset's folder
 */
export function siteFiles(site: SiteData, data: string): SiteFiles {
  const { files, folder, dataset, ground, carried, atRoot } = site;
  const all = new Map<string, () => Promise<string | Uint8Array>>();
  // Once more where an address that pins this version will look for it, when another is the latest.
  const folders = files ? [folder, pinnedFolder(site)] : [folder];
  for (const at of folders) {
    for (const [name, text] of files ?? []) all.set(`${at}${name}`, () => Promise.resolve(text));
    for (const path of carried)
      all.set(`${at}${CARRIED_FOLDER}${path}`, () => readCarried(data, path));
  }
  for (const [name, bytes] of ground.files)
    all.set(`${folder}${GROUND_FOLDER}${name}`, () => Promise.resolve(bytes));
  for (const name of ROOT_FILES)
    all.set(name, async () => {
      const file = (await atRoot()).get(name);
      if (file === undefined) throw new Error(`got no ${name} for ${dataset.info.id}, expected it`);
      return file;
    });
  return all;
}

/** The folder of a dataset's own version, from the site's root. */
export function pinnedFolder({ folder, dataset }: SiteData): string {
  return `${folder}${dataset.info.version}/`;
}

/** Where the archive of streets stands, from the site's root: it may be too large to be held, and is copied. */
export function streetsPath({ folder }: SiteData): string {
  return `${folder}${GROUND_FOLDER}${STREETS}`;
}
