import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import { checkGround } from './check-ground.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  const fixture = join(import.meta.dirname, '../../testing/version-1/data/geo');
  await cp(fixture, join(dir, 'geo'), { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const corners = [
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const credits = [{ name: 'Us' }];

/** Where something is found, and what. */
async function found(text: string): Promise<string[]> {
  await writeFile(join(dir, FILES.ground), text);
  const findings = await checkGround(dir, false);
  return findings.map(({ file, pointer, got }) => {
    expect(file).toBe(FILES.ground);
    return `${pointer}: ${got}`;
  });
}

it('a topology without credits is a finding, that of version 1 apart', async () => {
  const [finding, ...others] = await checkGround(dir, false);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: FILES.ground, got: 'no file' });
  expect(finding?.cure).toContain('© OpenStreetMap contributors');
  expect(await checkGround(dir, true)).toEqual([]);
  await rm(join(dir, FILES.borders));
  expect(await checkGround(dir, false)).toEqual([]);
});

it('is read as any other file of the data', async () => {
  expect(await found('not json')).toEqual([expect.stringContaining('at line 1')]);
  expect(await found('{}')).toEqual([': nothing']);
  expect(await found('{"credits":[]}')).toEqual(['/credits: []']);
  expect(await found(JSON.stringify({ credits, relif: {} }))).toEqual([
    ': the unknown key "relif"',
  ]);
  expect(await found(JSON.stringify({ credits }))).toEqual([]);
});

it('the relief is a file of the folder', async () => {
  const named = (file: string) => found(JSON.stringify({ credits, relief: { file, corners } }));
  expect(await named('../../x')).toEqual(['/relief/file: "../../x"']);
  expect(await named('relief.webp')).toEqual(['/relief/file: "relief.webp", which is not there']);
  await symlink(import.meta.filename, join(dir, 'geo/basemap/relief.webp'));
  expect(await named('relief.webp')).toHaveLength(1);
  await rm(join(dir, 'geo/basemap/relief.webp'));
  await writeFile(join(dir, 'geo/basemap/relief.webp'), '');
  expect(await named('relief.webp')).toEqual([]);
});
