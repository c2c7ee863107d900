import { join } from 'node:path';
import { compileDataset } from '../../dataset/compile.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { codedArticles } from '../../evidence/coding/sentence-states.ts';
import type { ArticleStates } from '../../evidence/coding/sentence-states.ts';
import { EXPLAINER } from '../../evidence/files.ts';
import { describeFinding } from '../../evidence/finding.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { INTERFACE_LANGUAGES } from '../../pages/pictures.tsx';
import { checkData } from '../check-data.ts';
import { worldFolder } from '../package/package-files.ts';
import { groundOptions } from '../../ground/ground-options.ts';
import { createServedFolder } from '../output/served-folder.ts';
import type { ServedFolder } from '../output/served-folder.ts';
import { readNotes, readTextIfThere } from '../read-notes.ts';
import { carriedPaths } from './carried-files.ts';
import { dataFiles, filesInMemory, isPacked } from './data-files.ts';
import type { DataFile } from './data-files.ts';
import { groundOf } from '../ground/read-ground.ts';
import type { SiteGround } from '../ground/read-ground.ts';
import { readIcon } from './read-icon.ts';
import { rootFiles } from './root-files.ts';

/** The data did not pass its check: no site is built from it. */
export class DataError extends Error {
  constructor(lines: readonly string[]) {
    super(`The data has ${lines.length} findings; nothing was built.\n${lines.join('\n')}`);
    this.name = 'DataError';
  }
}

/** The data as it is published, and what is written from it. */
export interface SiteData {
  readonly dataset: PublishedDataset;
  readonly notes: DataNotes;
  /** What became of the sentences of articles; none where nobody keeps it. */
  readonly coding: readonly ArticleStates[];
  /** By name, in `folder`, made when they are first asked for; null where they are too large to be held: then `make` makes them. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly make: () => Iterable<DataFile>;
  readonly served: ServedFolder;
  /** From the root of the site, with a final slash. */
  readonly folder: string;
  /** The data folder's own, else one that is made for the dataset's bounds. */
  readonly ground: SiteGround;
  /** The body of the article that embeds the map; null where there is none. */
  readonly explainer: string | null;
  /** The paths of the files that records name, from the data's folder. */
  readonly carried: readonly string[];
  /** In the root of the site, by name; drawn when they are first asked for. */
  readonly atRoot: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
}

/**
 * @param root the package, or the checkout @param data the data's folder @param url the absolute address of the site
 * @param checked the data's files, where somebody has checked them just now
 * @throws {DataError}
 */
export async function loadSiteData(
  { root, data, url }: { readonly root: string; readonly data: string; readonly url: string },
  checked: AuthoredFiles | undefined,
): Promise<SiteData> {
  const world = worldFolder(root);
  const result = checked
    ? ({ ok: true, files: checked } as const)
    : await checkData(data, { world });
  if (!result.ok) throw new DataError(result.findings.map(describeFinding));
  const compiled = compileDataset(result.files);
  const notes = await readNotes(data);
  const ground = await groundOf(data, world, groundOptions(compiled, INTERFACE_LANGUAGES));
  const dataset = withNearestZoom(compiled, ground.streets?.nearestZoom);
  const make = (): Iterable<DataFile> => dataFiles(dataset, notes, url);
  const icon = await readIcon(data);
  const pictured = { topology: ground.topology, credits: ground.ground.credits };
  let drawn: ReturnType<typeof rootFiles> | null = null;
  let held: ReadonlyMap<string, string> | null = null;
  return {
    dataset,
    notes,
    coding: codedArticles(result.files),
    get files() {
      return isPacked(dataset) ? null : (held ??= filesInMemory(make()));
    },
    make,
    served: createServedFolder(make),
    folder: `data/${dataset.info.id}/`,
    ground,
    explainer: await readTextIfThere(join(data, EXPLAINER)),
    carried: carriedPaths(result.files),
    atRoot: () => (drawn ??= rootFiles(root, dataset, { ground: pictured, icon, url })),
  };
}

/** A dataset whose map goes nearer than others. @param nearestZoom undefined where it does not */
function withNearestZoom(
  dataset: PublishedDataset,
  nearestZoom: number | undefined,
): PublishedDataset {
  return nearestZoom === undefined
    ? dataset
    : { ...dataset, info: { ...dataset.info, nearestZoom } };
}
