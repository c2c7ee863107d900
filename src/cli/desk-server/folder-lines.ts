import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FolderLine } from '../../desk/server/desk-api.ts';
import { DESK_FILES } from '../../desk/server/saved-paths.ts';
import { FILES } from '../../evidence/files.ts';
import { show } from '../../evidence/finding.ts';
import { isThere } from '../dataset-folder.ts';
import { isLeftover } from '../folder-names.ts';
import { errorCode } from '../paths.ts';
import { articlesIn } from '../read-articles.ts';
import { placeIn, stateAt } from './file-state.ts';
import { Refusal } from './desk-refusal.ts';
import { articlesUse } from './save-article.ts';
import type { DeskFolders } from './save-article.ts';

/** How many files are read ahead: most of the time of many small ones goes by in waiting. */
const AHEAD = 16;

/**
 * A desk's folder as it is, file by file: however large it is, a few files are in memory.
 * @param begun how many saves had begun when none was being made @param revision how many have by now
 */
export async function* folderLines(
  folders: DeskFolders,
  begun: number,
  revision: () => number,
): AsyncGenerator<FolderLine> {
  const { root, articles, isMade } = folders;
  const name = basename(root);
  yield { kind: 'folder', name, articles: articlesUse(folders), revision: begun };
  let names: string[] = [];
  try {
    names = await namesIn(root);
  } catch (error) {
    yield unread(FILES.incidents, error);
  }
  for (const file of names) if (!isIncident(file)) yield notAnIncident(file);
  const incidents = names.filter(isIncident).map((file) => `${FILES.incidents}/${file}`);
  const paths = [...DESK_FILES, ...incidents];
  for (let first = 0; first < paths.length; first += AHEAD) {
    const lines = paths.slice(first, first + AHEAD).map((path) => lineOf(root, path));
    for (const line of await Promise.all(lines)) if (line) yield line;
  }
  if (articles !== null && (!isMade || (await isThere(articles)))) yield* articleLines(articles);
  yield { kind: 'end', revision: revision() };
}

function isIncident(name: string): boolean {
  return name.endsWith('.json');
}

function notAnIncident(name: string): FolderLine {
  return {
    kind: 'unread',
    where: `${FILES.incidents}/${name}`,
    got: show(name),
    expected: 'only files named <id>.json',
    cure: 'Move it away.',
  };
}

/** What the folder of incidents holds; nothing where there is none. */
async function namesIn(root: string): Promise<string[]> {
  const { real } = await placeIn(root, FILES.incidents);
  try {
    return (await readdir(real)).filter((name) => !isLeftover(name)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Null where there is no such file. */
async function lineOf(root: string, path: string): Promise<FolderLine | null> {
  try {
    const state = await stateAt((await placeIn(root, path)).real, path);
    return state && { kind: 'file', path, ...state };
  } catch (error) {
    return unread(path, error);
  }
}

async function* articleLines(folder: string): AsyncGenerator<FolderLine> {
  try {
    for await (const [sha256, { name, text }] of articlesIn(folder))
      yield { kind: 'article', name, sha256, text };
  } catch (error) {
    yield unread(folder, error);
  }
}

function unread(where: string, error: unknown): FolderLine {
  if (error instanceof Refusal) {
    const { code: _code, ...fault } = error.fault;
    return { kind: 'unread', ...fault };
  }
  const got = errorCode(error) ?? String(error);
  return {
    kind: 'unread',
    where,
    got,
    expected: 'what can be read',
    cure: 'Give yourself leave to read it.',
  };
}
