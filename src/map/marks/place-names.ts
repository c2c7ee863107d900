import type { ViewStore } from '../../state/store.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Stand } from '../layout/stands.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import { PACE, throttle } from '../../time/pace.ts';

/**
 * Keeps the names beside the marks: what each says, and whether anything is shown there: `is-out` where nothing is,
 * `is-gone` where nothing could be in another window either.
 * @param names one for each of the places, in their order
 * @param press what pressing a name does, for a pointer: with a keyboard each place has its button
 * @returns the function that lets go of them
 */
export function bindPlaceNames(
  names: readonly HTMLElement[],
  places: readonly MarkedPlace[],
  layouts: Layouts,
  store: ViewStore,
  press: (stand: Stand) => void,
): () => void {
  let stands: readonly Stand[] = [];
  const update = (): void => {
    const state = store.getState();
    for (const stand of stands) {
      const states = stand.places.map((at) => store.placeState(state, places[at]!.code));
      const { classList } = names[stand.places[0]!]!;
      classList.toggle('is-out', !states.some((at) => at?.shown) && states.some((at) => at));
      classList.toggle('is-gone', !states.some((at) => at));
    }
  };
  const updateSoon = throttle(update, { every: PACE.mapText, after: PACE.mapText });
  const write = (): void => {
    const layout = layouts.now();
    stands = layout?.stands.filter(({ label }) => label) ?? [];
    const written = new Set(stands.map((stand) => stand.places[0]!));
    names.forEach((name, at) => (name.hidden = !written.has(at)));
    for (const stand of stands) {
      const name = names[stand.places[0]!]!;
      const text = stand.label!.lines.join('\n');
      if (name.textContent !== text) name.textContent = text;
    }
    update();
  };
  const pressed = ({ currentTarget }: Event): void => {
    const stand = stands.find(({ places: [first] }) => names[first!] === currentTarget);
    if (stand) press(stand);
  };
  for (const name of names) name.addEventListener('click', pressed);
  write();
  const unlisten = layouts.subscribe(write);
  const unsubscribe = store.subscribe((state, last) => {
    if (state.view !== last.view || state.found !== last.found) updateSoon();
  });
  return () => {
    for (const name of names) name.removeEventListener('click', pressed);
    unlisten();
    unsubscribe();
    updateSoon.cancel();
  };
}
