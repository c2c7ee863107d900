import type { StoreApi } from 'zustand/vanilla';
import { isSameDraft, savePlace } from '../coding/place-draft.ts';
import type { DeskActions, DeskState, DraftInHand } from './desk-store.ts';

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
  /** Has the draft in hand wait for a place, where its incident has none. @returns by which the place finds it; null where none waits */
  const ask = (): number | null => {
    const { hand } = get();
    if (!hand || !lacksPlace(hand)) return null;
    const asks = hand.draft.besides?.asks ?? freeNumber(get());
    const draft = { ...hand.draft, besides: { ...hand.draft.besides, asks } };
    set({ hand: { ...hand, draft } });
    return asks;
  };
  return {
    beginPlace(begun) {
      const asked = begun.id === null ? ask() : null;
      const draft = asked === null ? begun : { ...begun, asked };
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
      const { asked } = placing;
      if (asked !== undefined) {
        const { hand, parked } = get();
        const given = (one: DraftInHand): DraftInHand =>
          one.draft.besides?.asks === asked ? withPlace(one, saved.id) : one;
        set({ hand: hand && given(hand), parked: parked.map(given) });
      }
      takeUp();
      return saved.id;
    },
    dropPlace: takeUp,
  };
}

function lacksPlace({ draft: { incident } }: DraftInHand): boolean {
  return incident !== null && 'new' in incident && incident.new.place === null;
}

/** A draft whose new incident lies in a place, unless it has come to lie somewhere since. */
function withPlace(hand: DraftInHand, id: string): DraftInHand {
  const { incident } = hand.draft;
  if (!incident || !('new' in incident) || !lacksPlace(hand)) return hand;
  const made = { new: { ...incident.new, place: { id } } };
  return { ...hand, draft: { ...hand.draft, incident: made }, isTouched: true };
}

/** A number by which no draft is found and for which no place is made. */
function freeNumber({ hand, parked, placing, placesPutBy }: DeskState): number {
  const taken = [
    ...[...(hand ? [hand] : []), ...parked].map(({ draft }) => draft.besides?.asks ?? 0),
    ...[...placesPutBy.map(({ draft }) => draft), ...(placing ? [placing] : [])].map(
      ({ asked = 0 }) => asked,
    ),
  ];
  return 1 + Math.max(0, ...taken);
}
