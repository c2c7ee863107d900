import type { Place } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Counted, PlaceState } from '../../state/places.ts';
import { openedPlace } from '../../state/selectors.ts';
import type { ViewStore } from '../../state/store.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import { placeBoxes } from '../layout/place-boxes.ts';
import type { PlaceBoxes } from '../layout/place-boxes.ts';

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
 * mark, which the canvas draws. Only what a move of the window changes is touched; going through all of them as
 * elements would take longer than the move may.
 * @param holders one for each of the places, in their order, with nothing in it
 * @param places all that the dataset has
 * @returns the function that takes the buttons away
 */
export function bindPlaceButtons(
  holders: readonly HTMLElement[],
  places: readonly MarkedPlace[],
  layouts: Layouts,
  store: ViewStore,
  words: Messages,
  actions: MarkActions,
): () => void {
  const buttons = new Map<string, HTMLButtonElement>();
  const drawn: (PlaceState | null)[] = places.map(() => null);
  let open: string | null = null;
  let boxes: PlaceBoxes | null = null;
  const shownAt = (index: number): Counted | null => drawn[index]?.shown ?? null;
  /** Whether the focus is being handed on: nobody has gone anywhere, so the map stays where it is. */
  let isHandedOn = false;
  const own: MarkActions = {
    ...actions,
    reveal: (place) => {
      if (!isHandedOn) actions.reveal(place);
    },
  };
  /** Gives the focus of a button that is gone to the next place's, else to the one before, else to the map. */
  const handOn = (from: number): void => {
    const buttonAt = ({ place }: MarkedPlace): HTMLButtonElement | undefined =>
      buttons.get(place.id);
    const next = places.slice(from).find(buttonAt) ?? places.slice(0, from).findLast(buttonAt);
    const heir = next ? buttonAt(next) : holders[from]!.closest<HTMLElement>('.map');
    isHandedOn = true;
    heir?.focus({ preventScroll: true });
    isHandedOn = false;
  };
  const size = (index: number): void => {
    const button = buttons.get(places[index]!.place.id);
    if (!boxes || !button) return;
    const { width, height, shift } = boxes.sizeOf(index, shownAt, words.countOnly);
    setBox(button, width, height, shift);
    button.classList.toggle('is-dot', boxes.isDot(index));
    holders[index]!.classList.toggle('is-first', boxes.isFirst(index));
  };

  const update = (): void => {
    const state = store.getState();
    const changed: number[] = [];
    let lost: number | null = null;
    places.forEach(({ place, code }, index) => {
      const next = store.placeState(state, code);
      if (next === drawn[index]) return;
      drawn[index] = next;
      const button = buttons.get(place.id);
      if (!next?.shown) {
        // What goes away under the pointer is not told that it leaves.
        if (button?.matches(':hover, :focus')) actions.unpoint();
        if (button && button === document.activeElement && document.hasFocus()) lost = index;
        button?.remove();
        buttons.delete(place.id);
        changed.push(index);
        return;
      }
      const shown = button ?? createButton(place, own);
      shown.setAttribute(
        'aria-label',
        words.placeMark(nameIn(place.names, words.language).text, next.shown.count),
      );
      changed.push(index);
      if (button) return;
      if (place.id === open) shown.setAttribute('aria-current', 'true');
      buttons.set(place.id, shown);
      holders[index]!.append(shown);
    });
    // What stands for several is as large as all that is shown of them.
    const firsts = changed.map((index) => boxes?.standOf(index).places[0] ?? index);
    for (const index of new Set([...changed, ...firsts])) size(index);
    if (lost !== null) handOn(lost);
    const now = openedPlace(store.dataset, state.view)?.id ?? null;
    if (now === open) return;
    if (open !== null) buttons.get(open)?.removeAttribute('aria-current');
    if (now !== null) buttons.get(now)?.setAttribute('aria-current', 'true');
    open = now;
  };
  const relay = (): void => {
    const layout = layouts.now();
    boxes = layout && placeBoxes(layout);
    for (const index of places.keys()) size(index);
  };
  relay();
  update();
  const unlisten = layouts.subscribe(relay);
  const unsubscribe = store.subscribe((state, last) => {
    if (state.view !== last.view || state.found !== last.found) update();
  });
  return () => {
    unsubscribe();
    unlisten();
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

/** Sets a box around the point that the holder stands at, moved to the right by `shift`, CSS pixels. */
function setBox({ style }: HTMLElement, width: number, height: number, shift: number): void {
  const [wide, tall, left] = [`${width}px`, `${height}px`, `${shift - width / 2}px`];
  if (style.width !== wide) style.width = wide;
  if (style.left !== left) style.left = left;
  if (style.height === tall) return;
  style.height = tall;
  style.top = `${-height / 2}px`;
}
