import type { Selector } from '../state/selection/selection.ts';
import type { ShownRows } from '../state/selection/shown-rows.ts';
import type { ViewState } from '../state/store.ts';

/** The most rows that are gone through while the window moves. */
const FEW = 20_000;

/** Selects the rows shown; while the window moves, where they are many, those that were shown before it moved. */
export function createSettledRows(select: Selector): (state: ViewState) => ShownRows {
  let settled: ShownRows | null = null;
  return (state) => {
    const { shown } = select(state);
    const moves = state.dragging || state.playback.playing;
    if (settled && moves && Math.max(shown.length, settled.length) > FEW) return settled;
    return (settled = shown);
  };
}
