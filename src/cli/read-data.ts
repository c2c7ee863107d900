import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../evidence/finding.ts';
import { FILES } from '../evidence/files.ts';

/** The parsed files of a data folder, by what they are; `undefined` where a file could not be read. */
export interface RawData {
  readonly dataset: unknown;
  readonly sources: unknown;
  readonly speakers: unknown;
  readonly tallies: unknown;
  readonly places: unknown;
  readonly outlines: unknown;
  /** By the file's name without `.json`, sorted. */
  readonly incidents: ReadonlyMap<string, unknown>;
}

/** Reads `DIR/events` and `DIR/geo`. A file that is missing or not JSON is a finding, never an exception. */
export async function readData(dir: string): Promise<{ raw: RawData; findings: Finding[] }> {
  const findings: Finding[] = [];
  const read = async (file: string): Promise<unknown> => {
    const path = join(dir, file);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      findings.push({
        file,
        pointer: '',
        got: (error as NodeJS.ErrnoException).code ?? 'no file',
        expected: 'a readable file',
      });
      return undefined;
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      findings.push({ file, pointer: '', got: (error as Error).message, expected: 'JSON' });
      return undefined;
    }
  };

  const incidents = new Map<string, unknown>();
  for (const id of await incidentIds(dir, findings)) {
    incidents.set(id, await read(FILES.incident(id)));
  }
  const raw: RawData = {
    dataset: await read(FILES.dataset),
    sources: await read(FILES.sources),
    speakers: await read(FILES.speakers),
    tallies: await read(FILES.tallies),
    places: await read(FILES.places),
    outlines: await read(FILES.outlines),
    incidents,
  };
  return { raw, findings };
}

async function incidentIds(dir: string, findings: Finding[]): Promise<string[]> {
  const folder = 'events/incidents';
  let names: string[];
  try {
    names = await readdir(join(dir, folder));
  } catch {
    findings.push({
      file: folder,
      pointer: '',
      got: 'no folder',
      expected: 'a folder with one file an incident',
    });
    return [];
  }
  const ids: string[] = [];
  for (const name of names.toSorted()) {
    if (name.endsWith('.json')) ids.push(name.slice(0, -'.json'.length));
    else
      findings.push({
        file: `${folder}/${name}`,
        pointer: '',
        got: `"${name}"`,
        expected: 'only files named <id>.json',
      });
  }
  return ids;
}
