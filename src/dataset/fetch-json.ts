/** A file of the site could not be had. The message says which, what came, and what to do. */
export class FetchError extends Error {
  /** Whether the host says that it has no such file, by its status or by sending something else in its place. */
  readonly absent: boolean;

  constructor(address: string, got: string, cause?: unknown, absent = false) {
    super(
      `Could not load ${address}: got ${got}, expected JSON. Check the connection and try again.`,
      { cause },
    );
    this.name = 'FetchError';
    this.absent = absent;
  }
}

/**
 * The one place where the page reads the network (MapLibre reads its own picture and fonts).
 * @throws {FetchError} when there is no answer, not a good one, or one that isn't JSON
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, { signal, credentials: 'same-origin' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchError(address, 'no answer', error);
  }
  if (!response.ok) {
    const absent = response.status === 404 || response.status === 410;
    throw new FetchError(address, `HTTP ${response.status}`, undefined, absent);
  }
  try {
    return await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchError(address, 'something else', error, true);
  }
}
