import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
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

export function useViewActions(): ViewActions {
  return useViewStore().actions;
}
