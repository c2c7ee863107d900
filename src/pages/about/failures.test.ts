import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FAILURES } from './failures.ts';

const root = join(import.meta.dirname, '../../..');

it.each(FAILURES)('$failure: there is a test of that name', ({ test: { file, name } }) => {
  const named = [`'${name}'`, `"${name}"`];
  expect(named.some((text) => readFileSync(join(root, file), 'utf8').includes(text))).toBe(true);
});

it('no failure stands twice', () => {
  expect(new Set(FAILURES.map(({ failure }) => failure)).size).toBe(FAILURES.length);
});
