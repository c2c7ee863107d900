import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GAZETTEER, WORLD_FILES, WORLD_FOLDER } from '../../ground/world.ts';
import { unpackGazetteer } from '../ground/read-gazetteer.ts';
import { appFolder, worldFolder } from '../package/package-files.ts';
import { filesBelow } from '../paths.ts';
import { isPageFile, PAGE_FILES } from './page-files.ts';
import { readTemplate, unbuilt } from './page-templates.ts';
import { EMBED_SCRIPT, pinnedScript } from './pinned-script.ts';
import type { PinnedScript } from '../../dataset/open/named-by-hash.ts';
import type { SiteData } from './site-data.ts';
import { pinnedFolder, siteFiles, streetsPath } from './site-files.ts';
import { pageOf } from './site-pages.ts';
import { linkVersion, writeDataFiles } from './write-data-files.ts';

export interface SiteOptions {
  /** The package, which holds the page's code. */
  readonly root: string;
  /** The dataset's folder. */
  readonly data: string;
  /** The absolute address that citations and previews name, with a final slash. */
  readonly url: string;
}

/** Writes a site into an empty folder: the page's code, the dataset's pages and the dataset's files. */
export async function writeSite(
  out: string,
  site: SiteData,
  { root, data, url }: SiteOptions,
): Promise<void> {
  // Threads make the pictures' pixels meanwhile; what fails is told where the files are asked for.
  site.atRoot().catch(() => undefined);
  const app = appFolder(root);
  const code = await codeFiles(app);
  const script = await embedScript(app);
  const pinned = pinnedScript(script);
  const { pages, unused } = await fillTemplates(root, site, { url, pinned });
  for (const file of code) {
    if (!isPageFile(file) && !unused.has(file))
      await put(out, file, (path) => copyFile(join(app, file), path));
  }
  await put(out, pinned.file, (path) => writeFile(path, script));
  for (const [file, html] of pages) await put(out, file, (path) => writeFile(path, html));
  for (const [file, read] of siteFiles(site, data))
    await put(out, file, async (path) => writeFile(path, await read()));
  for (const name of WORLD_FILES)
    await put(out, `${WORLD_FOLDER}${name}`, (path) =>
      copyFile(join(worldFolder(root), name), path),
    );
  await put(out, `${WORLD_FOLDER}${GAZETTEER}`, (path) =>
    writeFile(path, unpackGazetteer(worldFolder(root))),
  );
  const { streets } = site.ground;
  if (streets) await put(out, streetsPath(site), (path) => copyFile(streets.path, path));
  if (site.files) return;
  writeDataFiles(join(out, site.folder), site.make());
  await linkVersion(join(out, site.folder), join(out, pinnedFolder(site)));
}

interface Filled {
  /** By file. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files that pages ask for which this dataset has not, and no other page. */
  readonly unused: ReadonlySet<string>;
}

async function fillTemplates(
  root: string,
  site: SiteData,
  options: { readonly url: string; readonly pinned: PinnedScript },
): Promise<Filled> {
  const pages = new Map<string, string>();
  const used = new Set<string>();
  const unused = new Set<string>();
  for (const file of PAGE_FILES) {
    const template = await readTemplate(root, file);
    const html = pageOf(file, template, site, { ...options, strict: true });
    if (html !== null) pages.set(file, html);
    for (const asset of assetsOf(template)) (html === null ? unused : used).add(asset);
  }
  return { pages, unused: new Set([...unused].filter((asset) => !used.has(asset))) };
}

/** The files that a template's own lines name, from the site's root. */
function assetsOf(template: string): string[] {
  return Array.from(template.matchAll(/"(?:\.\.?\/)+(assets\/[^"]+)"/g), ([, file = '']) => file);
}

/** @throws {Error} (rejects) where the page's code has not been built */
async function embedScript(app: string): Promise<Uint8Array> {
  try {
    return await readFile(join(app, EMBED_SCRIPT));
  } catch (error) {
    throw unbuilt(app, error);
  }
}

/** @throws {Error} where the page's code has not been built */
async function codeFiles(app: string): Promise<string[]> {
  try {
    return await filesBelow(app);
  } catch (error) {
    throw unbuilt(app, error);
  }
}

async function put(
  out: string,
  file: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  const path = join(out, file);
  await mkdir(dirname(path), { recursive: true });
  await write(path);
}
