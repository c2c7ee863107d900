import type { Place } from '../../evidence/model.ts';
import { fetchBytes } from '../open/fetch-json.ts';
import { PACKED_FILES, PackedFileError } from '../packed/packed-format.ts';
import type { PackedManifest } from '../packed/packed-format.ts';
import type { OnProgress } from '../open/progress.ts';

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
    places: fetchOne(PACKED_FILES.places).then((bytes) => decodePlaces(bytes, places.count)),
  };
  // Whoever opens the dataset asks for one after the other: that the other fails, too, is nothing more to say.
  for (const file of Object.values<Promise<unknown>>(files)) file.catch(() => {});
  return files;
}

/**
 * The places of `places.json`, parsed line by line: whoever does this draws, and answers, in between.
 * @throws {PackedFileError} (rejects) where they are not so many
 */
export async function decodePlaces(
  bytes: Uint8Array<ArrayBuffer>,
  count: number,
): Promise<Place[]> {
  const places: Place[] = [];
  for (const line of linesOf(new TextDecoder().decode(bytes))) {
    const some = parse(line);
    if (!Array.isArray(some)) throw broken('no list', count);
    for (const place of some as Place[]) places.push(place);
    await pause();
  }
  if (places.length !== count) throw broken(`${places.length} places`, count);
  return places;
}

/** Lets other tasks go first. Not by a timer: those of a page that is out of view go off once a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const go = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', go);
    port1.start();
    port2.postMessage(null);
  });
}

/** Each line of the list as a list of its own; builds of an earlier day wrote one line. */
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
