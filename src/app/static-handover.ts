import { useLayoutEffect } from 'react';
import { STATIC_ID } from './page-ids.ts';

/** What the contract's `data-dateline` says: `ready` once the list can be used. */
export type Readiness = 'loading' | 'ready' | 'error';

type Listener = (readiness: Readiness, reason: string) => void;
const listeners = new Set<Listener>();

/** @param reason why there is an error */
export function setReadiness(readiness: Readiness, reason = ''): void {
  // A list that is drawn in another place is no second beginning.
  if (document.documentElement.dataset['dateline'] === readiness) return;
  document.documentElement.dataset['dateline'] = readiness;
  for (const listener of listeners) listener(readiness, reason);
}

/** @returns the function that ends it */
export function onReadiness(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Stands beside the live list: once it is drawn, the page is ready, and the incidents that the build has written
 * into the page give way to it. Where the list fails, they stay.
 */
export function ListReady(): null {
  useLayoutEffect(() => {
    document.getElementById(STATIC_ID)?.remove();
    setReadiness('ready');
  }, []);
  return null;
}
