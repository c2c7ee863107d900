/** A file that a person chose, which is read when it is asked for. */
export interface ChosenFile {
  /** With slashes, from what was chosen, that folder's own name first. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What a person chose at once. */
export interface Choice {
  /** For people. */
  readonly name: string;
  readonly files: readonly ChosenFile[];
  /** The folder itself, where it is one alone and the browser lets a page write into it. */
  readonly handle: FileSystemDirectoryHandle | null;
}

/** A file as it is chosen. */
export function chosenFile(path: string, file: File): ChosenFile {
  const bytes = async () => new Uint8Array(await file.arrayBuffer());
  return { path, size: file.size, bytes };
}

/** Whether a folder holds what is no dataset's, and may hold much of it: what tools keep beside. */
export function isToolFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';
}

/** Files that came in one list: of a folder, where each has its path in it, or one by one. */
export function choiceOfList(list: readonly File[]): Choice {
  const files = list
    .map((file) => chosenFile(file.webkitRelativePath || file.name, file))
    .filter(({ path }) => !path.split('/').slice(0, -1).some(isToolFolder));
  return { name: files[0]?.path.split('/')[0] ?? '', files, handle: null };
}

/** All files of a folder and the folders in it. */
export async function choiceOfFolder(handle: FileSystemDirectoryHandle): Promise<Choice> {
  const files: ChosenFile[] = [];
  await walk(handle, handle.name, files);
  return { name: handle.name, files, handle };
}

async function walk(
  folder: FileSystemDirectoryHandle,
  path: string,
  files: ChosenFile[],
): Promise<void> {
  const entries: FileSystemHandle[] = [];
  for await (const entry of folder.values()) entries.push(entry);
  for (const entry of entries) {
    const at = `${path}/${entry.name}`;
    if (entry.kind === 'file')
      files.push(chosenFile(at, await (entry as FileSystemFileHandle).getFile()));
    else if (!isToolFolder(entry.name)) await walk(entry as FileSystemDirectoryHandle, at, files);
  }
}
