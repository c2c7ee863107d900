import type { StoreApi } from 'zustand/vanilla';
import { savePlace } from '../coding/place-draft.ts';
import type { DeskActions, DeskState } from './desk-store.ts';

type Placing = Pick<DeskActions, 'beginPlace' | 'changePlace' | 'savePlace' | 'dropPlace'>;

/** Makes and changes places. */
export function createPlacing(
  { getState: get, setState: set }: StoreApi<DeskState>,
  make: DeskActions['put'],
): Placing {
  return {
    beginPlace: (placing) => set({ placing }),
    changePlace(change) {
      const { placing } = get();
      if (placing) set({ placing: { ...placing, ...change } });
    },
    savePlace() {
      const { placing, history } = get();
      const saved = placing && savePlace(history.records, placing);
      if (!saved) return null;
      make(saved.change, placing.id === null ? 'add-place' : 'change-place');
      const { hand } = get();
      const incident = hand?.draft.incident;
      if (hand && incident && 'new' in incident && incident.new.place === null) {
        const made = { new: { ...incident.new, place: { id: saved.id } } };
        set({ hand: { ...hand, draft: { ...hand.draft, incident: made }, isTouched: true } });
      }
      set({ placing: null });
      return saved.id;
    },
    dropPlace: () => set({ placing: null }),
  };
}
