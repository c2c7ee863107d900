import { useEffect, useRef } from 'react';
import { useViewStore } from '../../state/store-context.tsx';
import { bindPlayer } from './player.ts';
import type { Clocks } from './player.ts';
import type { WindowController } from '../window/window-controller.ts';
import { isInside } from '../../ui/is-inside.ts';
import { useOwnRoot } from '../../ui/own-root.ts';

const CLOCKS: Clocks = {
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (id) => cancelAnimationFrame(id),
  setTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimer: (id) => window.clearTimeout(id),
};

/** What takes the Space key for itself. */
const CONTROLS =
  'button, input, select, textarea, a[href], summary, [role="button"], [role="slider"], [contenteditable]';

/** Keys that change what other keys mean, and nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/**
 * Plays while the store says so. Whatever of the map a person touches meanwhile, except what has to do with
 * playing (`data-playback`), stops it, and so does a tab that is hidden. Space outside controls begins and stops.
 */
export function usePlayer(controller: WindowController, reducedMotion: boolean): void {
  const store = useViewStore();
  const root = useOwnRoot();
  const still = useRef(reducedMotion);
  useEffect(() => {
    still.current = reducedMotion;
  }, [reducedMotion]);

  useEffect(
    () => bindPlayer(store, { controller, clocks: CLOCKS, still: () => still.current }),
    [store, controller],
  );

  useEffect(() => {
    const { actions } = store;
    const isPlaying = (): boolean => store.getState().playback.playing;
    const onTouch = (event: Event): void => {
      if (isPlaying() && !isInside(event.target, '[data-playback]')) actions.pause();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (MODIFIERS.has(event.key) || event.defaultPrevented) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const isToggle = event.key === ' ' && plain && !isInside(event.target, CONTROLS);
      if (isToggle) event.preventDefault();
      const isControls =
        isInside(event.target, '[data-playback]') && [' ', 'Enter', 'Tab'].includes(event.key);
      if (isPlaying()) {
        if (!isControls) actions.pause();
      } else if (isToggle && !event.repeat) actions.play();
    };
    const onHidden = (): void => {
      if (document.hidden) actions.pause();
    };
    const listening = new AbortController();
    const { signal } = listening;
    root.addEventListener('pointerdown', onTouch, { signal, capture: true, passive: true });
    root.addEventListener('wheel', onTouch, { signal, capture: true, passive: true });
    root.addEventListener('keydown', onKey, { signal, capture: true });
    document.addEventListener('visibilitychange', onHidden, { signal });
    return () => listening.abort();
  }, [store, root]);
}
