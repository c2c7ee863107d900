import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBelow } from '../paths.ts';
import { putInPlace } from './put-in-place.ts';
import { MARKER } from './site-marker.ts';
import { TargetError } from './target-error.ts';

// So that a test can let a change of the file system fail.
vi.mock('node:fs/promises', async (importOriginal) => ({ ...(await importOriginal<typeof fs>()) }));

let dir: string;
let site: string;
beforeEach(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'dateline-place-')));
  site = join(dir, 'deep/site');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

type Files = Readonly<Record<string, string>>;

async function write(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Builds a site of the given files. */
async function build(
  files: Files,
  { target = site, keep = [] as string[], apart = [] as string[], kept = [] as string[] } = {},
): Promise<void> {
  await putInPlace(target, { keep, apart }, async (fresh) => {
    await write(fresh, files);
    return { dataset: 'war', version: '1.0.0', kept };
  });
}

/** All that a folder holds but the marker. */
async function contents(folder: string): Promise<Files> {
  const names = (await filesBelow(folder)).filter((name) => name !== MARKER);
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => 'a link to no file')),
  );
  return Object.fromEntries(names.map((name, at) => [name, texts[at]!]));
}

async function markedFiles(folder: string): Promise<unknown> {
  const marker = JSON.parse(await readFile(join(folder, MARKER), 'utf8')) as { files: unknown };
  return marker.files;
}

/** Expects a build to be refused, and the folder to be as it was. */
async function expectRefusal(files: Files, why: RegExp, options = {}): Promise<void> {
  const before = await contents(dir);
  const refused = await build(files, options).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TargetError);
  expect((refused as Error).message).toMatch(why);
  expect(await contents(dir)).toEqual(before);
}

const OLD = { 'index.html': 'old', 'assets/old.js': 'old', 'embed.js': 'old' };
/** A site from before sites had a marker. */
const UNMARKED = {
  'data/war/dataset.json': '{}',
  'embed.js': '',
  'embed/index.html': '',
  'index.html': '<link id="dataset" rel="preload"/><body><div id="root"></div>',
  'oembed.json': '{"provider_name":"Dateline"}',
};
const NEW = { 'index.html': 'new', 'assets/new.js': 'new', 'embed.js': 'new' };

