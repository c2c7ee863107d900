import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { wordsOfPattern } from './patterns.ts';

/**
 * The first thing that a schema says against a value; null where it says nothing. The schema is read as it stands, as a
 * page's policy lets nobody compile it.
 */
export function firstFault(
  schema: TSchema,
  value: unknown,
): Pick<Finding, 'pointer' | 'got' | 'expected'> | null {
  if (Value.Check(schema, value)) return null;
  const [error] = Value.Errors(schema, value);
  const pointer = error?.instancePath ?? '';
  const got = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
  const { pattern } = (error?.params ?? {}) as { pattern?: unknown };
  const expected = wordsOfPattern(pattern) ?? `what ${error?.message ?? 'its schema says'}`;
  return { pointer, got: show(got), expected };
}
