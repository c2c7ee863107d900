import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const textOf = (file: string): Promise<string> => readFile(resolve(root, file), 'utf8');
const packageIn = async (file: string): Promise<{ version: string }> =>
  JSON.parse(await textOf(file)) as { version: string };

it('the package has the version of the changelog’s newest dated section', async () => {
  const [, version] =
    /^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/m.exec(await textOf('CHANGELOG.md')) ?? [];
  expect(version).toBeDefined();
  expect((await packageIn('package.json')).version).toBe(version);
  expect((await packageIn('package-lock.json')).version).toBe(version);
});
