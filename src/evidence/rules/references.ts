import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import { askAbout } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** Every id that one record gives for another leads to it. Those of the vocabulary are another rule's matter. */
export const references: Rule = ({ files, claims }, report) => {
  const speakers = listOf(files.speakers);
  const actors = listOf(files.actors);
  const places = listOf(files.places.features.map(({ properties }) => properties));
  const cited = listOf(files.sources);
  const check = (
    id: string | null | undefined,
    { known, ask }: List,
    [file, pointer]: readonly [file: string, pointer: string],
    expected: string,
  ): void => {
    if (id === null || id === undefined || known.has(id)) return;
    report.finding(file, pointer, show(id), expected, ask(id));
  };

  for (const { claim, file, pointer } of claims) {
    const at = (key: string) => [file, `${pointer}/${key}`] as const;
    check(claim.source, cited, at('source'), `the id of a source in ${FILES.sources}`);
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

/** The ids of a list, and the question after the one that was meant. */
interface List {
  readonly known: ReadonlySet<string>;
  readonly ask: (id: string) => string | undefined;
}

function listOf(records: readonly { readonly id: string }[]): List {
  const ids = records.map(({ id }) => id);
  return { known: new Set(ids), ask: askAbout(ids) };
}
