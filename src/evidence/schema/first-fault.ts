import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { wordsOfPattern } from './patterns.ts';

/** What a schema says against a value. */
export type Fault = Pick<Finding, 'pointer' | 'got' | 'expected'>;

/** The first thing that a schema says against a value; null where it says nothing. */
export function firstFault(schema: TSchema, value: unknown): Fault | null {
  return faultsIn(schema, value)[0] ?? null;
}

/** The first few. The schema is read as it stands, as a page's policy lets nobody compile it. */
export function faultsIn(schema: TSchema, value: unknown): readonly Fault[] {
  if (Value.Check(schema, value)) return [];
  return Array.from(Value.Errors(schema, value), (error) => {
    const pointer = error.instancePath;
    const got = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
    const { pattern } = error.params as { pattern?: unknown };
    const expected = wordsOfPattern(pattern) ?? `what ${error.message}`;
    return { pointer, got: show(got), expected };
  });
}
