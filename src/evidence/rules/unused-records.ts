import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** How many records that nothing uses are named, of each file. */
const MOST_NAMED = 10;

/** Every record serves a claim: what nothing uses may be a slip, the remains of what was taken out, or yet to be used. */
export const unusedRecords: Rule = ({ files, claims, carrierOf }, report) => {
  const cited = new Set(claims.flatMap(({ claim: { source } }) => [source, carrierOf(source)]));
  const check = (
    file: string,
    ids: readonly string[],
    used: ReadonlySet<string>,
    without: string,
    ...to: string[]
  ): void => {
    const unused = ids.flatMap((id, index) => (used.has(id) ? [] : [{ id, index }]));
    for (const { id, index } of unused.slice(0, MOST_NAMED))
      report.note(file, pointerTo(...to, index), `${id} is not used: ${without}`);
    if (unused.length > MOST_NAMED)
      report.note(file, '', `${unused.length - MOST_NAMED} more of ${ids.length} are not used`);
  };
  check(
    FILES.sources,
    idsOf(files.sources),
    cited,
    'no claim cites it, and it carries none that is',
  );
  const speaking = new Set(claims.map(({ claim }) => claim.speaker));
  check(FILES.speakers, idsOf(files.speakers), speaking, 'no claim names it as its speaker');
  const acting = new Set(claims.flatMap(({ claim: { actor, target } }) => [actor, target]));
  check(
    FILES.actors,
    idsOf(files.actors),
    new Set([...acting].filter((id) => id !== undefined)),
    'no claim names it as actor or target',
  );
  const used = usedPlaces(files);
  check(
    FILES.places,
    files.places.features.map(({ properties }) => properties.id),
    used,
    'no incident names it, and it surrounds no place that one does',
    'features',
  );
};

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

/** The places of incidents and, however deep, what surrounds them. */
function usedPlaces({ incidents, places }: Parameters<Rule>[0]['files']): Set<string> {
  const within = new Map(
    places.features.map(({ properties }) => [properties.id, properties.within]),
  );
  const used = new Set<string>();
  for (const { place } of incidents) {
    let id: string | null | undefined = place;
    while (typeof id === 'string' && !used.has(id)) {
      used.add(id);
      id = within.get(id);
    }
  }
  return used;
}
