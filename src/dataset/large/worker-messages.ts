import type { Backend, OpenedDataset } from './backend.ts';
import { connectCalls, serveCalls } from './calls.ts';
import type { Channel } from './calls.ts';
import { indexBuffers } from '../indexes/indexes.ts';

/** Answers what comes through a channel with what a backend says. */
export function serveBackend(channel: Channel, backend: Backend): void {
  const { open, load, find, search } = backend;
  serveCalls(channel, { open, load, find, search }, (method, result) =>
    method === 'open' ? buffersOf(result as OpenedDataset) : [],
  );
}

/** Search reads the columns of what incidents name; all others the page gets without a copy. */
export function buffersOf({ columns, indexes }: OpenedDataset): Transferable[] {
  const { start, end, when, claimStance } = columns;
  const buffers = [
    ...[start, end, when, claimStance].map(({ buffer }) => buffer),
    ...indexBuffers(indexes),
  ];
  return buffers.filter((buffer) => buffer instanceof ArrayBuffer);
}

/**
 * The backend at the other end of a channel, once it says that it is there.
 * @param end closes the channel
 * @throws {Error} (rejects) as `connectCalls` does
 */
export async function connectBackend(channel: Channel, end: () => void): Promise<Backend> {
  const { ask, stop } = await connectCalls(channel, end);
  return {
    open: (source) =>
      ask('open', source, {
        transfer: [source.bytes.buffer, ...(source.index ? [source.index.buffer] : [])],
      }),
    load: (shard) => ask('load', shard),
    find: (id) => ask('find', id),
    search: (query) => ask('search', query),
    close: () => stop(new DOMException('The dataset was closed.', 'AbortError')),
  };
}
