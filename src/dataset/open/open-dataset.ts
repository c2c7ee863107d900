import type { OwnGround } from '../../evidence/model.ts';
import type { Party } from '../../evidence/vocabulary.ts';
import { decodeDataset } from '../dataset.ts';
import { fetchBytes, parseJson } from './fetch-json.ts';
import type { PackedManifest } from '../packed/packed-format.ts';
import { paced } from './progress.ts';
import type { LargeProgress } from './progress.ts';
import { EARLIER_FORMATS, PACKED_FORMAT } from './published.ts';
import type { PublishedDataset } from './published.ts';
import type { OpenDataset } from '../large/remote.ts';

/** A file of so many bytes, some 1,500 incidents, is parsed in two hundredths of a second; a longer one elsewhere. */
const MOST_IN_PAGE = 2_500_000;

/** A dataset whose `dataset.json` has come. */
export interface FetchedDataset {
  /** The data's own version; null where that is known once it is opened. */
  readonly version: string | null;
  /** The parties that it names itself; null where it names none, or that is known once it is opened. */
  readonly parties: readonly Party[] | null;
  /** Its own lines and areas, where it says whether it has any. */
  readonly basemap: OwnGround | null | undefined;
  /** Decodes it here; a large one has its own code, which comes when it is needed. Once. */
  readonly open: (newest?: readonly Party[]) => Promise<OpenDataset>;
}

/**
 * Fetches a published dataset of either format.
 * @param onProgress told of large ones alone: a share of 0 as soon as it is known that this is one
 * @throws {FetchError}; and of `open`, that and {DatasetFormatError | RemoteError}
 */
export async function fetchDataset(
  address: string,
  onProgress: (progress: LargeProgress) => void,
  signal: AbortSignal,
): Promise<FetchedDataset> {
  let places: number | null = null;
  let told = false;
  const tell = paced((share) => {
    told = true;
    onProgress({ share, places });
  });
  const bytes = await fetchBytes(address, signal, (received, total) => {
    if (total !== null && total > MOST_IN_PAGE) tell(Math.min(1, received / total));
  });
  const openLarge = async (manifest: unknown, newest?: readonly Party[]): Promise<OpenDataset> => {
    places = (Object(manifest) as Partial<PackedManifest>).places?.count ?? null;
    if (!told || places !== null) onProgress({ share: 0, places });
    const { openRemote } = await import('../large/remote.ts');
    return openRemote({ address, bytes, manifest }, tell, signal, newest);
  };
  // A manifest is parsed here however many sources it names: what it says is asked for at once.
  if (bytes.byteLength > MOST_IN_PAGE && !isManifest(bytes))
    return {
      version: null,
      parties: null,
      basemap: undefined,
      open: (newest) => openLarge(null, newest),
    };
  const value = parseJson(address, bytes);
  const { format, info, basemap } = Object(value) as Partial<PublishedDataset | PackedManifest>;
  const parties = info?.parties ?? null;
  const version = info?.version ?? null;
  if (format === PACKED_FORMAT || format === EARLIER_FORMATS.packed)
    return { version, parties, basemap, open: (newest) => openLarge(value, newest) };
  return {
    version,
    parties,
    basemap,
    open: async (newest) => ({ dataset: decodeDataset(value, newest), close: () => {} }),
  };
}

/** Whether a file begins as the build begins a manifest. */
function isManifest(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 32));
  return [PACKED_FORMAT, EARLIER_FORMATS.packed].some((one) => start.includes(`"format":${one},`));
}
