import type { AuthoredFiles } from '../../../evidence/model.ts';
import { FILES } from '../../../evidence/files.ts';

/**
 * The files that an import of tables made, parsed: they follow every rule of the check by how they are made.
 * @param files texts by path from the dataset's root
 * @param incidents which are in none of them
 */
export function authoredFiles(
  files: ReadonlyMap<string, string>,
  incidents: AuthoredFiles['incidents'],
): AuthoredFiles {
  const read = (path: string, otherwise: unknown): never => {
    const text = files.get(path);
    return (text === undefined ? otherwise : JSON.parse(text)) as never;
  };
  return {
    dataset: read(FILES.dataset, undefined),
    sources: read(FILES.sources, []),
    speakers: read(FILES.speakers, []),
    actors: read(FILES.actors, []),
    tallies: read(FILES.tallies, []),
    coding: read(FILES.coding, null),
    places: read(FILES.places, NOTHING),
    outlines: read(FILES.outlines, NOTHING),
    basemap: read(FILES.basemap, null),
    incidents,
  };
}

const NOTHING = { type: 'FeatureCollection', features: [] } as const;
