import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Every record serves a claim: what nothing uses is a slip, or the remains of what was taken out. */
export const unusedRecords: Rule = ({ files, claims, carrierOf }, report) => {
  const cited = new Set(claims.flatMap(({ claim: { source } }) => [source, carrierOf(source)]));
  files.sources.forEach(({ id }, index) => {
    if (cited.has(id)) return;
    const expected = 'a source that a claim cites, or that carries one';
    report.finding(FILES.sources, pointerTo(index), show(id), expected);
  });
  const speaking = new Set(claims.map(({ claim }) => claim.speaker));
  files.speakers.forEach(({ id }, index) => {
    if (speaking.has(id)) return;
    report.finding(FILES.speakers, pointerTo(index), show(id), 'a speaker that a claim names');
  });
  const used = usedPlaces(files);
  files.places.features.forEach(({ properties: { id } }, index) => {
    if (used.has(id)) return;
    const expected = 'a place that an incident names, or that surrounds one';
    report.finding(FILES.places, pointerTo('features', index), show(id), expected);
  });
  const known = new Set(files.places.features.map(({ properties }) => properties.id));
  files.outlines.features.forEach(({ properties: { place } }, index) => {
    if (used.has(place) || !known.has(place)) return;
    const expected = 'the outline of a place that an incident names, or that surrounds one';
    report.finding(FILES.outlines, pointerTo('features', index), show(place), expected);
  });
};

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
