import type { Row } from '../dataset/indexes/columns.ts';
import { lowest } from '../dataset/indexes/time-index.ts';
import type { Rows } from '../state/selection/matching.ts';
import { useDataset, useIncidentsShown, useOpenedRow } from '../state/selection/shown.ts';

/** Where an incident stands among those shown: its neighbours in time, and its number, from 1. */
interface Standing {
  readonly previous: Row | null;
  readonly next: Row | null;
  /** The number of the one that is open; null where it is none of those shown. */
  readonly at: number | null;
  readonly of: number;
}

/** Where the incident that is open stands among those shown; without one, between the last and the first. */
export function useStanding(): Standing {
  const shown = useIncidentsShown();
  const { columns } = useDataset();
  const open = useOpenedRow();
  const isDated = open !== null && open < columns.dated;
  return standingOf(isDated ? open : null, shown);
}

/** Those shown are in order of time, so an incident that is not among them has its place between two of them. */
function standingOf(open: Row | null, shown: Rows): Standing {
  const { length } = shown;
  const at = (index: number): Row | null => (index >= 0 && index < length ? shown.at(index) : null);
  if (open === null) return { previous: at(length - 1), next: at(0), at: null, of: length };
  const place = lowest(length, (index) => shown.at(index) >= open);
  const isThere = at(place) === open;
  return {
    previous: at(place - 1),
    next: at(isThere ? place + 1 : place),
    at: isThere ? place + 1 : null,
    of: length,
  };
}
