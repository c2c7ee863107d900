import { FILES } from '../../evidence/files.ts';
import type { Mapping } from '../mapping.ts';
import type { Collection } from './collect.ts';

/** What a person calls the dataset that comes of an import. */
export interface DatasetWords {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly licence: string;
}

/** The files of a dataset but its incidents, as texts by path from its root. */
export function datasetFiles(
  words: DatasetWords,
  { timeZone, language }: Mapping,
  collected: Collection,
): ReadonlyMap<string, string> {
  const { groups, categories } = collected.categories.written(language);
  const dataset = {
    id: words.id,
    version: '1.0.0',
    title: words.title,
    summary: words.summary,
    timeZone,
    licence: words.licence,
    languages: [language],
    ...(categories.length > 0 && { groups, categories }),
  };
  const files: [string, unknown][] = [
    [FILES.dataset, dataset],
    [FILES.sources, collected.sources()],
    [FILES.speakers, collected.speakers()],
    [FILES.places, { type: 'FeatureCollection', features: collected.places() }],
  ];
  const actors = collected.actors();
  if (actors.length > 0) files.push([FILES.actors, actors]);
  return new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}
