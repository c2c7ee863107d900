import { existsSync } from 'node:fs';
import type { Static } from 'typebox';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from '../evidence/schema/published-schemas.ts';
import { createSchemaCheck } from '../evidence/schema/schema-check.ts';
import type { GivenMapping } from './complete-mapping.ts';
import type { Mapping } from './mapping.ts';
import { MappingFile } from './mapping-schema.ts';

const check = createSchemaCheck<'mapping'>({ mapping: MappingFile });

const GOOD: Mapping = {
  format: 'csv',
  timeZone: 'UTC',
  language: 'en',
  rows: 'events',
  unknown: ['-9'],
  held: { status: ['Cancelled'] },
  columns: {
    Date: { as: 'when', order: 'day-first' },
    Dead: { as: 'figure', measure: 'killed', of: 'people', bound: 'low' },
    how: { as: 'time-precision', codes: { '2': 'week' } },
    where: { as: 'place-precision', codes: { '0': null, '1': { kind: 'city', radiusKm: 5 } } },
  },
};

describe('the schema of mapping.json', () => {
  it('is what is published', async () => {
    const file = '../../public/schema/v2/mapping.json';
    // A file snapshot that is missing is written anew, which would hide that it was missing.
    expect(existsSync(new URL(file, import.meta.url))).toBe(true);
    await expect(publishedSchema(MappingFile)).toMatchFileSnapshot(file);
  });

  it('takes what the types have, and no more', () => {
    // The compiler holds both against each other.
    const read = structuredClone(GOOD) as Static<typeof MappingFile>;
    const given: GivenMapping = read;
    expect(check('mapping', 'm', { $schema: 'schema/v2/mapping.json', ...given })).toEqual([]);
  });

  it.each([
    ['a use that there is not', { as: 'wen' }, 'the as "wen"', 'did you mean "when"?'],
    ['a key of another use', { as: 'title', order: 'iso' }, 'the unknown key "order"', undefined],
    [
      'a key with a slip in it',
      { as: 'when', ordr: 'iso' },
      'the unknown key "ordr"',
      'did you mean "order"?',
    ],
    ['a figure of nothing', { as: 'figure', of: 'people', bound: 'low' }, 'nothing', undefined],
    [
      'an order that there is not',
      { as: 'when', order: 'day first' },
      '"day first"',
      'did you mean "day-first"?',
    ],
  ])('finds %s', (_, use, got, cure) => {
    const columns = { ...GOOD.columns, Date: use };
    const findings = check('mapping', 'm', { ...GOOD, columns });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ pointer: expect.stringMatching(/^\/columns\/Date/), got });
    expect(findings[0]!.cure).toBe(cure);
  });
});
