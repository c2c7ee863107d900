import type { Dataset } from '../../dataset/dataset.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { View } from './view.ts';

/** The window of a view: its own, else the dataset's span. */
export function windowOf(dataset: Dataset, view: Pick<View, 'window'>): TimeInterval {
  return view.window ?? dataset.info.time;
}
