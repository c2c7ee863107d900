import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedSchema, publishedSchemas } from '../../evidence/schema/published-schemas.ts';
import { MappingFile } from '../../import/mapping-schema.ts';
import { SCHEMA_FOLDER } from '../../import/records/dataset-files.ts';

/** Writes texts into a folder, by path from it, and the schemas that they name. */
export async function writeDatasetTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of [...texts, ...schemaTexts()]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function schemaTexts(): [string, string][] {
  const all = [...publishedSchemas(), ['mapping.json', publishedSchema(MappingFile)] as const];
  return all.map(([name, text]) => [`${SCHEMA_FOLDER}${name}`, text]);
}
