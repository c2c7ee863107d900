import type { Place } from '../evidence/model.ts';
import type { Messages } from '../messages/messages.ts';
import type { PlaceState } from '../state/places.ts';
import { openedPlace } from '../state/selectors.ts';
import type { ViewStore } from '../state/store.ts';
import type { MarkedPlace } from './arrange.ts';
import { layoutMark } from './mark-layout.ts';

/** What pointing at marks and choosing them does; the same functions for the life of the map. */
export interface MarkActions {
  readonly open: (place: Place) => void;
  readonly point: (place: Place) => void;
  readonly unpoint: () => void;
  /** The keyboard has come to the mark: it must be seen. */
  readonly reveal: (place: Place) => void;
}

/**
 * Keeps a button in the holder of each place of which something is shown: what is pressed, focused and read aloud of a
 * mark, which the picture draws. Only what a move of the window changes is touched; going through all of them as
 * elements would take longer than the move may.
 * @param holders one for each of the places, in their order, with nothing in it
 * @param places all that the dataset has; not the measure of their names, which comes anew with every font
 * @returns the function that takes the buttons away
 */
export function bindPlaceButtons(
  holders: readonly HTMLElement[],
  places: readonly MarkedPlace[],
  store: ViewStore,
  words: Messages,
  actions: MarkActions,
): () => void {
  const buttons = new Map<string, HTMLButtonElement>();
  const drawn: (PlaceState | null)[] = places.map(() => null);
  let open: string | null = null;

  const update = (): void => {
    const state = store.getState();
    places.forEach((all, index) => {
      const { place } = all;
      const next = store.placeState(state, all.code);
      if (next === drawn[index]) return;
      drawn[index] = next;
      const button = buttons.get(place.id);
      if (!next?.shown) {
        // What goes away under the pointer is not told that it leaves.
        if (button?.matches(':hover, :focus')) actions.unpoint();
        button?.remove();
        buttons.delete(place.id);
        return;
      }
      const shown = button ?? createButton(place, actions);
      const { width, height } = layoutMark(next.shown.groups, all.unit, all.width);
      setBox(shown, width, height);
      shown.setAttribute('aria-label', words.placeMark(place.names.en, next.shown.count));
      if (button) return;
      if (place.id === open) shown.setAttribute('aria-current', 'true');
      buttons.set(place.id, shown);
      holders[index]!.append(shown);
    });
    const now = openedPlace(store.dataset, state.view)?.id ?? null;
    if (now === open) return;
    if (open !== null) buttons.get(open)?.removeAttribute('aria-current');
    if (now !== null) buttons.get(now)?.setAttribute('aria-current', 'true');
    open = now;
  };
  update();
  const unsubscribe = store.subscribe((state, last) => {
    if (state.view !== last.view || state.found !== last.found) update();
  });
  return () => {
    unsubscribe();
    for (const button of buttons.values()) button.remove();
  };
}

function createButton(place: Place, actions: MarkActions): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-mark';
  button.dataset['place'] = place.id;
  button.addEventListener('click', () => actions.open(place));
  button.addEventListener('pointerenter', ({ pointerType }) => {
    // A finger that opens the reader has no use for a card on the way.
    if (pointerType !== 'touch') actions.point(place);
  });
  button.addEventListener('pointerleave', actions.unpoint);
  button.addEventListener('focus', () => {
    if (!button.matches(':focus-visible')) return;
    actions.point(place);
    actions.reveal(place);
  });
  button.addEventListener('blur', actions.unpoint);
  return button;
}

/** Around the point that the holder stands at, CSS pixels. */
function setBox({ style }: HTMLElement, width: number, height: number): void {
  const box = `${width}px`;
  if (style.width !== box) {
    style.width = box;
    style.left = `${-width / 2}px`;
  }
  const tall = `${height}px`;
  if (style.height === tall) return;
  style.height = tall;
  style.top = `${-height / 2}px`;
}
