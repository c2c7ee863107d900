import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import type { TSchema } from 'typebox';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { describeError, tagOf } from './schema-errors.ts';
import { SCHEMAS } from './schema.ts';
import type { SchemaName } from './schema.ts';

/** Checks one parsed file against its schema. */
export type SchemaCheck<Name = SchemaName> = (
  name: Name,
  file: string,
  value: unknown,
) => Finding[];

/** Compiles each schema once per checker. @param schemas by name; by default those of an author's files */
export function createSchemaCheck<Name extends string = SchemaName>(
  schemas: Readonly<Record<string, TSchema>> = SCHEMAS,
): SchemaCheck<Name> {
  const ajv = new Ajv2020({
    // A test proves that they are schemas: to compile the schema of schemas takes nearly as long as they all do.
    meta: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
    strictTuples: false,
    allowUnionTypes: true,
  });
  return (name, file, value) => {
    const validate = ajv.getSchema(name) ?? ajv.addSchema(schemas[name]!, name).getSchema(name)!;
    if (validate(value)) return [];
    const found = plainErrors(validate.errors ?? []).map((error) => ({
      file,
      pointer: error.instancePath,
      got: show(error.data),
      ...describeError(error, value),
    }));
    return eachOnce(found);
  };
}

/** The errors of the branches of a union, and of a key's own schema, repeat what the whole's own error says. */
const OF_BRANCH = /\/(?:anyOf|oneOf|propertyNames)\//;

/** Of a union of types, the errors of the branch whose type it names say more than the union's own. */
function plainErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  const branches = unions.flatMap((union) => {
    const branch = branchOf(union);
    return branch < 0 ? [] : [{ union, path: `${union.schemaPath}/${branch}/` }];
  });
  return errors.filter((error) => {
    if (branches.some(({ union }) => union === error)) return false;
    // What is one too many for a list of pairs is said by its length, and what a condition asks for by what is not there.
    if (error.keyword === 'items' || error.keyword === 'if') return false;
    if (!OF_BRANCH.test(error.schemaPath)) return true;
    return branches.some(
      ({ union, path }) =>
        error.schemaPath.startsWith(path) && error.instancePath.startsWith(union.instancePath),
    );
  });
}

/** The branch whose tag is that of the value; −1 where none is. */
function branchOf({ schema, data }: ErrorObject): number {
  const tag = tagOf(schema);
  if (!tag) return -1;
  const value = (data as Readonly<Record<string, unknown>> | null)?.[tag.key];
  return tag.branches.findIndex((values) => values.includes(value));
}

/** An error that two keywords find is one; and so is one of all positions of a geometry, as where each has an altitude. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ pointer, expected }) => {
    const key = `${pointer.replace(/(\/coordinates)\/.*/, '$1')} ${expected}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
