import { SCHEMAS } from './schema.ts';
import type { SchemaName } from './schema.ts';

/** The text of each published schema, by the name of its file under `schema/v2/`. */
export function publishedSchemas(): Map<string, string> {
  return new Map(
    (Object.keys(SCHEMAS) as SchemaName[]).map((name) => {
      const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...SCHEMAS[name] };
      return [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
