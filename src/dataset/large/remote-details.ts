import type { Incident } from '../../evidence/model.ts';
import type { Backend } from './backend.ts';
import type { Row } from '../indexes/columns.ts';
import type { IncidentDetails } from '../incident-details.ts';
import { PACKED_FILES, PackedFileError } from '../packed/packed-format.ts';

/** How many groups of incidents the page keeps: a long way up and down the list. */
const KEPT = 48;

/**
 * Details that are fetched in groups, the latest of which are kept.
 * @param size how many incidents a group has
 * @param isOf whether an incident is that of a row: details of another build than the columns would give incidents the
 *   dates and places of others
 */
export function createRemoteDetails(
  backend: Pick<Backend, 'load' | 'find'>,
  size: number,
  isOf: (row: Row, incident: Incident) => boolean,
): IncidentDetails {
  /** In the order in which they were last read. */
  const groups = new Map<number, readonly Incident[]>();
  const coming = new Map<number, Promise<readonly Incident[]>>();
  const rows = new Map<string, Row>();
  /** Of ids that somebody has asked for: what is open stays known, whatever groups come and go. */
  const asked = new Map<string, Row>();
  const sought = new Map<string, Promise<Row | null>>();
  /** Ids that were asked for, and are nobody's. */
  const unknown = new Set<string>();

  const listeners = new Set<() => void>();

  const keep = (group: number, incidents: readonly Incident[]): void => {
    groups.set(group, incidents);
    incidents.forEach(({ id }, at) => rows.set(id, group * size + at));
    if (groups.size <= KEPT) return;
    const [oldest, gone] = groups.entries().next().value!;
    groups.delete(oldest);
    for (const { id } of gone) rows.delete(id);
  };

  const loadGroup = (group: number): Promise<readonly Incident[]> => {
    const under = coming.get(group);
    if (under) return under;
    const loading = backend.load(group).then((incidents) => {
      if (!incidents.every((incident, at) => isOf(group * size + at, incident))) {
        const got = 'incidents of another build';
        throw new PackedFileError(PACKED_FILES.details(group), got, 'those of the index');
      }
      keep(group, incidents);
      for (const listener of listeners) listener();
      return incidents;
    });
    coming.set(group, loading);
    const done = (): void => void coming.delete(group);
    loading.then(done, done);
    return loading;
  };

  const seek = (id: string): Promise<Row | null> => {
    const under = sought.get(id);
    if (under) return under;
    const seeking = backend.find(id).then((row) => {
      if (row === null) unknown.add(id);
      else asked.set(id, row);
      return row;
    });
    sought.set(id, seeking);
    const done = (): void => void sought.delete(id);
    seeking.then(done, done);
    return seeking;
  };

  const peek = (row: Row): Incident | null => {
    const group = Math.floor(row / size);
    const incidents = groups.get(group);
    if (!incidents) return null;
    groups.delete(group);
    groups.set(group, incidents);
    return incidents[row % size] ?? null;
  };

  return {
    peek,
    load: async (row) => peek(row) ?? (await loadGroup(Math.floor(row / size)))[row % size]!,
    onLoad(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    rowOf(id) {
      const row = asked.get(id) ?? rows.get(id);
      if (row === undefined) return unknown.has(id) ? null : undefined;
      asked.set(id, row);
      return row;
    },
    async find(id) {
      const known = asked.get(id) ?? rows.get(id) ?? (unknown.has(id) ? null : undefined);
      return known === undefined ? seek(id) : known;
    },
  };
}
