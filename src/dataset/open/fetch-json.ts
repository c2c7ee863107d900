import { PACE } from '../../time/pace.ts';
import { StalledError } from '../../time/stall.ts';

/** A file of the site could not be had. The message says which, what came, and what to do. */
export class FetchError extends Error {
  /** Whether the host says that it has no such file, by its status or by sending something else in its place. */
  readonly absent: boolean;

  constructor(address: string, got: string, cause?: unknown, absent = false, expected = 'JSON') {
    super(
      `Could not load ${address}: got ${got}, expected ${expected}. Check the connection and try again.`,
      { cause },
    );
    this.name = 'FetchError';
    this.absent = absent;
  }
}

/**
 * This file is the one place where the page reads the network (MapLibre reads its own picture and fonts).
 * @throws {FetchError} when there is no answer, not a good one, or one that isn't JSON
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const { bytes } = await ask(address, signal, { expected: 'JSON' });
  return parseJson(address, bytes);
}

/** Told how many bytes have come, and how many the host says there will be; null where it does not say. */
export type OnBytes = (received: number, total: number | null) => void;

/**
 * A file as it is.
 * @throws {FetchError} when there is no answer, not a good one, or not the whole file
 */
export async function fetchBytes(
  address: string,
  signal: AbortSignal,
  onBytes?: OnBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await ask(address, signal, { expected: 'a file', onBytes })).bytes;
}

/** A part of a file, or the whole of it, where the host gives no parts. */
export interface FetchedPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly whole: boolean;
}

/**
 * A part of a file; the whole of it from a host that knows no parts, or that lets no frame without an origin ask for one.
 * @param range in bytes, the end excluded
 * @throws {FetchError} when neither can be had
 */
export async function fetchPart(
  address: string,
  range: { readonly start: number; readonly end: number },
  signal: AbortSignal,
): Promise<FetchedPart> {
  const part = await askForPart(address, range, signal).catch(() => null);
  return part ?? { bytes: await fetchBytes(address, signal), whole: true };
}

/** @returns null where another part came */
async function askForPart(
  address: string,
  { start, end }: { readonly start: number; readonly end: number },
  signal: AbortSignal,
): Promise<FetchedPart | null> {
  const headers = { Range: `bytes=${start}-${end - 1}` };
  const expected = 'a part of a file';
  const { response, bytes } = await ask(address, signal, { expected, headers });
  if (response.status !== 206) return { bytes, whole: true };
  // A host of another origin may not let the page see which part it sent; its length it can't hide.
  const asAsked = response.headers.get('Content-Range')?.startsWith(`bytes ${start}-`) ?? true;
  return asAsked && bytes.byteLength === end - start ? { bytes, whole: false } : null;
}

interface Asked {
  /** What the file should be, in an error's words. */
  readonly expected: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly onBytes?: OnBytes | undefined;
}

interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Asks for a file, and gives it up where nothing of it comes for so long that it may never come. */
async function ask(
  address: string,
  signal: AbortSignal,
  { expected, headers = {}, onBytes }: Asked,
): Promise<Answer> {
  const request = new AbortController();
  const end = (): void => request.abort(signal.reason);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => request.abort(new StalledError()), PACE.stalled);
  };
  let got = 'no answer';
  try {
    hear();
    const { signal: ends } = request;
    const response = await fetch(address, { signal: ends, headers, credentials: 'same-origin' });
    if (!response.ok) {
      const absent = response.status === 404 || response.status === 410;
      throw new FetchError(address, `HTTP ${response.status}`, undefined, absent, expected);
    }
    got = 'a part of it';
    const total = lengthOf(response);
    const bytes = await collect(response, (received) => {
      hear();
      onBytes?.(received, total);
    });
    return { response, bytes };
  } catch (error) {
    if (signal.aborted || error instanceof FetchError) throw error;
    const stalled: unknown = request.signal.reason;
    const came = stalled ? `nothing for ${PACE.stalled / 1000} seconds` : got;
    throw new FetchError(address, came, stalled ?? error, false, expected);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

async function collect(
  { body }: Response,
  onReceived: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value);
    received += next.value.byteLength;
    onReceived(received);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** What a compressed file says of its length is not what will be read. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('Content-Length');
  return length === null || headers.has('Content-Encoding') ? null : Number(length);
}

/**
 * What the bytes of a fetched file say.
 * @param address where they are from @throws {FetchError} where they are no JSON
 */
export function parseJson(address: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new FetchError(address, 'something else', error, true);
  }
}
