import type { Messages } from '../messages/messages.ts';
import type { ViewStore } from '../state/store.ts';
import type { Layouts } from './layout/layouts.ts';
import type { Stand } from './layout/stands.ts';
import type { MarkedPlace } from './layout/marked-places.ts';

/**
 * Keeps a button on the mark of each crowd that parts nearer, for a pointer: with a keyboard each place has its own.
 * @param holder takes the buttons, in the order of the layout's crowds
 * @returns the function that takes them away
 */
export function bindCrowds(
  holder: HTMLElement,
  places: readonly MarkedPlace[],
  layouts: Layouts,
  store: ViewStore,
  words: Messages,
  approach: (stand: Stand) => void,
): () => void {
  let crowds: readonly Stand[] = [];
  const update = (): void => {
    const state = store.getState();
    crowds.forEach((stand, at) => {
      const button = holder.children[at]!;
      const shown = stand.places.flatMap((place) => {
        const here = store.placeState(state, places[place]!.code)?.shown;
        return here ? [here.count] : [];
      });
      if (!(button instanceof HTMLElement)) return;
      button.hidden = shown.length === 0;
      const label = words.crowdMark(
        shown.length,
        shown.reduce((sum, count) => sum + count, 0),
      );
      button.setAttribute('aria-label', label);
      button.title = label;
    });
  };
  const write = (): void => {
    crowds = crowdsOf(layouts.now()?.stands ?? []);
    holder.replaceChildren(
      ...crowds.map((stand) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'place-mark';
        button.tabIndex = -1;
        button.style.width = `${stand.width}px`;
        button.style.height = `${stand.height}px`;
        button.addEventListener('click', () => approach(stand));
        return button;
      }),
    );
    update();
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
  return stands.filter(({ kind, canPart }) => kind === 'crowd' && canPart);
}
