import type { OwnGround } from '../../evidence/model.ts';
import { fetchDataset } from './open-dataset.ts';
import type { FetchedDataset } from './open-dataset.ts';
import type { LargeProgress } from './progress.ts';
import type { OpenDataset } from '../large/remote.ts';
import { unusable } from './unusable.ts';
import { versionAddress } from './versions.ts';

/** A dataset, and the address of its `dataset.json`. */
export interface Chosen {
  readonly opened: OpenDataset;
  readonly href: string;
}

/**
 * Opens the version that was asked for; the latest where none was, or where the site doesn't have it or has it in a
 * format that this page can't read.
 * @param latest the address of the latest version's `dataset.json`
 * @throws {FetchError | DatasetFormatError | RemoteError}
 */
export async function chooseDataset(
  latest: string,
  version: string | null,
  onProgress: (progress: LargeProgress) => void,
  signal: AbortSignal,
): Promise<Chosen> {
  const at = (address: string): Promise<FetchedDataset> =>
    fetchDataset(address, onProgress, signal);
  const newest = await at(latest);
  if (version === null || newest.version === version)
    return { opened: await newest.open(), href: latest };
  const opened = newest.version === null ? await newest.open() : null;
  if (opened?.dataset.info.version === version) return { opened, href: latest };
  try {
    const href = versionAddress(latest, version);
    const parties = opened?.dataset.info.parties ?? newest.parties ?? undefined;
    const earlier = await (await at(href)).open(parties);
    opened?.close();
    const basemap = opened?.dataset.basemap ?? newest.basemap;
    return { opened: withLines(earlier, basemap), href };
  } catch (error) {
    if (unusable(error)) return { opened: opened ?? (await newest.open()), href: latest };
    opened?.close();
    throw error;
  }
}

/** Data of version 1 had its lines in the page's code: they are those of the newest version. */
function withLines(opened: OpenDataset, newest: OwnGround | null | undefined): OpenDataset {
  const { dataset } = opened;
  if (dataset.basemap !== undefined) return opened;
  return { ...opened, dataset: { ...dataset, basemap: newest } };
}
