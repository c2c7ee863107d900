import { choiceOfFolder, chosenFile, isToolFolder } from './chosen-files.ts';
import type { Choice, ChosenFile } from './chosen-files.ts';

/** What browsers that let a page write into folders have of a thing that is dropped. */
interface WithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * What was dropped: files, folders, several of both. One folder alone is written into where the browser lets a page.
 * @param transfer of the event: what it holds is asked for at once, as it is gone after that
 */
export async function choiceOfDrop(transfer: DataTransfer): Promise<Choice> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const [only] = items;
  const handle =
    items.length === 1 ? (only as WithHandle).getAsFileSystemHandle?.().catch(() => null) : null;
  const entries = items.map((item) => item.webkitGetAsEntry());
  const loose = items.map((item) => item.getAsFile());
  const folder = await handle;
  if (folder?.kind === 'directory') return choiceOfFolder(folder as FileSystemDirectoryHandle);
  const files: ChosenFile[] = [];
  for (const [at, entry] of entries.entries()) {
    const file = loose[at];
    if (entry) await walk(entry, files);
    else if (file) files.push(chosenFile(file.name, file));
  }
  return { name: entries[0]?.name ?? loose[0]?.name ?? '', files, handle: null };
}

async function walk(entry: FileSystemEntry, files: ChosenFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) =>
      (entry as FileSystemFileEntry).file(done, failed),
    );
    files.push(chosenFile(entry.fullPath.replace(/^\//, ''), file));
    return;
  }
  if (isToolFolder(entry.name)) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives some at a time, and none once it has given all.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (some.length === 0) return;
    for (const one of some) await walk(one, files);
  }
}
