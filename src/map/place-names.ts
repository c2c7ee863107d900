import type { PlaceState } from '../state/places.ts';
import type { ViewStore } from '../state/store.ts';
import type { PlaceLayers } from './place-layers.ts';

/** How soon the names follow the window, milliseconds: their halos are the costliest thing on the map to draw anew. */
const SOON = 150;

/**
 * Keeps on the names whether anything is shown at their place: `is-out` where nothing is, `is-gone` where nothing could
 * be in another window either.
 * @param names one for each of the layers' places, in their order
 * @returns the function that lets go of them
 */
export function bindPlaceNames(
  names: readonly Element[],
  { places }: PlaceLayers,
  store: ViewStore,
): () => void {
  const drawn: (PlaceState | null | undefined)[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const update = (): void => {
    timer = null;
    places.forEach(({ code }, index) => {
      const state = store.placeState(store.getState(), code);
      if (state === drawn[index]) return;
      drawn[index] = state;
      const name = names[index]!;
      name.classList.toggle('is-out', state !== null && !state.shown);
      name.classList.toggle('is-gone', state === null);
    });
  };
  update();
  const unsubscribe = store.subscribe((state, last) => {
    if (state.view !== last.view || state.found !== last.found) timer ??= setTimeout(update, SOON);
  });
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}
