import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Records } from '../records/desk-records.ts';
import type { DeskArticle } from '../state/desk-article.ts';
import type { DeskActions, DeskState, DeskStore } from '../state/desk-store.ts';

export const DeskContext = createContext<DeskStore | null>(null);

function useDeskStore(): DeskStore {
  const store = useContext(DeskContext);
  if (!store) throw new Error('No desk: draw this within a DeskContext.');
  return store;
}

export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(useDeskStore(), select);
}

export function useDeskActions(): DeskActions {
  return useDeskStore().actions;
}

export function useRecords(): Records {
  return useDesk(({ history }) => history.records);
}

/** An article by its source; null where its text is not at hand. */
export function useArticle(source: string): DeskArticle | null {
  const store = useDeskStore();
  return useDesk(() => store.article(source));
}

/** Lines, areas and names of the dataset's own for the map; null where it has none. */
export function useOwnGround(): DeskStore['basemap'] {
  return useDeskStore().basemap;
}
