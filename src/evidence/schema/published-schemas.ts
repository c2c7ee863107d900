import type { TSchema } from 'typebox';
import { SCHEMAS } from './schema.ts';
import type { SchemaName } from './schema.ts';

/** The text of each published schema of an author's file, by its name under `schema/v2/`. */
export function publishedSchemas(): Map<string, string> {
  return new Map(
    (Object.keys(SCHEMAS) as SchemaName[]).map((name) => [
      `${name}.json`,
      publishedSchema(SCHEMAS[name]),
    ]),
  );
}

/** A schema as the text that is published. */
export function publishedSchema(schema: TSchema): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`;
}
