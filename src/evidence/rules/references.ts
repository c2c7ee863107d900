import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Every id that one record gives for another leads to it. */
export const references: Rule = ({ files, claims, sources }, report) => {
  const speakers = new Set(files.speakers.map(({ id }) => id));
  const places = new Set(files.places.features.map(({ properties }) => properties.id));

  for (const { claim, file, pointer } of claims) {
    if (!sources.has(claim.source)) {
      const expected = `the id of a source in ${FILES.sources}`;
      report.finding(file, `${pointer}/source`, show(claim.source), expected);
    }
    if (!speakers.has(claim.speaker)) {
      const expected = `the id of a speaker in ${FILES.speakers}`;
      report.finding(file, `${pointer}/speaker`, show(claim.speaker), expected);
    }
  }
  for (const { id, place } of files.incidents) {
    if (place !== null && !places.has(place)) {
      const expected = `the id of a place in ${FILES.places}, or null`;
      report.finding(FILES.incident(id), '/place', show(place), expected);
    }
  }
  files.places.features.forEach(({ properties: { within } }, index) => {
    if (within === undefined || places.has(within)) return;
    const pointer = pointerTo('features', index, 'properties', 'within');
    report.finding(FILES.places, pointer, show(within), 'the id of a place');
  });
  files.outlines.features.forEach(({ properties: { place } }, index) => {
    if (places.has(place)) return;
    const pointer = pointerTo('features', index, 'properties', 'place');
    report.finding(FILES.outlines, pointer, show(place), 'the id of a place');
  });
};
