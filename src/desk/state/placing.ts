import type { StoreApi } from 'zustand/vanilla';
import { isSameDraft, savePlace } from '../coding/place-draft.ts';
import type { DeskActions, DeskState } from './desk-store.ts';

type Placing = Pick<DeskActions, 'beginPlace' | 'changePlace' | 'savePlace' | 'dropPlace'>;

/** Makes and changes places. */
export function createPlacing(
  { getState: get, setState: set }: StoreApi<DeskState>,
  make: DeskActions['put'],
): Placing {
  const takeUp = (): void => {
    const [last = null, ...placesPutBy] = get().placesPutBy;
    set({ placing: last?.draft ?? null, placingBegun: last?.begun ?? null, placesPutBy });
  };
  return {
    beginPlace(draft) {
      const { placing, placingBegun, placesPutBy } = get();
      const isTouched = placing && placingBegun && !isSameDraft(placing, placingBegun);
      set({
        placing: draft,
        placingBegun: draft,
        ...(isTouched && {
          placesPutBy: [{ draft: placing, begun: placingBegun }, ...placesPutBy],
        }),
      });
    },
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
      takeUp();
      return saved.id;
    },
    dropPlace: takeUp,
  };
}
