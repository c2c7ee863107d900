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

/** Far below the number of files that any system lets a process hold open. */
const FILES_AT_ONCE = 64;

/** Reads `DIR/events` and `DIR/geo`. A file that is missing or not JSON is a finding, never an exception. */
export async function readData(dir: string): Promise<{ raw: RawData; findings: Finding[] }> {
  const findings: Finding[] = [];
  const read = async (file: string, into: Finding[] = findings): Promise<unknown> => {
    const path = join(dir, file);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      into.push({
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
      into.push({ file, pointer: '', got: (error as Error).message, expected: 'JSON' });
      return undefined;
    }
  };

  const incidents = new Map<string, unknown>();
  const ids = await incidentIds(dir, findings);
  for (let first = 0; first < ids.length; first += FILES_AT_ONCE) {
    const some = ids.slice(first, first + FILES_AT_ONCE);
    const found = some.map((): Finding[] => []);
    const values = await Promise.all(some.map((id, at) => read(FILES.incident(id), found[at])));
    some.forEach((id, at) => incidents.set(id, values[at]));
    findings.push(...found.flat());
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
