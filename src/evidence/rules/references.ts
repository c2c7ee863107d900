import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** Every id that one record gives for another leads to it. Those of the vocabulary are another rule's matter. */
export const references: Rule = ({ files, claims, sources }, report) => {
  const speakers = new Set(files.speakers.map(({ id }) => id));
  const actors = new Set(files.actors.map(({ id }) => id));
  const places = new Set(files.places.features.map(({ properties }) => properties.id));
  const check = (
    id: string | null | undefined,
    known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
    [file, pointer]: readonly [file: string, pointer: string],
    expected: string,
  ): void => {
    if (id === null || id === undefined || known.has(id)) return;
    report.finding(file, pointer, show(id), expected, didYouMean(id, known.keys()));
  };

  for (const { claim, file, pointer } of claims) {
    const at = (key: string) => [file, `${pointer}/${key}`] as const;
    check(claim.source, sources, at('source'), `the id of a source in ${FILES.sources}`);
    check(claim.speaker, speakers, at('speaker'), `the id of a speaker in ${FILES.speakers}`);
    check(claim.actor, actors, at('actor'), `the id of an actor in ${FILES.actors}`);
    check(claim.target, actors, at('target'), `the id of an actor in ${FILES.actors}`);
  }
  for (const { id, place } of files.incidents) {
    const expected = `the id of a place in ${FILES.places}, or null`;
    check(place, places, [FILES.incident(id), '/place'], expected);
  }
  files.places.features.forEach(({ properties: { within } }, index) => {
    const pointer = pointerTo('features', index, 'properties', 'within');
    check(within, places, [FILES.places, pointer], 'the id of a place');
  });
  files.outlines.features.forEach(({ properties: { place } }, index) => {
    const pointer = pointerTo('features', index, 'properties', 'place');
    check(place, places, [FILES.outlines, pointer], 'the id of a place');
  });
};
