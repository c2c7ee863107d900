import { publishedSchema, publishedSchemas } from '../../evidence/schema/published-schemas.ts';
import { MappingFile } from '../mapping-schema.ts';

/** Where the schemas are that a dataset's files name, from its root. */
export const SCHEMA_FOLDER = 'schema/v2/';

/** The schemas of a dataset's files, by path from its root: an editor completes and checks with them. */
export function schemaTexts(): readonly (readonly [path: string, text: string])[] {
  const all = [...publishedSchemas(), ['mapping.json', publishedSchema(MappingFile)] as const];
  return all.map(([name, text]) => [`${SCHEMA_FOLDER}${name}`, text]);
}
