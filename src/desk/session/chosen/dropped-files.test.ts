import { describe, expect, it } from 'vitest';
import { FakeFolder } from '../../../testing/records/fake-folder.ts';
import { choiceOfDrop } from './dropped-files.ts';

/** A folder or file as browsers give what is dropped, some entries at a time. */
function entryOf(name: string, held: string | FakeFolder, path = `/${name}`): object {
  if (typeof held === 'string')
    return {
      isFile: true,
      name,
      fullPath: path,
      file: (done: (file: File) => void) => done(new File([held], name)),
    };
  const all = [...held.entries].map(([inner, one]) => entryOf(inner, one, `${path}/${inner}`));
  return {
    isFile: false,
    name,
    fullPath: path,
    createReader: () => ({
      readEntries: (done: (some: object[]) => void) => done(all.splice(0, 2)),
    }),
  };
}
const dropOf = (roots: readonly FakeFolder[], more: object = {}): DataTransfer =>
  ({
    items: roots.map((root) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(root.name, root),
      getAsFile: () => null,
      ...more,
    })),
  }) as unknown as DataTransfer;

const data = new FakeFolder('data', [
  ['events/dataset.json', '{}'],
  ['events/a.json', '1'],
  ['events/b.json', '2'],
  ['.git/config', 'x'],
]);
const texts = new FakeFolder('texts', [['one.txt', 'One.']]);

describe('what is dropped', () => {
  it('is all files of several folders, but those of tools', async () => {
    const { files, handle } = await choiceOfDrop(dropOf([data, texts]));
    expect(handle).toBeNull();
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      'data/events/a.json',
      'data/events/b.json',
      'data/events/dataset.json',
      'texts/one.txt',
    ]);
    expect(new TextDecoder().decode(await files.at(-1)!.bytes())).toBe('One.');
  });

  it('is a folder to write into, where it is one alone and the browser has a way', async () => {
    const handle = data.handle();
    const choice = await choiceOfDrop(
      dropOf([data], { getAsFileSystemHandle: () => Promise.resolve(handle) }),
    );
    expect(choice).toMatchObject({ name: 'data', handle });
    expect(choice.files).toHaveLength(3);
    const none = { getAsFileSystemHandle: () => Promise.reject(new Error('No.')) };
    expect((await choiceOfDrop(dropOf([data], none))).files).toHaveLength(3);
  });
});
