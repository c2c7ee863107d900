import { WORKER_FILE } from '../../dataset/open/offline-list.ts';

/** Has the page come anew with a version that waits. */
export type TakeVersion = () => void;

/**
 * Has the site kept for when there is no connection, and watches for a newer version of it. Where the browser keeps
 * nothing (without TLS, in private windows, without room), or the page stands in another, the page goes on as it is.
 * @param tell is given what takes a new version, once one is there @returns what ends it
 */
export function keepOffline(tell: (take: TakeVersion) => void): () => void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // What is framed has no worker of ours; see `service-worker.ts`.
  if (!serviceWorker || window.parent !== window) return () => undefined;
  // The first visit loads all of the site: not where the reader wishes to save data.
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (!serviceWorker.controller && connection?.saveData) return () => undefined;
  const ends = new AbortController();
  void watch(serviceWorker, { tell, signal: ends.signal }).catch(() => undefined);
  return () => ends.abort();
}

interface Watch {
  readonly tell: (take: TakeVersion) => void;
  readonly signal: AbortSignal;
}

async function watch(container: ServiceWorkerContainer, { tell, signal }: Watch): Promise<void> {
  const address = new URL(WORKER_FILE, document.baseURI).href;
  // Nothing where something forbids workers without saying so.
  const registration = await container.register(address).catch(() => undefined);
  if (!registration) return;
  const hear = (worker: ServiceWorker | null): void => {
    // Of the first one there is no version to change.
    const told = (): void => {
      if (worker?.state === 'installed' && container.controller && !signal.aborted)
        tell(() => take(container, worker));
    };
    told();
    worker?.addEventListener('statechange', told, { signal });
  };
  hear(registration.waiting);
  hear(registration.installing);
  registration.addEventListener('updatefound', () => hear(registration.installing), { signal });
  const look = (): void => {
    if (document.visibilityState === 'visible')
      void registration.update().catch(() => endWhereGone(registration, address));
  };
  document.addEventListener('visibilitychange', look, { signal });
  if (container.controller) look();
}

function take(container: ServiceWorkerContainer, worker: ServiceWorker): void {
  const reload = (): void => location.reload();
  // Another page of the site may have taken it.
  if (worker.state !== 'installed') return reload();
  container.addEventListener('controllerchange', reload, { once: true });
  worker.postMessage('activate', []);
}

/** A site that is no longer kept, as its host has no worker any more, would be shown for ever as it was. */
async function endWhereGone(registration: ServiceWorkerRegistration, address: string) {
  const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => ({
    status: 0,
  }));
  if (status !== 404 && status !== 410) return;
  await registration.unregister().catch(() => undefined);
  await caches.delete(`dateline ${registration.scope}`).catch(() => undefined);
}
