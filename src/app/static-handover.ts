import { useLayoutEffect } from 'react';
import { STATIC_ID } from './page-ids.ts';

/** What the contract's `data-dateline` says: `ready` once the list can be used. */
export type Readiness = 'loading' | 'ready' | 'error';

export function setReadiness(status: 'pending' | 'error' | 'success'): void {
  const readiness: Readiness =
    status === 'pending' ? 'loading' : status === 'success' ? 'ready' : 'error';
  document.documentElement.dataset['dateline'] = readiness;
}

/** The incidents written in the page stay readable until the live list takes their place. */
export function useStaticPage(replaced: boolean): void {
  useLayoutEffect(() => {
    if (replaced) document.getElementById(STATIC_ID)?.remove();
  }, [replaced]);
}
