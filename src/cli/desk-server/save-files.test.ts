import {
  cp,
  mkdir,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSave } from '../../desk/server/desk-api.ts';
import { FILES } from '../../evidence/files.ts';
import { scratch } from '../../testing/scratch.ts';
import { changeTexts } from '../output/replace-files.ts';
import { filesBelow } from '../paths.ts';
import { sha256Of } from './file-state.ts';
import { saveFiles } from './save-files.ts';

const here = scratch();
let root: string;
const [ONE, TWO] = [FILES.incident('one'), FILES.incident('two')];

beforeEach(async () => {
  root = join(here.dir, 'data');
  await mkdir(join(root, FILES.incidents), { recursive: true });
  await writeFile(join(here.dir, 'secret.json'), 'secret');
  for (const path of [ONE, TWO]) await writeFile(join(root, path), path);
});

const at = (path: string): string => join(root, path);
const read = (path: string): Promise<string> => readFile(at(path), 'utf8');
/** A file as it was written at first, to be other. */
const change = (path: string, text: string | null): FileSave => ({
  path,
  before: sha256Of(path),
  text,
});
const add = (path: string, text: string): FileSave => ({ path, before: null, text });

describe('files that are saved', () => {
  it('are changed, added and taken away, and nothing else is left', async () => {
    const files = [change(ONE, 'new'), change(TWO, null), add(FILES.dataset, '{}')];
    expect(await saveFiles(root, files)).toEqual({
      saved: [
        { path: ONE, sha256: sha256Of('new') },
        { path: TWO, sha256: null },
        { path: FILES.dataset, sha256: sha256Of('{}') },
      ],
    });
    expect(await filesBelow(root)).toEqual([FILES.dataset, ONE]);
    expect(await read(ONE)).toBe('new');
    expect(await readdir(root)).toEqual(['events']);
  });

  it('are in folders that were not there', async () => {
    await rm(at('events'), { recursive: true });
    await saveFiles(root, [add(ONE, '1'), add(FILES.places, '2')]);
    expect(await filesBelow(root)).toEqual([ONE, FILES.places]);
  });

  it('are not touched where they are to be as they are', async () => {
    const before = await stat(at(ONE));
    await saveFiles(root, [change(ONE, ONE), change(TWO, 'new')]);
    const after = await stat(at(ONE));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('are as good as saved where they are already as they are to be, and the others are saved', async () => {
    await writeFile(at(ONE), 'new');
    await rm(at(TWO));
    const before = await stat(at(ONE));
    const files = [change(ONE, 'new'), change(TWO, null), add(FILES.dataset, '{}')];
    expect(await saveFiles(root, files)).toHaveProperty('saved');
    expect((await stat(at(ONE))).mtimeMs).toBe(before.mtimeMs);
    expect(await filesBelow(root)).toEqual([FILES.dataset, ONE]);
  });

  it('have the texts that they were given, byte for byte', async () => {
    const text = '\u{feff}a\r\nb\u2028\u{1f600}\0';
    await saveFiles(root, [change(ONE, text)]);
    expect(await readFile(at(ONE))).toEqual(Buffer.from(text));
    expect(
      await saveFiles(root, [{ path: ONE, before: sha256Of(text), text: null }]),
    ).toHaveProperty('saved');
  });

  it('are one of the shipped dataset where one incident was changed', async () => {
    const data = join(import.meta.dirname, '../../../data');
    const copy = join(here.dir, 'copy');
    await cp(data, copy, { recursive: true });
    const paths = await filesBelow(data);
    const path = paths.find((one) => one.startsWith(FILES.incidents))!;
    const before = await readFile(join(data, path), 'utf8');
    const text = before.replace('"title": "', '"title": "Anew: ');
    await saveFiles(copy, [{ path, before: sha256Of(before), text }]);
    expect(await filesBelow(copy)).toEqual(paths);
    const others: string[] = [];
    for (const one of paths)
      if (!(await readFile(join(copy, one))).equals(await readFile(join(data, one))))
        others.push(one);
    expect(others).toEqual([path]);
    expect(await readFile(join(copy, path), 'utf8')).toBe(text);
  });
});

describe('a file that is not as it was read', () => {
  it.each([
    ['changed', 'theirs', change(TWO, 'mine')],
    ['taken away', null, change(TWO, 'mine')],
    ['to be taken away, and changed', 'theirs', change(TWO, null)],
    ['there where none was', TWO, add(TWO, 'mine')],
    ['there where none was to stay', TWO, { path: TWO, before: null, text: null }],
  ])('is told: %s; nothing is written', async (_what, theirs, mine) => {
    if (theirs === null) await rm(at(TWO));
    else await writeFile(at(TWO), theirs);
    const stands = theirs === null ? null : { sha256: sha256Of(theirs), text: theirs };
    expect(await saveFiles(root, [change(ONE, 'new'), mine, add(FILES.dataset, '{}')])).toEqual({
      conflicts: [{ path: TWO, stands }],
    });
    expect(await read(ONE)).toBe(ONE);
    expect(await filesBelow(root)).toEqual(theirs === null ? [ONE] : [ONE, TWO]);
  });

  it('is told with its hash alone where it is no text', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe);
    await writeFile(at(ONE), bytes);
    expect(await saveFiles(root, [change(ONE, 'new')])).toEqual({
      conflicts: [{ path: ONE, stands: { sha256: sha256Of(bytes), text: null } }],
    });
  });

  it('is none where it says the same, whoever wrote it', async () => {
    await writeFile(at('events/copy'), ONE);
    await rename(at('events/copy'), at(ONE));
    expect(await saveFiles(root, [change(ONE, 'new')])).toHaveProperty('saved');
  });
});

