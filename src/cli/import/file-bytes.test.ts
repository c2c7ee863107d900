import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileBytes } from './file-bytes.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

it('gives what an array of all bytes gives', async () => {
  const path = join(dir, 'a.csv');
  const whole = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
  await writeFile(path, whole);
  const bytes = fileBytes(path);
  expect(bytes.length).toBe(300);
  expect(bytes.subarray()).toEqual(whole);
  const place = fc.nat({ max: 400 });
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(bytes.subarray(from, to)).toEqual(whole.subarray(from, to));
    }),
  );
});

it('refuses a file that changes between two readings', async () => {
  const path = join(dir, 'a.csv');
  await writeFile(path, 'Date,Event\n');
  const bytes = fileBytes(path);
  expect(bytes.subarray(0, 4)).toHaveLength(4);
  await appendFile(path, '2020-10-11,Fire\n');
  expect(() => bytes.subarray(0, 4)).toThrow('a file that changes while it is read');
});
