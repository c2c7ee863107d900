import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { PACE, throttle } from '../time/pace.ts';
import type { ViewActions, ViewState, ViewStore } from './store.ts';

const StoreContext = createContext<ViewStore | null>(null);

export function ViewStoreProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of this mount. @throws {Error} outside a `ViewStoreProvider` */
export function useViewStore(): ViewStore {
  const store = useContext(StoreContext);
  if (!store)
    throw new Error(
      'No view store: got none, expected a <ViewStoreProvider> above this component.',
    );
  return store;
}

/** A part of the state; renders again when it changes by identity. */
export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useViewStore(), select);
}

/**
 * The same, for what may follow a move of the window a frame later: drawn after what is under the finger, and left out
 * where the next move comes first, or comes too soon to be read.
 * @param select one for the life of the component; the same by identity as long as nothing has changed
 */
export function useLateViewState<T>(select: (state: ViewState) => T): T {
  const store = useViewStore();
  const [value, setValue] = useState(() => select(store.getState()));
  useEffect(() => {
    let shown: T | undefined;
    const update = (): boolean => {
      const next = select(store.getState());
      if (next === shown) return false;
      shown = next;
      startTransition(() => setValue(() => next));
      return true;
    };
    // After the frame, and once for however many changes come before it.
    const updateSoon = throttle(update, { every: PACE.reading });
    update();
    updateSoon.done();
    const unsubscribe = store.subscribe(updateSoon);
    return () => {
      unsubscribe();
      updateSoon.cancel();
    };
  }, [store, select]);
  return value;
}

export function useViewActions(): ViewActions {
  return useViewStore().actions;
}
