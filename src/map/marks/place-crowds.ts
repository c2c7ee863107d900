import type { Messages } from '../../messages/messages.ts';
import type { ViewStore } from '../../state/store.ts';
import type { Layouts } from '../layout/layouts.ts';
import { hasRoom } from '../layout/stands.ts';
import type { Stand } from '../layout/stands.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import { BADGE } from './mark-layout.ts';

export interface CrowdActions {
  readonly press: (crowd: Stand) => void;
  /** Some buttons are new, and stand nowhere yet. */
  readonly written: () => void;
  /** The button that had the focus stands for nothing any more. */
  readonly release: (crowd: Stand) => void;
}

/**
 * Keeps a button on what stands for several places that part nearer, for a pointer: with a keyboard each place has its
 * own.
 * @param holder takes the buttons, in the order of the layout's crowds
 * @returns the function that takes them away
 */
export function bindCrowds(
  holder: HTMLElement,
  places: readonly MarkedPlace[],
  layouts: Layouts,
  store: ViewStore,
  words: Messages,
  { press, written, release }: CrowdActions,
): () => void {
  let crowds: readonly Stand[] = [];
  /** Buttons by their places: one that is pressed must be there when the press ends. */
  let buttons = new Map<string, HTMLButtonElement>();

  const shownOf = (crowd: Stand): { place: MarkedPlace; count: number }[] =>
    crowd.places.flatMap((at) => {
      const place = places[at]!;
      const shown = store.placeState(store.getState(), place.code)?.shown;
      return shown ? [{ place, count: shown.count }] : [];
    });
  const update = (): void => {
    for (const crowd of crowds) {
      const button = buttons.get(keyOf(crowd))!;
      const shown = shownOf(crowd);
      button.hidden = shown.length === 0;
      const count = shown.reduce((sum, here) => sum + here.count, 0);
      const label =
        shown.length === 1
          ? words.placeMark(shown[0]!.place.name, count)
          : words.crowdMark(shown.length, count);
      button.setAttribute('aria-label', label);
      button.title = label;
    }
  };
  const pressed = ({ currentTarget }: Event): void => {
    const crowd = crowds.find((one) => buttons.get(keyOf(one)) === currentTarget);
    if (crowd) press(crowd);
  };
  const write = (): void => {
    const before = crowds;
    const focused = before.find((crowd) => buttons.get(keyOf(crowd)) === document.activeElement);
    crowds = crowdsOf(layouts.now()?.stands ?? []);
    const last = buttons;
    buttons = new Map(
      crowds.map((crowd) => {
        const key = keyOf(crowd);
        const button = last.get(key) ?? createButton(pressed);
        // Its number is pressed with it.
        const number = crowd.kind === 'crowd' && !crowd.isCounted ? BADGE : { x: 0, y: 0 };
        button.style.width = `${crowd.width + number.x}px`;
        button.style.height = `${crowd.height + number.y}px`;
        return [key, button];
      }),
    );
    const next = [...buttons.values()];
    if (
      next.length !== holder.childElementCount ||
      next.some((it, at) => it !== holder.children[at])
    ) {
      holder.replaceChildren(...next);
      written();
    }
    update();
    if (focused && !buttons.has(keyOf(focused))) release(focused);
  };
  write();
  const unlisten = layouts.subscribe(write);
  const unsubscribe = store.subscribe((state, last) => {
    if (state.view !== last.view || state.found !== last.found) update();
  });
  return () => {
    unlisten();
    unsubscribe();
    holder.replaceChildren();
  };
}

/** The stands that have a button of their own. */
export function crowdsOf(stands: readonly Stand[]): Stand[] {
  return stands.filter((stand) => stand.canPart && hasRoom(stand));
}

function keyOf({ places }: Stand): string {
  return places.join();
}

function createButton(pressed: (event: Event) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-mark place-mark--crowd';
  button.tabIndex = -1;
  button.addEventListener('click', pressed);
  return button;
}
