import type { Place } from '../../evidence/model.ts';
import { fetchBytes } from '../fetch-json.ts';
import { PACKED_FILES, PackedFileError } from '../packed/format.ts';
import type { PackedManifest } from '../packed/format.ts';
import type { OnProgress } from '../progress.ts';

/** What the first picture of a packed dataset needs, on its way. */
export interface FirstFiles {
  /** `incidents.bin`. */
  readonly index: Promise<Uint8Array<ArrayBuffer>>;
  readonly places: Promise<Place[]>;
}

/**
 * Fetches both at once. The places are parsed here, in the page, part by part, while the index is read in the worker.
 * @param address where the manifest stands
 * @throws {FetchError | PackedFileError} (both reject)
 */
export function fetchFirst(
  { index, places }: PackedManifest,
  address: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): FirstFiles {
  let received = 0;
  const fetchOne = (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    let before = 0;
    return fetchBytes(new URL(name, address).href, signal, (now) => {
      received += now - before;
      before = now;
      onProgress(Math.min(1, received / (index.bytes + places.bytes)));
    });
  };
  const files = {
    index: fetchOne(PACKED_FILES.index),
    places: fetchOne(PACKED_FILES.places).then((bytes) => decodePlaces(bytes, places)),
  };
  // Whoever opens the dataset asks for one after the other: that the other fails, too, is nothing more to say.
  for (const file of Object.values<Promise<unknown>>(files)) file.catch(() => {});
  return files;
}

async function decodePlaces(
  bytes: Uint8Array<ArrayBuffer>,
  { count, perLine }: PackedManifest['places'],
): Promise<Place[]> {
  const text = new TextDecoder().decode(bytes);
  const parts = perLine === undefined ? [text] : linesOf(text);
  const places: Place[] = [];
  for (const part of parts) {
    const some = parse(part);
    if (!Array.isArray(some)) throw broken('no list', count);
    places.push(...(some as Place[]));
    // The page draws, and answers, in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (places.length !== count) throw broken(`${places.length} places`, count);
  return places;
}

/** Each line of the list as a list of its own. */
function linesOf(text: string): string[] {
  const inner = text.slice(text.indexOf('[') + 1, text.lastIndexOf(']'));
  return inner.split(',\n').map((line) => `[${line}]`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function broken(got: string, count: number): PackedFileError {
  return new PackedFileError(PACKED_FILES.places, got, `${count} places`);
}
