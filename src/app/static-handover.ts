import { useLayoutEffect } from 'react';
import { useOwnRoot } from '../ui/own-root.ts';
import { STATIC_ID } from './page/page-ids.ts';

/** What the contract's `data-dateline` says: `ready` once the list can be used. */
export type Readiness = 'loading' | 'ready' | 'error';

/** Dispatched on the root of the map whose readiness it is. */
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

/** @param root the map's own @param reason why there is an error */
export function setReadiness(root: HTMLElement, readiness: Readiness, reason = ''): void {
  // A list that is drawn in another place is no second beginning.
  if (root.dataset['dateline'] === readiness) return;
  root.dataset['dateline'] = readiness;
  root.dispatchEvent(new ReadinessEvent(readiness, reason));
}

/** @param root the map's own @returns the function that ends it */
export function onReadiness(
  root: HTMLElement,
  listener: (event: ReadinessEvent) => void,
): () => void {
  const told = (event: Event): void => {
    if (event instanceof ReadinessEvent) listener(event);
  };
  root.addEventListener(ReadinessEvent.type, told);
  return () => root.removeEventListener(ReadinessEvent.type, told);
}

/**
 * Stands beside the live list: once it is drawn, the page is ready, and the incidents that the build has written
 * into the page give way to it. Where the list fails, they stay.
 */
export function ListReady(): null {
  const root = useOwnRoot();
  useLayoutEffect(() => {
    root.querySelector(`#${STATIC_ID}`)?.remove();
    setReadiness(root, 'ready');
  }, [root]);
  return null;
}
