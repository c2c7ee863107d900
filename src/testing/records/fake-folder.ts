/** A folder of the File System Access interface in memory, as far as pages use it. */
export class FakeFolder {
  readonly kind = 'directory';
  readonly name: string;
  /** Folders, and files as texts. */
  readonly entries = new Map<string, FakeFolder | string>();
  /** What a person says to a page that asks to write. */
  permission: PermissionState = 'granted';

  /** @param files texts by path */
  constructor(name: string, files: Iterable<readonly [string, string]> = []) {
    this.name = name;
    for (const [path, text] of files) this.put(path, text);
  }

  put(path: string, text: string): void {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) this.entries.set(first, text);
    else this.#folder(first, true).put(rest.join('/'), text);
  }

  /** All texts by path from here. */
  texts(): Map<string, string> {
    return new Map(
      [...this.entries].flatMap(([name, entry]): [string, string][] =>
        typeof entry === 'string'
          ? [[name, entry]]
          : [...entry.texts()].map(([path, text]) => [`${name}/${path}`, text]),
      ),
    );
  }

  /** As the page gets it. */
  handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  queryPermission(): Promise<PermissionState> {
    return Promise.resolve('prompt');
  }

  requestPermission(): Promise<PermissionState> {
    return Promise.resolve(this.permission);
  }

  async *values() {
    for (const [name, entry] of this.entries)
      yield typeof entry === 'string' ? this.#file(name) : entry;
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    return this.#folder(name, create);
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (typeof this.entries.get(name) !== 'string') {
      if (!create) throw notFound();
      this.entries.set(name, '');
    }
    return this.#file(name);
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.entries.delete(name)) throw notFound();
  }

  #folder(name: string, create: boolean): FakeFolder {
    const there = this.entries.get(name);
    if (there instanceof FakeFolder) return there;
    if (!create) throw notFound();
    const made = new FakeFolder(name);
    this.entries.set(name, made);
    return made;
  }

  #file(name: string) {
    return {
      kind: 'file',
      name,
      getFile: async () => new File([this.entries.get(name) as string], name),
      createWritable: async () => {
        let text = '';
        return {
          write: async (more: string) => void (text += more),
          // As it takes the place of the file at its end.
          close: async () => void this.entries.set(name, text),
        };
      },
    };
  }
}

function notFound(): DOMException {
  return new DOMException('No such entry.', 'NotFoundError');
}
