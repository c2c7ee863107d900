import type { Change, Put } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';

type Named = 'speaker' | 'actor' | 'place';

/**
 * What takes out who and what was named before a change and is named no more: of a speaker who speaks for another party
 * in the other coding there would be two. What was never named stays.
 */
export function withoutLeftOver(before: Records, after: Records): Change {
  const [then, now] = [namedIn(before), namedIn(after)];
  return (['speaker', 'actor', 'place'] as const).flatMap((kind) =>
    [...then[kind]]
      .filter((id) => !now[kind].has(id) && after[kind].has(id))
      .flatMap((id): Put[] => [
        ...(kind === 'place' && after.outline.has(id)
          ? [{ kind: 'outline' as const, id, value: null }]
          : []),
        { kind, id, value: null },
      ]),
  );
}

function namedIn({ incident, tally, place, dataset }: Records): Record<Named, Set<string>> {
  const named = { speaker: new Set<string>(), actor: new Set<string>(), place: new Set<string>() };
  const add = (kind: Named, id: string | null | undefined): void => {
    if (id !== null && id !== undefined) named[kind].add(id);
  };
  for (const { claims } of [...incident.values(), ...tally.values()])
    for (const { speaker, actor, target } of claims) {
      add('speaker', speaker);
      add('actor', actor);
      add('actor', target);
    }
  for (const one of incident.values()) add('place', one.place);
  for (const { properties } of place.values()) add('place', properties.within);
  for (const { chapters = [] } of dataset.values())
    for (const { view } of chapters)
      for (const kind of ['actor', 'place'] as const)
        for (const id of view[kind]?.split(',') ?? []) add(kind, id);
  return named;
}
