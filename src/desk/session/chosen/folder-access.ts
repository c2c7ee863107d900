/*
 * What browsers that let a page write into folders have, and the types of pages leave out.
 */

type Asked = 'granted' | 'denied' | 'prompt';

/** A folder that a page may ask leave to write into. */
export interface WritableFolder extends FileSystemDirectoryHandle {
  queryPermission(wish: { mode: 'readwrite' }): Promise<Asked>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<Asked>;
}

interface WithFolders {
  readonly showDirectoryPicker?: (options: { id: string }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether a folder can be chosen that is then written into. */
export function hasFolderPicker(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Asks for a folder. @returns null where nobody chose one */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as WithFolders).showDirectoryPicker?.({ id: 'dateline' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks leave to write into a folder, where that is not given yet. It has to be asked for by a press. */
export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const folder = handle as WritableFolder;
  const wish = { mode: 'readwrite' } as const;
  return (
    (await folder.queryPermission(wish)) === 'granted' ||
    (await folder.requestPermission(wish)) === 'granted'
  );
}
