import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Note } from '../evidence/finding.ts';
import { nearestWord } from '../evidence/words/nearest.ts';
import { errorCode } from './paths.ts';

/** What may stand in the folders of a dataset, besides what anybody keeps there for themselves. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  events: [
    basename(FILES.dataset),
    basename(FILES.sources),
    basename(FILES.speakers),
    basename(FILES.actors),
    basename(FILES.tallies),
    basename(FILES.coding),
    basename(FILES.incidents),
    basename(FILES.incidentLines),
    'media',
  ],
  geo: [
    basename(FILES.places),
    basename(FILES.outlines),
    basename(FILES.basemap),
    basename(dirname(FILES.borders)),
    basename(FILES.streets),
  ],
};

/** Files that read as a dataset's. */
const OF_DATA = /\.(?:geojson|json|jsonl|pmtiles)$/i;

/** What systems and editors leave in a folder: hidden files, backups, thumbnails. */
export function isLeftover(name: string): boolean {
  return /^\.|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Files beside those of a dataset that look as if they were some, and are not read. */
export async function noteUnreadFiles(dir: string): Promise<Note[]> {
  const notes: Note[] = [];
  for (const [folder, known] of Object.entries(KNOWN)) {
    for (const name of await namesIn(join(dir, folder))) {
      if (known.includes(name) || isLeftover(name)) continue;
      const nearest = nearestWord(name, known);
      if (nearest === null && !OF_DATA.test(name)) continue;
      const cure = nearest === null ? '' : `; did you mean "${nearest}"?`;
      notes.push({
        file: `${folder}/${name}`,
        pointer: '',
        text: `is not read, as it is no file of a dataset${cure}`,
      });
    }
  }
  return notes;
}

/** What to do about a file that is missing, where one of nearly its name is there. */
export async function cureOfMissing(dir: string, file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const known = KNOWN[folder] ?? [];
  const names = (await namesIn(join(dir, folder))).filter((name) => !known.includes(name));
  const nearest = nearestWord(basename(file), names);
  return nearest === null ? undefined : `rename ${folder}/${nearest}`;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}
