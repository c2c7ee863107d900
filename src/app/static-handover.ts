import { useLayoutEffect } from 'react';
import { STATIC_ID } from './page-ids.ts';

/** What the contract's `data-dateline` says: `ready` once the list can be used. */
export type Readiness = 'loading' | 'ready' | 'error';

/** Dispatched on the document, whose readiness it is. */
class ReadinessEvent extends Event {
  static readonly type = 'dateline-readiness';
  readonly readiness: Readiness;
  /** Why there is an error; else empty. */
  readonly reason: string;

  constructor(readiness: Readiness, reason: string) {
    super(ReadinessEvent.type);
    this.readiness = readiness;
    this.reason = reason;
  }
}

/** @param reason why there is an error */
export function setReadiness(readiness: Readiness, reason = ''): void {
  // A list that is drawn in another place is no second beginning.
  if (document.documentElement.dataset['dateline'] === readiness) return;
  document.documentElement.dataset['dateline'] = readiness;
  document.dispatchEvent(new ReadinessEvent(readiness, reason));
}

/** @returns the function that ends it */
export function onReadiness(listener: (event: ReadinessEvent) => void): () => void {
  const told = (event: Event): void => {
    if (event instanceof ReadinessEvent) listener(event);
  };
  document.addEventListener(ReadinessEvent.type, told);
  return () => document.removeEventListener(ReadinessEvent.type, told);
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
