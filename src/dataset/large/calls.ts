import { withinPatience } from '../../time/stall.ts';
import { unusable } from '../open/unusable.ts';

/** What one end asks of the other: a method of what is served there. */
interface Question {
  readonly call: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What the other end says: that it is there, how far it is, and what came of a question. */
type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'told'; readonly call: number; readonly value: unknown }
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

/** An error that came to light at the other end: it has the name and the message that it had there. */
export class RemoteError extends Error {
  /** Another version of the dataset may be shown in its place. */
  readonly unusable: boolean;

  constructor({ name, message, unusable: isUnusable }: Failure) {
    super(message);
    this.name = name;
    this.unusable = isUnusable;
  }
}

/** Takes one argument, which can be sent; may tell how far it is meanwhile. */
type Method = (argument: never, tell: (value: unknown) => void) => unknown;

/**
 * Answers what comes through a channel.
 * @param give what of a result the other end gets without a copy
 */
export function serveCalls(
  channel: Channel,
  methods: Readonly<Record<string, Method>>,
  give: (method: string, result: unknown) => Transferable[] = () => [],
): void {
  const say = (message: Message, transfer: Transferable[] = []): void =>
    channel.postMessage(message, transfer);
  channel.addEventListener('message', (event) => {
    const { call, method, argument } = (event as MessageEvent<Question>).data;
    const answer = async (): Promise<unknown> =>
      methods[method]!(argument as never, (value) => say({ kind: 'told', call, value }));
    answer()
      .then((result) => say({ kind: 'result', call, result }, give(method, result)))
      // What can't be sent is an answer, too: nobody waits for it for ever.
      .catch((error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        say({ kind: 'error', call, error: { name, message, unusable: unusable(error) } });
      });
  });
  say({ kind: 'ready' });
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onTold: ((value: never) => void) | undefined;
}

export interface AskOptions {
  readonly transfer?: Transferable[];
  /** Told how far the other end is. */
  readonly onTold?: (value: never) => void;
}

/** The asking end of a channel. */
export interface Caller {
  /** Rejects with a `RemoteError`, or with what stopped the channel. */
  readonly ask: (method: string, argument: unknown, options?: AskOptions) => Promise<never>;
  /** Ends the channel: whatever is still asked rejects with the error. */
  readonly stop: (error: Error) => void;
}

/**
 * The asking end of a channel, once the other says that it is there.
 * @param end closes the channel
 * @throws {Error} (rejects) where the other end fails before that: the policy of a page, or a script that did not come, or hangs
 */
export function connectCalls(channel: Channel, end: () => void): Promise<Caller> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let stopped: Error | null = null;
  const stop = (error: Error): void => {
    stopped ??= error;
    end();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ask: Caller['ask'] = (method, argument, { transfer = [], onTold } = {}) =>
    new Promise<never>((resolve, reject) => {
      if (stopped) return reject(stopped);
      const call = calls++;
      waiting.set(call, { resolve, reject, onTold });
      channel.postMessage({ call, method, argument } satisfies Question, transfer);
    });

  const connected = new Promise<Caller>((resolve, reject) => {
    channel.addEventListener('message', (event) => {
      const message = (event as MessageEvent<Message>).data;
      if (message.kind === 'ready') return resolve({ ask, stop });
      const asked = waiting.get(message.call);
      if (message.kind === 'told') return asked?.onTold?.(message.value as never);
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

  return withinPatience(connected).catch((error: Error) => {
    stop(error);
    throw error;
  });
}
