import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PACE } from '../../time/pace.ts';
import { fetchBytes, fetchJson } from './fetch-json.ts';

const AT = 'https://host.example/data/x/dataset.json';
const going = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A host that sends parts, a while apart, and may then say nothing any more. @param apart milliseconds */
function sending(parts: readonly string[], apart: number, ends: boolean): void {
  const fetched = vi.fn(async (_address: string, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        signal!.addEventListener('abort', () => controller.error(signal!.reason));
        for (const part of parts) {
          await new Promise((resolve) => setTimeout(resolve, apart));
          if (!signal!.aborted) controller.enqueue(new TextEncoder().encode(part));
        }
        if (ends) controller.close();
      },
    });
    return new Response(body);
  });
  vi.stubGlobal('fetch', fetched);
}

it('waits for a slow host for as long as something comes', async () => {
  sending(['{"a":', '1', '}'], PACE.stalled - 1, true);
  const read = fetchJson(AT, going);
  await vi.advanceTimersByTimeAsync(3 * PACE.stalled);
  expect(await read).toEqual({ a: 1 });
  expect(vi.getTimerCount()).toBe(0);
});

it.each([[[]], [['{"a":']]])('gives up a host that says nothing more after %j', async (parts) => {
  sending(parts, 10, false);
  const read = expect(fetchBytes(AT, going)).rejects.toThrow(
    `Could not load ${AT}: got nothing for 15 seconds, expected a file.`,
  );
  await vi.advanceTimersByTimeAsync(PACE.stalled + 10);
  await read;
});

it('gives up a host that does not answer', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      }),
  );
  const read = expect(fetchJson(AT, going)).rejects.toThrow('nothing for 15 seconds');
  await vi.advanceTimersByTimeAsync(PACE.stalled);
  await read;
});

it('says what came in the place of JSON', async () => {
  sending(['<!doctype html>'], 1, true);
  const read = expect(fetchJson(AT, going)).rejects.toThrow('got something else, expected JSON');
  await vi.advanceTimersByTimeAsync(10);
  await read;
});

it('ends with whoever asked', async () => {
  sending([], 1, false);
  const asking = new AbortController();
  const read = expect(fetchBytes(AT, asking.signal)).rejects.toThrow('No longer.');
  await vi.advanceTimersByTimeAsync(10);
  asking.abort(new Error('No longer.'));
  await read;
});
