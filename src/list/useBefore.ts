import type { Incident } from '../evidence/model.ts';
import { useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { windowOf } from '../state/selection.ts';

/** Tells whether an incident shown lies before the window, as where everything up to its end is shown. */
export function useBefore(): (incident: Incident) => boolean {
  const dataset = useDataset();
  const start = useViewState(({ view }) =>
    view.mode === 'until' ? windowOf(dataset, view).start : -Infinity,
  );
  return ({ time }) => time.end <= start;
}
