import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { namedByHash } from './named-by-hash.ts';

it('names a script by the start of its hash, and says the whole as integrity does', () => {
  const hash = createHash('sha384').update('x').digest();
  expect(namedByHash(hash)).toEqual({
    file: `embed-${hash.toString('hex').slice(0, 16)}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
  });
});
