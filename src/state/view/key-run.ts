import type { ViewActions, ViewState } from '../store.ts';

/** Presses of keys with less than this between them are one gesture, milliseconds. */
export const RUN_GAP = 1000;

/** What it needs of a view's store. */
interface GestureStore {
  readonly getState: () => Pick<ViewState, 'gesture'>;
  readonly actions: Pick<ViewActions, 'beginGesture'>;
}

/**
 * Begins gestures for presses of keys: a run of them is one gesture, and so one entry of the history, until nothing was
 * pressed for a while or another gesture came between.
 * @param now milliseconds
 * @returns what to call before each press changes the view
 */
export function createKeyRun(
  { getState, actions }: GestureStore,
  now: () => number = () => performance.now(),
): () => void {
  let pressed = -Infinity;
  let gesture: number | null = null;
  return () => {
    const at = now();
    const goesOn = at - pressed < RUN_GAP && getState().gesture === gesture;
    pressed = at;
    if (!goesOn) actions.beginGesture(false);
    gesture = getState().gesture;
  };
}
