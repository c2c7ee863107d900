import { UIS } from './contract.ts';
import type { Ui } from './contract.ts';
import type { UiState } from './bind-store.ts';

/** The size in force, kept in the frame's address as well: a frame that is loaded again looks as it did. */
export function createUiState(initial: Ui): UiState {
  let ui = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => ui,
    set(next) {
      if (next === ui) return;
      ui = next;
      writeAddress(next);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function writeAddress(ui: Ui): void {
  const address = new URL(location.href);
  if (ui === UIS[0]) address.searchParams.delete('ui');
  else address.searchParams.set('ui', ui);
  try {
    history.replaceState(null, '', address);
  } catch (error) {
    console.warn('Dateline: the address could not be changed.', error);
  }
}
