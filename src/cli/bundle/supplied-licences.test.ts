import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillLicences, NAMED_LICENCE, SUPPLIED_LICENCES } from './supplied-licences.ts';

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
    expect(fillLicences(LIST, (name) => `Text of ${name}\n`, '')).toBe(`# Licenses

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
    expect(() => fillLicences(LIST, () => null, '')).toThrow(
      'got no licence text with bare, expected',
    );
  });

  it('has the text of a licence that a notice only names, once', async () => {
    const text = await readFile(
      join(import.meta.dirname, 'licence-texts', NAMED_LICENCE.file),
      'utf8',
    );
    const notice =
      'Copyright (c) 2010 A\n\nLicensed under the Apache License, Version 2.0 (the "License");';
    const list = `## named - 1.0.0 (Apache-2.0)\n\n${notice}\n\n## whole - 1.0.0 (Apache-2.0)\n\n${text}`;
    const filled = fillLicences(list, () => null, text);
    expect(filled).toBe(
      `## named - 1.0.0 (Apache-2.0)\n\n${notice}\n\n${text.trimEnd()}\n\n## whole - 1.0.0 (Apache-2.0)\n\n${text.trimEnd()}`,
    );
    expect(fillLicences(filled, () => null, text)).toBe(filled);
  });

  it.each(Object.entries(SUPPLIED_LICENCES))('has the text of %s', async (_name, { file }) => {
    const text = await readFile(join(import.meta.dirname, 'licence-texts', file), 'utf8');
    expect(text).toMatch(
      /Permission is hereby granted|Permission to use, copy|Redistribution and use|Mozilla Public/,
    );
  });
});
