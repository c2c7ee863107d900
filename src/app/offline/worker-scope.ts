/*
 * What the worker uses of its own world: the page's types have none of it, and both at once contradict each other.
 */

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Extendable {
  readonly request: Request;
  readonly clientId: string;
  /** Of what the answer will be the program: a page, or a worker. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Client {
  readonly id: string;
  /** Of windows alone. */
  readonly frameType?: 'auxiliary' | 'top-level' | 'nested' | 'none';
}

export interface WorkerScope {
  /** Written before the worker's code by the build. */
  readonly offlineList: unknown;
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: {
      readonly type: 'all';
      readonly includeUncontrolled: true;
    }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asked) => void): void;
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
}
