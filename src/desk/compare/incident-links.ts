import type { Records } from '../records/desk-records.ts';

/** The incidents that each is related to, whichever of two names the other. */
const links = new WeakMap<Records['incident'], ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * What an incident is related to of what both codings have, by the ids of the first.
 * @param idOf gives those; undefined of an incident that one of them lacks
 */
export function sharedLinks(
  { incident }: Records,
  id: string,
  idOf: (id: string) => string | undefined,
): readonly string[] {
  const known = links.get(incident) ?? linksOf(incident);
  links.set(incident, known);
  return [...(known.get(id) ?? [])].flatMap((one) => idOf(one) ?? []).toSorted();
}

function linksOf(incidents: Records['incident']): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    all.set(from, (all.get(from) ?? new Set()).add(to));
  };
  for (const { id, related = [] } of incidents.values())
    for (const other of related) {
      link(id, other);
      link(other, id);
    }
  return all;
}
