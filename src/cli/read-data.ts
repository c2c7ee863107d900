import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Finding } from '../evidence/finding.ts';
import { readJson, readJsonLine } from '../evidence/json-text/read-json.ts';
import { cureOfMissing, isLeftover } from './folder-names.ts';
import { errorCode } from './paths.ts';
import { readLines } from './read-lines.ts';
import { readText } from './read-text.ts';

/** An incident as parsed, and where it stands. */
export interface RawIncident {
  readonly value: unknown;
  /** Its file's name without `.json`, or its row in the file that has one a line. */
  readonly at: { readonly name: string } | { readonly row: number };
}

/** The parsed files of a data folder, by what they are; `undefined` where a file could not be read. */
export interface RawData {
  readonly dataset: unknown;
  readonly sources: unknown;
  readonly speakers: unknown;
  readonly actors: unknown;
  readonly tallies: unknown;
  /** Null where there is none. */
  readonly coding: unknown;
  readonly places: unknown;
  readonly outlines: unknown;
  /** Null where there is none. */
  readonly basemap: unknown;
  /** Those in files, sorted by name, and then those one a line. */
  readonly incidents: readonly RawIncident[];
}

/** Far below the number of files that any system lets a process hold open. */
const FILES_AT_ONCE = 64;

const NOTHING = { type: 'FeatureCollection', features: [] } as const;

/**
 * Reads `DIR/events` and `DIR/geo`. A file that is missing or not JSON is a finding, never an exception, and a missing
 * one that a dataset may do without is none.
 */
export async function readData(dir: string): Promise<{ raw: RawData; findings: Finding[] }> {
  const findings: Finding[] = [];
  const read = (file: string, otherwise?: unknown): Promise<unknown> =>
    readFileOf(dir, file, findings, otherwise);
  const incidents = await readIncidentFiles(dir, findings);
  const lines = await readIncidentLines(dir, findings);
  if (!incidents && !lines) {
    findings.push({
      file: FILES.incidents,
      pointer: '',
      got: 'nothing',
      expected: `a folder with one file an incident, or ${FILES.incidentLines} with one a line`,
    });
  }
  const raw: RawData = {
    dataset: await read(FILES.dataset),
    sources: await read(FILES.sources),
    speakers: await read(FILES.speakers),
    actors: await read(FILES.actors, []),
    tallies: await read(FILES.tallies, []),
    coding: await read(FILES.coding, null),
    places: await read(FILES.places),
    outlines: await read(FILES.outlines, NOTHING),
    basemap: await read(FILES.basemap, null),
    incidents: [...(incidents ?? []), ...(lines ?? [])],
  };
  return { raw, findings };
}

/** @param otherwise what a missing file stands for; undefined where it may not be missing */
async function readFileOf(
  dir: string,
  file: string,
  into: Finding[],
  otherwise?: unknown,
): Promise<unknown> {
  const text = await readTextOf(dir, file, into, otherwise !== undefined);
  if (text === null) return into.some((finding) => finding.file === file) ? undefined : otherwise;
  const read = readJson(text);
  if (read.ok) return read.value;
  into.push(...read.faults.map((fault) => ({ file, ...fault })));
  return undefined;
}

/**
 * The text of a file of a data folder; null, and a finding, where it can't be read.
 * @param optional whether it may be missing, which then is no finding
 */
export async function readTextOf(
  dir: string,
  file: string,
  into: Finding[],
  optional = false,
): Promise<string | null> {
  try {
    return await readText(join(dir, file));
  } catch (error) {
    const code = errorCode(error);
    const isMissing = code === 'ENOENT';
    if (isMissing && optional) return null;
    const got = isMissing ? 'no file' : (code ?? (error as Error).message);
    const cure = isMissing ? await cureOfMissing(dir, file) : undefined;
    into.push({ file, pointer: '', got, expected: 'a readable file', cure });
    return null;
  }
}

/** @returns null where there is no folder of incidents */
async function readIncidentFiles(dir: string, findings: Finding[]): Promise<RawIncident[] | null> {
  const names = await incidentNames(dir, findings);
  if (!names) return null;
  const incidents: RawIncident[] = [];
  for (let first = 0; first < names.length; first += FILES_AT_ONCE) {
    const some = names.slice(first, first + FILES_AT_ONCE);
    const found = some.map((): Finding[] => []);
    const values = await Promise.all(
      some.map((name, at) => readFileOf(dir, FILES.incident(name), found[at]!)),
    );
    some.forEach((name, at) => {
      if (values[at] !== undefined) incidents.push({ value: values[at], at: { name } });
    });
    findings.push(...found.flat());
  }
  return incidents;
}

async function incidentNames(dir: string, findings: Finding[]): Promise<string[] | null> {
  let names: string[];
  try {
    names = await readdir(join(dir, FILES.incidents));
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT')
      findings.push({
        file: FILES.incidents,
        pointer: '',
        got: code ?? 'no folder',
        expected: 'a folder with one file an incident',
      });
    return code === 'ENOENT' ? null : [];
  }
  const ids: string[] = [];
  for (const name of names.toSorted()) {
    if (isLeftover(name)) continue;
    if (name.endsWith('.json')) ids.push(name.slice(0, -'.json'.length));
    else
      findings.push({
        file: `${FILES.incidents}/${name}`,
        pointer: '',
        got: `"${name}"`,
        expected: 'only files named <id>.json',
      });
  }
  return ids;
}

/** @returns null where there is no such file */
async function readIncidentLines(dir: string, findings: Finding[]): Promise<RawIncident[] | null> {
  const incidents: RawIncident[] = [];
  const file = FILES.incidentLines;
  try {
    let row = 0;
    for await (const line of readLines(join(dir, file))) {
      row++;
      const read = readJsonLine(line);
      if (read.ok) incidents.push({ value: read.value, at: { row } });
      else for (const fault of read.faults) findings.push({ file, row, ...fault });
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    const got = code ?? (error as Error).message;
    findings.push({ file, pointer: '', got, expected: 'a readable file' });
  }
  return incidents;
}