describe('a folder that a site is written to', () => {
  it('is made where there is none, marked, and as readable as any other', async () => {
    await build(OLD);
    expect(await contents(site)).toEqual(OLD);
    expect(await markedFiles(site)).toEqual(Object.keys(OLD).toSorted());
    expect((await stat(site)).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
  });

  it('may be there and empty', async () => {
    await mkdir(site, { recursive: true });
    await build(OLD);
    expect(await contents(site)).toEqual(OLD);
  });

  it('has the old site’s files replaced and removed, with the folders that they leave empty', async () => {
    await build({ ...OLD, 'data/gone/dataset.json': 'old' });
    await build(NEW);
    expect(await contents(site)).toEqual(NEW);
    expect(await readdir(site)).not.toContain('data');
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
  });

  it('keeps all that no build has written', async () => {
    await build(OLD);
    const others = {
      '.git/HEAD': 'ref: refs/heads/pages',
      '.nojekyll': '',
      CNAME: 'news.example',
      'assets/mine.png': 'mine',
      'old-articles/index.html': 'mine',
    };
    await write(site, others);
    await build(NEW);
    expect(await contents(site)).toEqual({ ...NEW, ...others });
    expect(await markedFiles(site)).toEqual(Object.keys(NEW).toSorted());
  });

  it('keeps the versions that stay, and still knows them for its own', async () => {
    const version = { 'data/war/0.9.0/dataset.json': 'pinned' };
    await build({ ...OLD, ...version });
    await build(NEW, { kept: ['data/war/0.9.0'] });
    expect(await contents(site)).toEqual({ ...NEW, ...version });
    await build(NEW);
    expect(await contents(site)).toEqual(NEW);
  });

  it('may be marked by hand, beside what there is', async () => {
    await write(site, { '.git': 'gitdir: elsewhere', [MARKER]: '' });
    await build(OLD);
    expect(await contents(site)).toEqual({ ...OLD, '.git': 'gitdir: elsewhere' });
  });
});

describe('a file of somebody else that is the same as the site’s', () => {
  it('is no loss, and stays theirs: no later build replaces or removes it', async () => {
    await build(OLD);
    await write(site, { 'robots.txt': 'mine' });
    const { ino } = await stat(join(site, 'robots.txt'));
    await build({ ...NEW, 'robots.txt': 'mine' });
    expect(await markedFiles(site)).toEqual(Object.keys(NEW).toSorted());
    expect((await stat(join(site, 'robots.txt'))).ino).toBe(ino);
    await expectRefusal({ ...NEW, 'robots.txt': 'new' }, /got robots\.txt, which no build/);
    await build(NEW);
    expect(await contents(site)).toEqual({ ...NEW, 'robots.txt': 'mine' });
  });

  it('is taken for the site’s where an empty marker says that the site belongs there', async () => {
    await write(site, { ...OLD, [MARKER]: '' });
    await build(OLD);
    expect(await markedFiles(site)).toEqual(Object.keys(OLD).toSorted());
    await build(NEW);
    expect(await contents(site)).toEqual(NEW);
  });
});

describe('links', () => {
  it('stay links: the folder that one leads to is written to', async () => {
    await mkdir(join(dir, 'there'));
    await symlink(join(dir, 'there'), join(dir, 'link'));
    for (const files of [OLD, NEW]) await build(files, { target: join(dir, 'link') });
    expect((await fs.lstat(join(dir, 'link'))).isSymbolicLink()).toBe(true);
    expect(await contents(join(dir, 'there'))).toEqual(NEW);
  });

  it('stay links inside the site, of folders and of files', async () => {
    await build(OLD);
    await write(dir, { 'shared/old.js': 'old', 'page.html': 'old' });
    await rm(join(site, 'assets'), { recursive: true });
    await rm(join(site, 'index.html'));
    await symlink(join(dir, 'shared'), join(site, 'assets'));
    await symlink(join(dir, 'page.html'), join(site, 'index.html'));
    await build(NEW);
    for (const name of ['assets', 'index.html'])
      expect((await fs.lstat(join(site, name))).isSymbolicLink(), name).toBe(true);
    expect(await contents(join(dir, 'shared'))).toEqual({ 'new.js': 'new' });
    expect(await readFile(join(dir, 'page.html'), 'utf8')).toBe('new');
  });

  it('that lead nowhere, in a circle, or into the data are refused', async () => {
    await symlink(join(dir, 'nowhere'), join(dir, 'broken'));
    await symlink(join(dir, 'circle'), join(dir, 'circle'));
    await expectRefusal(OLD, /a link whose target is not there/, { target: join(dir, 'broken') });
    await expectRefusal(OLD, /in a circle/, { target: join(dir, 'circle') });
    await write(dir, { 'data/old.js': 'mine' });
    await symlink(join(dir, 'data'), join(dir, 'to-data'));
    const apart = [join(dir, 'data')];
    await expectRefusal(OLD, /a folder in /, { target: join(dir, 'to-data/site'), apart });
    await build(OLD);
    await rm(join(site, 'assets'), { recursive: true });
    await symlink(join(dir, 'data'), join(site, 'assets'));
    await expectRefusal(NEW, /a link at assets\/new\.js that leads into/, { apart });
    // Nor is anything removed through one.
    await build({ 'index.html': 'new' }, { apart });
    expect(await contents(join(dir, 'data'))).toEqual({ 'old.js': 'mine' });
  });
});

describe('what is not ours is refused, and stays as it is', () => {
  it('a folder with other files, though something in it is named as in a site', async () => {
    await write(site, {
      'schema/v1/dataset.json': '{}',
      'src/thesis.txt': 'years',
      '.git/HEAD': 'x',
    });
    await expectRefusal(
      NEW,
      /got a folder with other files in it \(\.git, schema, src\), expected an empty one, or a site, which has a file named dateline-site\.json\. Name another/,
    );
  });

  it('a file, and a folder in a file', async () => {
    await write(dir, { 'thesis.txt': 'years of work' });
    await expectRefusal(NEW, /got a file, expected a folder/, { target: join(dir, 'thesis.txt') });
    await expectRefusal(NEW, /a path through a file/, { target: join(dir, 'thesis.txt/site') });
  });

  it('the dataset, what holds it, what lies in it, and the program’s own folder', async () => {
    const data = join(dir, 'project/data');
    await write(data, { 'events/dataset.json': '{}' });
    const rules = { keep: [join(dir, 'project'), data], apart: [data] };
    for (const target of [data, dirname(data), dir])
      await expectRefusal(NEW, /a folder that is or holds/, { ...rules, target });
    await expectRefusal(NEW, /a folder in /, { ...rules, target: join(data, 'site') });
    // A folder whose name begins as that of another does is beside it, and so is one named with dots.
    await build(NEW, { ...rules, target: `${data}-site` });
    await build(NEW, { ...rules, target: join(dirname(data), '..site') });
  });

  it.each([
    ['the root of the file system', '/'],
    ['the home folder', homedir()],
    ['what holds that', dirname(homedir())],
  ])('%s', async (_name, target) => {
    const written = vi.fn<() => Promise<never>>();
    await expect(putInPlace(target, { keep: [], apart: [] }, written)).rejects.toThrow(TargetError);
    expect(written).not.toHaveBeenCalled();
  });

  it('a file of somebody else where the new site has one, and a folder where it has a file', async () => {
    await build(OLD);
    await write(site, { 'robots.txt': 'mine', 'about/mine.txt': 'mine' });
    await expectRefusal(
      { ...NEW, 'robots.txt': 'new' },
      /got robots\.txt, which no build has written/,
    );
    await expectRefusal({ ...NEW, about: 'new' }, /got a folder named about/);
    await expectRefusal({ ...NEW, 'robots.txt/x': 'new' }, /a path through a file/);
  });

  it('every file that is in the way, named at once, with what to do', async () => {
    await build({ 'index.html': 'old' });
    await write(site, { 'robots.txt': 'mine', 'embed.js': 'mine', 'assets/new.js': 'mine' });
    await expectRefusal(
      { ...NEW, 'robots.txt': 'new' },
      /got assets\/new\.js, embed\.js, robots\.txt, which no build has written.*Move them away/,
    );
  });

  it('a site without a marker beside other files, until those are out of it for one build', async () => {
    await write(site, { ...UNMARKED, 'README.md': 'mine', '404.html': 'mine' });
    await expectRefusal(
      NEW,
      /a site without dateline-site\.json, with files .* \(404\.html, README\.md\).*Move those out/,
    );
    for (const name of ['README.md', '404.html']) await rm(join(site, name));
    await build(NEW);
    await write(site, { 'README.md': 'mine', '404.html': 'mine' });
    await build(OLD);
    expect(await contents(site)).toEqual({ ...OLD, 'README.md': 'mine', '404.html': 'mine' });
  });

  it.each([
    ['no JSON', 'nonsense', /no JSON object/],
    ['a later format', '{"format":2,"files":[]}', /format 2, expected format 1/],
    ['a path out of the folder', '{"format":1,"files":["../thesis.txt"]}', /more than files/],
    ['an absolute path', '{"format":1,"files":["/thesis.txt"]}', /more than files/],
    ['no list', '{"format":1}', /more than files/],
  ])('a marker with %s', async (_name, marker, why) => {
    await write(site, { [MARKER]: marker, '../thesis.txt': 'years of work' });
    await expectRefusal(NEW, why);
  });
});

describe('what builds have left that were killed', () => {
  const MARKER_OF = 'dateline-staging.json';
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const markerOf = (pid: number, host = hostname()): string => JSON.stringify({ host, pid });

  it('is removed by the next, beside the site and in it', async () => {
    await build(OLD);
    await write(join(dir, 'deep/.site-new-one'), { [MARKER_OF]: markerOf(ended), 'old/0': 'old' });
    await write(join(site, '.dateline-new-one'), { [MARKER_OF]: markerOf(ended) });
    await build(NEW);
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
    expect(await contents(site)).toEqual(NEW);
  });

  it.each([
    ['here', hostname()],
    ['on another machine', 'another.example'],
  ])('does not bar the first build of an empty folder, killed %s', async (_name, host) => {
    await write(site, { [`.dateline-new-one/${MARKER_OF}`]: markerOf(ended, host) });
    await write(site, { '.dateline-new-one/site/index.html': 'half' });
    await build(NEW);
    expect(await contents(site)).toMatchObject(NEW);
    const names = await readdir(site);
    expect(names.includes('.dateline-new-one')).toBe(host !== hostname());
  });

  it('does not bar a site from before sites had a marker', async () => {
    await write(site, { ...UNMARKED, [`.dateline-new-one/${MARKER_OF}`]: markerOf(ended) });
    await build(NEW);
    expect(await contents(site)).toEqual(NEW);
  });

  it('is none where a folder is only named as theirs', async () => {
    await write(site, { '.dateline-new-mine/thesis.txt': 'years of work' });
    await expectRefusal(NEW, /other files in it \(\.dateline-new-mine\)/);
  });

  it('is told from what runs still, here or elsewhere, and from what is not ours', async () => {
    await build(OLD);
    await write(join(dir, 'deep'), {
      [`.site-new-here/${MARKER_OF}`]: markerOf(process.pid),
      [`.site-new-there/${MARKER_OF}`]: markerOf(ended, 'another.example'),
      [`.site-new-none/${MARKER_OF}`]: 'nonsense',
      [`.site-new-group/${MARKER_OF}`]: markerOf(-1),
      '.site-new-mine/thesis.txt': 'years of work',
      [`other/${MARKER_OF}`]: markerOf(ended),
    });
    const before = (await readdir(join(dir, 'deep'))).toSorted();
    await build(NEW);
    expect((await readdir(join(dir, 'deep'))).toSorted()).toEqual(before);
  });
});

describe('when something fails', () => {
  it('while the site is written, the target is as it was', async () => {
    await build(OLD);
    const failing = putInPlace(site, { keep: [], apart: [] }, async (fresh) => {
      await write(fresh, NEW);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await contents(join(dir, 'deep'))).toMatchObject({ 'site/index.html': 'old' });
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
  });

  /** Lets every rename fail from the given one on; with `times`, only so many. */
  function failFrom(first: number, code: string, times = Infinity): void {
    const { rename } = fs;
    let count = 0;
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      count++;
      if (count >= first && count < first + times)
        throw Object.assign(new Error(`${code}: rename`), { code });
      return rename(from, to);
    });
  }

  it('at any step of the change, all of it is taken back', async () => {
    const others = { CNAME: 'news.example', 'assets/mine.png': 'mine' };
    const more = { ...NEW, 'about/index.html': 'new' };
    let failures = 0;
    for (let step = 1; step < 30; step++) {
      await rm(site, { recursive: true, force: true });
      await build(OLD);
      await write(site, others);
      const before = await readFile(join(site, MARKER), 'utf8');
      failFrom(step, 'EIO', 1);
      const failure = await build(more).catch((error: unknown) => error);
      vi.restoreAllMocks();
      if (failure === undefined) break;
      failures++;
      expect(await contents(site), `step ${step}`).toEqual({ ...OLD, ...others });
      expect(await readFile(join(site, MARKER), 'utf8')).toBe(before);
      expect(await readdir(site)).not.toContain('about');
      expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
    }
    // Two markers, four files, and one that is removed.
    expect(failures).toBe(7);
  });

  it('for good in the middle, as when the process is killed, the next build mends it', async () => {
    for (const step of [2, 3, 4, 5]) {
      await rm(join(dir, 'deep'), { recursive: true, force: true });
      await build({ ...OLD, 'data/war/0.9.0/dataset.json': 'pinned' });
      await write(site, { CNAME: 'news.example' });
      failFrom(step, 'EIO');
      await expect(build(NEW, { kept: ['data/war/0.9.0'] })).rejects.toThrow(/half written.*old/s);
      vi.restoreAllMocks();
      await build(NEW, { kept: ['data/war/0.9.0'] });
      // What could not be put back is somebody's to look into, and to delete.
      expect(await readdir(join(dir, 'deep'))).toHaveLength(2);
      expect(await contents(site), `step ${step}`).toEqual({
        ...NEW,
        CNAME: 'news.example',
        'data/war/0.9.0/dataset.json': 'pinned',
      });
    }
  });

  it('nothing does when somebody interrupts the change: it is made to its end', async () => {
    await build(OLD);
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const { rename } = fs;
    vi.spyOn(fs, 'rename').mockImplementationOnce(async (from, to) => {
      process.emit('SIGINT', 'SIGINT');
      return rename(from, to);
    });
    await build(NEW);
    expect(exit.mock.calls).toEqual([[130]]);
    expect(await contents(site)).toEqual(NEW);
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
  });

  it('as nothing can be written there, that is said', async () => {
    await build(OLD);
    failFrom(1, 'EROFS', 1);
    await expectRefusal(NEW, /no leave to write there \(EROFS\), expected a folder that is ours/);
    vi.restoreAllMocks();
    vi.spyOn(fs, 'mkdtemp').mockRejectedValue(Object.assign(new Error('no'), { code: 'EACCES' }));
    await expectRefusal(NEW, /no leave to write there \(EACCES\)/);
  });

  it('as another file system is mounted there, files are copied', async () => {
    await build(OLD);
    const { rename } = fs;
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      if (String(from).includes('-new-') !== String(to).includes('-new-'))
        throw Object.assign(new Error('EXDEV: rename'), { code: 'EXDEV' });
      return rename(from, to);
    });
    await build(NEW);
    expect(await contents(site)).toEqual(NEW);
  });
});
