import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Breakable } from './sample-files.ts';

const WHOLE = [
  'dataset',
  'sources',
  'speakers',
  'actors',
  'tallies',
  'coding',
  'places',
  'outlines',
  'basemap',
] as const;

/**
 * Writes a dataset's files into a folder as authors do, for tests; those that are null or undefined are left out.
 * @param incidents `lines` writes them one a line
 */
export async function writeDataset(
  dir: string,
  files: Breakable,
  incidents: 'files' | 'lines' = 'files',
): Promise<void> {
  const put = async (file: string, text: string): Promise<void> => {
    const path = join(dir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  for (const name of WHOLE) {
    if (files[name] !== null && files[name] !== undefined)
      await put(FILES[name], pretty(files[name]));
  }
  const all = files['incidents'] as Breakable[];
  if (incidents === 'lines') {
    await put(FILES.incidentLines, all.map((incident) => `${JSON.stringify(incident)}\n`).join(''));
  } else {
    for (const incident of all) await put(FILES.incident(incident['id']), pretty(incident));
  }
}
