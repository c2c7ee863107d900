import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileBytes } from './file-bytes.ts';
import { streamBytes } from './stream-bytes.ts';

const MIB = 1024 * 1024;
let dir: string;
let pipe: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  pipe = join(dir, 'pipe');
  execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', pipe]);
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

/** Writes into the pipe from another process, as the one that reads it waits. */
function pour(bytes: number): void {
  const write = `const { openSync, writeSync } = require('node:fs');
const file = openSync(${JSON.stringify(pipe)}, 'w');
const chunk = Buffer.from(Array.from({ length: 65536 }, (_, at) => at % 251));
try {
  for (let left = ${bytes}; left > 0; ) left -= writeSync(file, chunk, 0, Math.min(left, chunk.length));
} catch {}`;
  spawn(process.execPath, ['-e', write], { stdio: 'ignore' });
}

it.each([300, 40 * MIB])(
  'gives all of %i bytes, however often they are asked for',
  async (length) => {
    pour(length);
    const bytes = fileBytes(pipe);
    expect(bytes.length).toBe(length);
    expect(bytes.subarray(0, 4)).toEqual(bytes.subarray(0, 4));
    expect(Array.from(bytes.subarray(length - 2))).toEqual(
      [length - 2, length - 1].map((at) => (at % 65536) % 251),
    );
    expect(bytes.subarray()).toHaveLength(length);
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('dateline-stream-'));
    expect(left).toEqual([]);
  },
);

it('reads no further than the longest table', () => {
  pour(40 * MIB);
  expect(() => streamBytes(pipe, 2 * MIB)).toThrow(
    'got a stream of more than 2 MiB, expected at most 2 MiB a file',
  );
});
