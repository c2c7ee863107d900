import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillLicences, SUPPLIED_LICENCES } from './supplied-licences.ts';

const LIST = `# Licenses

The bundled dependencies and their licenses.

## first - 1.0.0 (MIT)

Copyright of the first

## Terms of it

## bare - 2.1.0 (BSD-3-Clause)

## @scope/last - 0.1.0 (ISC OR (MIT AND CC0))
`;

describe('the list of licences', () => {
  it('has a text under every package, its own or a supplied one', () => {
    expect(fillLicences(LIST, (name) => `Text of ${name}\n`)).toBe(`# Licenses

The bundled dependencies and their licenses.

## first - 1.0.0 (MIT)

Copyright of the first

## Terms of it

## bare - 2.1.0 (BSD-3-Clause)

Text of bare

## @scope/last - 0.1.0 (ISC OR (MIT AND CC0))

Text of @scope/last`);
  });

  it('is none where a text is missing', () => {
    expect(() => fillLicences(LIST, () => null)).toThrow('got no licence text with bare, expected');
  });

  it.each(Object.entries(SUPPLIED_LICENCES))('has the text of %s', async (_name, { file }) => {
    const text = await readFile(join(import.meta.dirname, 'licence-texts', file), 'utf8');
    expect(text).toMatch(
      /Permission is hereby granted|Permission to use, copy|Redistribution and use|Mozilla Public/,
    );
  });
});
