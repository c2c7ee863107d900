import type { Backend, OpenedDataset } from './backend.ts';
import { indexBuffers } from '../indexes/indexes.ts';
import { unusable } from '../open/unusable.ts';

/** What the page asks of the worker: a method of its backend. */
interface Question {
  readonly call: number;
  readonly method: Exclude<keyof Backend, 'close'>;
  readonly argument: unknown;
}

/** What the worker says: that it is there, and what came of a question. */
type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly call: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly error: Failure };

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly unusable: boolean;
}

/** One end of a channel: a worker from the page, the page from a worker, a port. */
export interface Channel {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** An error that came to light in the worker: it has the name and the message that it had there. */
export class RemoteError extends Error {
  /** Another version of the dataset may be shown in its place. */
  readonly unusable: boolean;

  constructor({ name, message, unusable: isUnusable }: Failure) {
    super(message);
    this.name = name;
    this.unusable = isUnusable;
  }
}

/** Answers what comes through a channel with what a backend says. */
export function serveBackend(channel: Channel, backend: Backend): void {
  const say = (message: Message, transfer: Transferable[] = []): void =>
    channel.postMessage(message, transfer);
  const ask = async ({ method, argument }: Question): Promise<unknown> =>
    backend[method](argument as never);
  channel.addEventListener('message', (event) => {
    const question = (event as MessageEvent<Question>).data;
    const { call, method } = question;
    ask(question)
      .then((result) =>
        say(
          { kind: 'result', call, result },
          method === 'open' ? givenAway(result as OpenedDataset) : [],
        ),
      )
      // What can't be sent is an answer, too: nobody waits for it for ever.
      .catch((error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        say({ kind: 'error', call, error: { name, message, unusable: unusable(error) } });
      });
  });
  say({ kind: 'ready' });
}

/** Search reads the columns of what incidents name; all others the page gets without a copy. */
function givenAway({ columns, indexes }: OpenedDataset): Transferable[] {
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
 * @throws {Error} (rejects) where the worker fails before that: the policy of a page, or a script that did not come
 */
export function connectBackend(channel: Channel, end: () => void): Promise<Backend> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let stopped: Error | null = null;
  const stop = (error: Error): void => {
    stopped ??= error;
    end();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ask = (method: Question['method'], argument: unknown, transfer: Transferable[] = []) =>
    new Promise<never>((resolve, reject) => {
      if (stopped) return reject(stopped);
      const call = calls++;
      waiting.set(call, { resolve, reject });
      channel.postMessage({ call, method, argument } satisfies Question, transfer);
    });
  const backend: Backend = {
    open: (source) =>
      ask('open', source, [source.bytes.buffer, ...(source.index ? [source.index.buffer] : [])]),
    load: (shard) => ask('load', shard),
    find: (id) => ask('find', id),
    search: (query) => ask('search', query),
    close: () => stop(new DOMException('The dataset was closed.', 'AbortError')),
  };

  return new Promise((resolve, reject) => {
    channel.addEventListener('message', (event) => {
      const message = (event as MessageEvent<Message>).data;
      if (message.kind === 'ready') return resolve(backend);
      const asked = waiting.get(message.call);
      waiting.delete(message.call);
      if (message.kind === 'result') asked?.resolve(message.result as never);
      else asked?.reject(new RemoteError(message.error));
    });
    channel.addEventListener('error', (event) => {
      const message = 'message' in event ? String(event.message) : '';
      const error = new Error(
        `The worker failed: got ${message || 'no reason'}, expected an answer. Reload the page.`,
      );
      reject(error);
      stop(error);
    });
  });
}