describe('another program that comes between the look and the save', () => {
  const files = [change(ONE, 'new'), change(TWO, 'new'), add(FILES.dataset, '{}')];

  it.each([
    ['changes a file', TWO, 'theirs'],
    ['takes a file away', TWO, null],
    ['makes a file', FILES.dataset, 'theirs'],
  ])('%s: all is taken back, and that is told', async (_what, path, theirs) => {
    const result = await saveFiles(root, files, async (...given) => {
      if (theirs === null) await rm(at(path));
      else await writeFile(at(path), theirs);
      await changeTexts(...given);
    });
    const stands = theirs === null ? null : { sha256: sha256Of(theirs), text: theirs };
    expect(result).toEqual({ conflicts: [{ path, stands }] });
    expect(await read(ONE)).toBe(ONE);
    expect(await readdir(root)).toEqual(['events']);
  });

  it('and puts back what there was: the save is made', async () => {
    let calls = 0;
    const result = await saveFiles(root, files, async (...given) => {
      await writeFile(at(TWO), calls++ === 0 ? 'theirs' : TWO);
      await changeTexts(...given).finally(() => writeFile(at(TWO), TWO));
    });
    expect(result).toHaveProperty('saved');
    expect(calls).toBe(2);
  });

  it('and puts a link in the place of a folder: that is refused', async () => {
    const saving = saveFiles(root, files, async () => {
      await rename(at('events'), join(here.dir, 'events'));
      await symlink('../events', at('events'));
      throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    });
    await expect(saving).rejects.toThrow('leads out');
  });
});

describe('a link', () => {
  it('in the folder stays one, and what it leads to is written', async () => {
    await mkdir(at('kept'));
    await rename(at(ONE), at('kept/one.json'));
    await symlink('../../kept/one.json', at(ONE));
    await saveFiles(root, [change(ONE, 'new')]);
    expect(await readlink(at(ONE))).toBe('../../kept/one.json');
    expect(await read('kept/one.json')).toBe('new');
    await saveFiles(root, [{ path: ONE, before: sha256Of('new'), text: null }]);
    expect(await filesBelow(root)).toEqual([TWO, 'kept/one.json']);
  });

  it.each([
    ['a file', async () => symlink(join(here.dir, 'secret.json'), at(FILES.dataset))],
    [
      'a file, by way of another link',
      async () => {
        await symlink(here.dir, at('out'));
        await symlink('../out/secret.json', at(FILES.dataset));
      },
    ],
    [
      'a folder',
      async () => {
        await rm(at('events'), { recursive: true });
        await mkdir(join(here.dir, 'events'));
        await symlink('../events', at('events'));
      },
    ],
    ['nowhere', async () => symlink('nowhere', at(FILES.dataset))],
    ['itself', async () => symlink('dataset.json', at(FILES.dataset))],
  ])('out of the folder is not followed: %s', async (_what, make) => {
    await make();
    for (const before of [null, sha256Of('secret')]) {
      for (const text of ['mine', null]) {
        const saving = saveFiles(root, [{ path: FILES.dataset, before, text }]);
        await expect(saving).rejects.toMatchObject({
          status: 400,
          fault: {
            code: 'path',
            where: FILES.dataset,
            got: expect.any(String),
            cure: expect.any(String),
          },
        });
      }
    }
    expect(await readFile(join(here.dir, 'secret.json'), 'utf8')).toBe('secret');
    expect((await readdir(here.dir)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('out of the folder and back into it is none of the folder’s either', async () => {
    await mkdir(join(here.dir, 'events'));
    await writeFile(at('dataset.json'), 'inside');
    await symlink(at('dataset.json'), join(here.dir, 'events/dataset.json'));
    await rm(at('events'), { recursive: true });
    await symlink('../events', at('events'));
    const saving = saveFiles(root, [
      { path: FILES.dataset, before: sha256Of('inside'), text: null },
    ]);
    await expect(saving).rejects.toThrow('leads out');
    expect(await readdir(join(here.dir, 'events'))).toEqual(['dataset.json']);
  });

  it('to a file that is saved besides is refused', async () => {
    await rm(at(TWO));
    await symlink('one.json', at(TWO));
    const twice = [change(ONE, 'a'), { path: TWO, before: sha256Of(ONE), text: 'b' }];
    await expect(saveFiles(root, twice)).rejects.toThrow(`the same file as ${ONE}`);
    await expect(saveFiles(root, [change(ONE, 'a'), change(ONE, 'b')])).rejects.toThrow(
      'each file once',
    );
    expect(await read(ONE)).toBe(ONE);
  });
});

describe('what is no file of the desk', () => {
  it.each(['../secret.json', 'events/incidents/../../../secret.json', 'events/media/a.json'])(
    'is refused: %s',
    async (path) => {
      await expect(saveFiles(root, [change(ONE, 'new'), add(path, 'x')])).rejects.toMatchObject({
        fault: { code: 'path', where: '/files/1/path' },
      });
      expect(await read(ONE)).toBe(ONE);
    },
  );

  it('is a folder, or in a file', async () => {
    await mkdir(at(FILES.dataset));
    await expect(saveFiles(root, [add(FILES.dataset, '')])).rejects.toThrow('a folder or a device');
    await writeFile(at('geo'), '');
    await expect(saveFiles(root, [add(FILES.places, '')])).rejects.toThrow('a path through a file');
  });

  it('is larger than any', async () => {
    const text = 'a'.repeat(2 ** 26 + 1);
    await expect(saveFiles(root, [add(FILES.basemap, text)])).rejects.toMatchObject({
      status: 413,
      fault: { where: FILES.basemap, expected: `at most ${2 ** 26}` },
    });
  });
});
