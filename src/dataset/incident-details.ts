import type { Incident } from '../evidence/model.ts';
import type { Row } from './indexes/columns.ts';

/** The words of the incidents: all here from the start, or fetched when somebody opens or scrolls to them. */
export interface IncidentDetails {
  /** The incident, where it is here already; else null. */
  peek(row: Row): Incident | null;
  /** Fetches it, with its neighbours in time. @throws {FetchError} (rejects) where it can't be had */
  load(row: Row): Promise<Incident>;
  /** Hears of incidents that have been fetched: others that could not be had may be by now. @returns the function that ends it */
  onLoad(listener: () => void): () => void;
  /** The row of an id; null where the dataset has no such incident; undefined where that is not known yet. */
  rowOf(id: string): Row | null | undefined;
  /** Finds out. */
  find(id: string): Promise<Row | null>;
}

/** Details that are all here. @param incidents by row */
export function detailsInMemory(incidents: readonly Incident[]): IncidentDetails {
  const rows = new Map(incidents.map(({ id }, row) => [id, row]));
  const rowOf = (id: string): Row | null => rows.get(id) ?? null;
  return {
    peek: (row) => incidents[row] ?? null,
    load: (row) => Promise.resolve(incidents[row]!),
    onLoad: () => () => undefined,
    rowOf,
    find: (id) => Promise.resolve(rowOf(id)),
  };
}
