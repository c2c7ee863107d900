import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Incident } from '../evidence/model.ts';
import type { FilterName, Filters } from '../state/filters.ts';
import { useViewState, useViewStore } from '../state/react.tsx';
import { shownWithout } from '../state/selection.ts';
import type { Selecting } from '../state/selection.ts';

/** How many incidents each option of a filter would show; an option that is absent would show none. */
export type Counts = ReadonlyMap<string, number>;

/** The options of a filter under which an incident would stay. */
export type OptionsOf = (incident: Incident, filters: Filters) => Iterable<string>;

/**
 * Counts what the options of one filter would show, whatever it is set to now: the window and all other filters hold.
 * The same object as long as the counts are the same.
 */
export function createCounter(
  dataset: Dataset,
  name: FilterName,
  optionsOf: OptionsOf,
): (selecting: Selecting) => Counts {
  let last: Selecting | null = null;
  let counts: Counts = new Map();
  return (selecting) => {
    const { view, search } = selecting;
    const same =
      last?.search === search &&
      last.view.window === view.window &&
      last.view.mode === view.mode &&
      last.view.filters === view.filters;
    if (same) return counts;
    last = selecting;
    const next = new Map<string, number>();
    for (const incident of shownWithout(dataset, selecting, name)) {
      for (const option of optionsOf(incident, view.filters))
        next.set(option, (next.get(option) ?? 0) + 1);
    }
    if (!sameCounts(next, counts)) counts = next;
    return counts;
  };
}

/** The counts of a filter's options now. @param optionsOf one for the life of the component */
export function useCounts(name: FilterName, optionsOf: OptionsOf): Counts {
  const { dataset } = useViewStore();
  const counter = useMemo(
    () => createCounter(dataset, name, optionsOf),
    [dataset, name, optionsOf],
  );
  return useViewState(counter);
}

function sameCounts(a: Counts, b: Counts): boolean {
  return a.size === b.size && [...a].every(([option, count]) => b.get(option) === count);
}
