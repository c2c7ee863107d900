import type { Row } from '../dataset/columns.ts';
import { useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { windowOf } from '../state/window.ts';

/** Tells whether an incident shown lies before the window, as where everything up to its end is shown. */
export function useBefore(): (row: Row) => boolean {
  const dataset = useDataset();
  const start = useViewState(({ view }) =>
    view.mode === 'until' ? windowOf(dataset, view).start : -Infinity,
  );
  return (row) => dataset.columns.end[row]! <= start;
}
