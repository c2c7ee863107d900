import { describeFinding } from '../../evidence/finding.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { ImportFinding } from '../../import/findings.ts';
import { similarHeader } from '../../import/guess/words/similar-header.ts';
import { MappingFile } from '../../import/mapping-schema.ts';
import type { Table } from '../../import/table.ts';
import { createZone } from '../../time/zone.ts';
import { UsageError } from '../arguments.ts';
import { readText } from '../read-text.ts';

/** Reads what `--map` names: a mapping, or a part of one. @throws {UsageError} where it is neither */
export async function readMapping(path: string): Promise<GivenMapping> {
  const value = parse(path, await readText(path));
  const check = createSchemaCheck<'mapping'>({ mapping: MappingFile });
  const [finding] = check('mapping', path, value);
  if (finding) throw new UsageError(describeFinding(finding));
  const { $schema: _, ...mapping } = value as GivenMapping & { readonly $schema?: string };
  try {
    if (mapping.timeZone !== undefined) createZone(mapping.timeZone);
  } catch (error) {
    throw new UsageError(`${path} /timeZone: ${(error as Error).message}`, { cause: error });
  }
  return mapping;
}

function parse(path: string, text: string): unknown {
  const read = readJson(text);
  if (read.ok) return read.value;
  throw new UsageError(describeFinding({ file: path, ...read.faults[0] }));
}

/** Headers that a mapping names, as columns or as what rows are held back by, and no table has: a sheet that somebody edited since. */
export function changedHeaders(
  { columns = {}, held = {} }: GivenMapping,
  tables: readonly Table[],
): readonly ImportFinding[] {
  const names = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
  const named = new Set([...Object.keys(columns), ...Object.keys(held)]);
  const fresh = [...names].filter((name) => !named.has(name));
  return [...named]
    .filter((name) => !names.has(name))
    .map((name) => {
      const similar = similarHeader(name, fresh);
      return {
        level: 'error' as const,
        file: 'mapping.json',
        column: name,
        got: `the column ${JSON.stringify(name)}, which the file does not have`,
        expected: `one of its columns: ${[...names].map((one) => JSON.stringify(one)).join(', ')}`,
        cure:
          similar === null
            ? 'take it out of mapping.json, or give the column its name back'
            : `did you ${similar.isNear ? '' : 'maybe '}mean ${JSON.stringify(similar.name)}?`,
      };
    });
}
