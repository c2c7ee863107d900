import type { AuthoredFiles } from '../evidence/model.ts';
import { formsOf } from '../evidence/name-in.ts';

/** Words that name no subject of their own, though a name of the data holds nothing else. */
const COMMON = /^(?:press|official|witness|organisation|other|unnamed)$/i;
/** Shorter words are parts of others. */
const LEAST = 4;

/** What a dataset calls its places, parties, speakers and publishers, and itself; of double names each. */
export function datasetNames({ dataset, places, speakers, sources }: AuthoredFiles): string[] {
  const names = [
    ...places.features.flatMap(({ properties }) => [
      ...formsOf(properties.names),
      ...(properties.spellings ?? []),
    ]),
    ...(dataset.parties ?? []).flatMap((party) => formsOf(party.names)),
    ...speakers.flatMap(({ name }) => formsOf(name)),
    ...sources.map((source) => source['container-title'] ?? source.title),
    dataset.id,
    dataset.title,
  ];
  return distinct(
    names
      .flatMap((name) => name.split(/ \/ |, | \(|\)/))
      // "Direction of X" is found by X.
      .map((name) => name.trim().replace(/^Direction of | district$/g, '')),
  );
}

/** What a dataset's records say: titles, quotes, notes, and the names of actors and running totals. */
export function datasetTexts(files: AuthoredFiles): string[] {
  const { dataset, incidents, tallies, sources, actors } = files;
  const claims = [...incidents, ...tallies].flatMap((record) => record.claims);
  return distinct([
    dataset.summary,
    ...incidents.map(({ title }) => title),
    ...tallies.map(({ title }) => title),
    ...sources.map(({ title }) => title),
    ...actors.flatMap(({ name }) => formsOf(name)),
    ...(dataset.chapters ?? []).flatMap(({ label, text }) => [...formsOf(label), ...formsOf(text)]),
    ...claims.flatMap(({ quote, note }) => quote?.exact ?? note ?? []),
  ]);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name.length >= LEAST && !COMMON.test(name));
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{L}/u.test(letter);

/** Whether a text holds a name as words of its own. Both in lower case. */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}
