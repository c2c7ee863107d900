import { Ajv2020 } from 'ajv/dist/2020.js';
import { didYouMean } from '../../evidence/words/nearest.ts';
import type { Mapping } from '../../import/mapping.ts';
import { MappingFile } from '../../import/mapping-schema.ts';
import type { Table } from '../../import/table.ts';
import { UsageError } from '../arguments.ts';
import { readText } from '../read-text.ts';
import type { ImportFinding } from '../../import/findings.ts';

/** Reads what `--map` names. @throws {UsageError} where it is no mapping */
export async function readMapping(path: string): Promise<Mapping> {
  const value = parse(path, await readText(path));
  const validate = new Ajv2020({ strict: false }).compile(MappingFile);
  const { $schema: _, ...mapping } = value as Mapping & { readonly $schema?: string };
  if (!validate(mapping)) {
    const [error] = validate.errors ?? [];
    const what = `${error?.instancePath || '/'}: ${error?.message ?? 'is no mapping'}`;
    throw new UsageError(`${path} ${what}; expected what import writes as mapping.json`);
  }
  return mapping;
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}, expected JSON`, { cause: error });
  }
}

/** Headers that a mapping names and no table has: a sheet that somebody edited since. */
export function changedHeaders(
  mapping: Mapping,
  tables: readonly Table[],
): readonly ImportFinding[] {
  const names = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const fresh = [...names].filter((name) => !Object.hasOwn(mapping.columns, name));
  return Object.keys(mapping.columns)
    .filter((name) => !names.has(name))
    .map((name) => ({
      level: 'error' as const,
      file: 'mapping.json',
      column: name,
      got: `the column ${JSON.stringify(name)}, which the file does not have`,
      expected: `one of its columns: ${[...names].map((one) => JSON.stringify(one)).join(', ')}`,
      cure:
        didYouMean(name, fresh) ?? 'take it out of mapping.json, or give the column its name back',
    }));
}
