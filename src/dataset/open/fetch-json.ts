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
  const response = await ask(address, signal, 'JSON');
  try {
    return await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchError(address, 'something else', error, true);
  }
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
  return readBytes(await ask(address, signal, 'a file'), address, signal, onBytes);
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
  const response = await ask(address, signal, 'a part of a file', headers);
  const bytes = await readBytes(response, address, signal);
  if (response.status !== 206) return { bytes, whole: true };
  // A host of another origin may not let the page see which part it sent; its length it can't hide.
  const asAsked = response.headers.get('Content-Range')?.startsWith(`bytes ${start}-`) ?? true;
  return asAsked && bytes.byteLength === end - start ? { bytes, whole: false } : null;
}

/** @param expected what the file should be, in an error's words */
async function ask(
  address: string,
  signal: AbortSignal,
  expected: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { signal, headers, credentials: 'same-origin' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchError(address, 'no answer', error, false, expected);
  }
  if (response.ok) return response;
  const absent = response.status === 404 || response.status === 410;
  throw new FetchError(address, `HTTP ${response.status}`, undefined, absent, expected);
}

async function readBytes(
  response: Response,
  address: string,
  signal: AbortSignal,
  onBytes?: OnBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (!onBytes || !response.body) return new Uint8Array(await response.arrayBuffer());
    return await collect(response.body, lengthOf(response), onBytes);
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchError(address, 'a part of it', error, false, 'the whole file');
  }
}

async function collect(
  body: ReadableStream<Uint8Array>,
  total: number | null,
  onBytes: OnBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    received += next.value.byteLength;
    onBytes(received, total);
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
