import type { Row } from '../dataset/indexes/columns.ts';
import { useViewState } from '../state/store-context.tsx';
import { useDataset } from '../state/selection/shown.ts';
import { windowOf } from '../state/view/window.ts';

/** Tells whether an incident shown lies before the window, as where everything up to its end is shown. */
export function useBefore(): (row: Row) => boolean {
  const dataset = useDataset();
  const start = useViewState(({ view }) =>
    view.mode === 'until' ? windowOf(dataset, view).start : -Infinity,
  );
  return (row) => dataset.columns.end[row]! <= start;
}
