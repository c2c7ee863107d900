import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import type { Authored } from '../../import/again/merge-records.ts';
import { mergeWords } from '../../import/again/merge-words.ts';
import type { DatasetWritten, PlaceWritten, Words } from '../../import/again/merge-words.ts';
import { IMPORTED_FOLDER, MAPPING_FILE } from '../../import/records/dataset-files.ts';
import { REJECTED_FILE } from '../../import/rejected-rows.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';
import { parseRecord } from '../../evidence/json-text/parse-record.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import { errorCode, isFileWithin } from '../paths.ts';

/** Files that an import writes where there is something for them. */
const AT_TIMES = [REJECTED_FILE, FILES.actors, `${IMPORTED_FOLDER}/${FILES.actors}`];
const LISTS = ['sources', 'speakers', 'actors'] as const;

/**
 * Takes what a person says in a folder of an earlier import over into the files of the next one. What says the same as
 * before stays byte by byte.
 * @param fresh the folder with those files
 * @returns the files that the next import is without, by path from the folder
 * @throws {UnreadableFileError} where a file can't be read any more
 */
export async function keepWords(place: string, fresh: string): Promise<string[]> {
  const [imported, now, next] = await Promise.all(
    [join(place, IMPORTED_FOLDER), place, fresh].map(readWords),
  );
  const merged = mergeWords({ imported: imported!, now: now!, fresh: next! });
  await writeFile(join(fresh, FILES.dataset), textOf(merged.dataset));
  for (const list of LISTS)
    if (merged[list].length > 0 || next![list].length > 0)
      await writeFile(join(fresh, FILES[list]), textOf(merged[list]));
  for (const file of [FILES.dataset, ...LISTS.map((list) => FILES[list]), MAPPING_FILE])
    await keepIfSame(join(place, file), join(fresh, file));
  const gone: string[] = [];
  for (const file of AT_TIMES)
    if ((await isFileWithin(place, file)) && !(await isFileWithin(fresh, file))) gone.push(file);
  return gone;
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Puts a file in the place of one that says the same in other writing. */
async function keepIfSame(file: string, fresh: string): Promise<void> {
  const [now, next] = [await textIn(file), await textIn(fresh)];
  if (now === null || next === null || now === next) return;
  const [one, other] = [readJson(now), readJson(next)];
  if (one.ok && other.ok && JSON.stringify(one.value) === JSON.stringify(other.value))
    await copyFile(file, fresh);
}

async function readWords(folder: string): Promise<Words> {
  const listIn = async (file: string): Promise<readonly Authored[]> => {
    const text = await textIn(join(folder, file));
    return text === null ? [] : recordsOf(file, parsed(file, text));
  };
  const [sources, speakers, actors] = await Promise.all(LISTS.map((list) => listIn(FILES[list])));
  const { features } = parseRecord((await textIn(join(folder, FILES.places))) ?? '') ?? {};
  return {
    dataset: datasetOf((await textIn(join(folder, FILES.dataset))) ?? '{}'),
    sources: sources!,
    speakers: speakers!,
    actors: actors!,
    // They are written anew, whatever they are.
    places: (Array.isArray(features) ? features : []).filter(isPlace),
  };
}

/** @throws {UnreadableFileError} where it is not so much of a dataset that its parts can be told */
function datasetOf(text: string): DatasetWritten {
  const file = FILES.dataset;
  const value = parsed(file, text);
  if (!isObject(value)) throw unreadable(file, 'no object', 'one, in braces');
  const { groups, categories, chapters } = value;
  for (const list of [groups, categories]) if (list !== undefined) recordsOf(file, list);
  const hasViews = Array.isArray(chapters) && chapters.every(hasView);
  if (chapters !== undefined && !hasViews)
    throw unreadable(file, 'chapters without a view', 'a list of chapters, each with its view');
  return value;
}

function recordsOf(file: string, value: unknown): readonly Authored[] {
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw unreadable(file, 'something else than a list of records', 'a list of objects with an id');
}

/** @throws {UnreadableFileError} where a text is no JSON, or has a key twice */
function parsed(file: string, text: string): unknown {
  const read = readJson(text);
  if (read.ok) return read.value;
  const [{ got, expected, cure }] = read.faults;
  throw unreadable(file, got, expected, cure);
}

function unreadable(file: string, got: string, expected: string, cure?: string): Error {
  const otherwise = 'mend the file, or take it out of the folder, and it is written anew';
  return new UnreadableFileError(file, got, expected, cure ?? otherwise);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is Authored {
  return isObject(value) && typeof value['id'] === 'string';
}

function hasView(value: unknown): boolean {
  return isObject(value) && isObject(value['view']);
}

function isPlace(value: unknown): value is PlaceWritten {
  return isObject(value) && isRecord(value['properties']) && isObject(value['geometry']);
}

/** Null where there is no such file. */
async function textIn(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
