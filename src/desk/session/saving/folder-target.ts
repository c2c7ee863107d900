import { articleName } from '../../../evidence/proofs/article.ts';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import type { KeptFolder } from '../../keep/keep.ts';
import type { Conflicts, FileSave, FileState } from '../../server/desk-api.ts';
import { whyNotSaved } from '../../server/saved-paths.ts';
import { sha256Of } from '../../text/article-text.ts';
import { choiceOfFolder } from '../chosen/chosen-files.ts';
import { datasetIn } from '../chosen/dataset-in.ts';
import { mayWrite } from '../chosen/folder-access.ts';
import { textOfBytes } from '../found-dataset.ts';
import type { SaveTarget } from './save-target.ts';

/**
 * Saves in a folder that a person chose. No file is written before all are seen to be as they were read; where writing
 * ends in the middle, what is written already is no conflict when it is saved again.
 */
export function folderTarget({ handle, root, articles }: KeptFolder): SaveTarget {
  const allowed = async (): Promise<void> => {
    if (!(await mayWrite(handle))) throw new Error(words.notAllowed(handle.name));
  };
  return {
    is: 'folder',
    name: handle.name,
    articles: 'write',
    articlesAt: articles,
    async save(files) {
      await allowed();
      const conflicts: Conflicts['conflicts'][number][] = [];
      const wanting: FileSave[] = [];
      for (const file of files) {
        const { path, before, text } = file;
        const why = whyNotSaved(path);
        if (why) throw new Error(words.notSavable(path, why.got, why.expected));
        const stands = await stateOf(handle, pathIn(root, path));
        const isThere = (stands?.text ?? null) === text && stands?.text !== null;
        if (isThere) continue;
        if ((stands?.sha256 ?? null) === before) wanting.push(file);
        else conflicts.push({ path, stands });
      }
      if (conflicts.length > 0) return { conflicts };
      for (const { path, text } of wanting) await write(handle, pathIn(root, path), text);
      return null;
    },
    async saveArticle(source, text) {
      await allowed();
      const path = pathIn(articles, articleName(source));
      const stands = await stateOf(handle, path);
      if (stands && stands.text !== text) return { conflicts: [{ path, stands }] };
      if (!stands) await write(handle, path, text);
      return null;
    },
    read: async () => datasetIn(await choiceOfFolder(handle)),
  };
}

function pathIn(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folder that a path's file is in. @param create makes what is not there; null else */
async function folderOf(
  from: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  let folder = from;
  for (const name of path.split('/').slice(0, -1)) {
    const next = await orNull(folder.getDirectoryHandle(name, { create }));
    if (!next) return null;
    folder = next;
  }
  return folder;
}

async function stateOf(from: FileSystemDirectoryHandle, path: string): Promise<FileState | null> {
  const folder = await folderOf(from, path, false);
  const file = folder && (await orNull(folder.getFileHandle(nameIn(path))));
  if (!file) return null;
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  return { sha256: await sha256Of(bytes), text: textOfBytes(bytes) };
}

async function write(
  from: FileSystemDirectoryHandle,
  path: string,
  text: string | null,
): Promise<void> {
  const folder = (await folderOf(from, path, text !== null))!;
  if (text === null) {
    await folder.removeEntry(nameIn(path));
    return;
  }
  const file = await folder.getFileHandle(nameIn(path), { create: true });
  const stream = await file.createWritable();
  // What is written takes the file's place once it is whole.
  await stream.write(text);
  await stream.close();
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Null where there is nothing of that name. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NotFoundError') return null;
    throw error;
  });
}
