import type { StoreApi } from 'zustand/vanilla';
import type { DeskActions, DeskState, DraftInHand } from './desk-store.ts';

type Parking = Pick<DeskActions, 'dropDraft' | 'takeUp' | 'dropParked'> & {
  /** Takes a draft in hand and puts the one by that was there, if anything was said in it. */
  readonly takeInHand: (hand: DraftInHand) => void;
};

/** Puts drafts by and takes them up again. */
export function createParking({ getState: get, setState: set }: StoreApi<DeskState>): Parking {
  const takeInHand = (hand: DraftInHand): void => {
    const before = get().hand;
    const parked = before?.isTouched ? [before, ...get().parked] : get().parked;
    set({ hand, parked });
  };
  const dropParked = (put: DraftInHand): void =>
    set({ parked: get().parked.filter((one) => one !== put) });
  return {
    takeInHand,
    dropDraft() {
      const [hand = null, ...parked] = get().parked;
      set({ hand, parked });
    },
    takeUp(put) {
      if (!get().parked.includes(put)) return;
      dropParked(put);
      takeInHand(put);
    },
    dropParked,
  };
}
