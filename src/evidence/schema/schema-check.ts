import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { describeError } from './schema-errors.ts';
import { SCHEMAS } from './schema.ts';
import type { SchemaName } from './schema.ts';

/** Checks one parsed file against its schema. */
export type SchemaCheck = (name: SchemaName, file: string, value: unknown) => Finding[];

/** Compiles each schema once per checker. */
export function createSchemaCheck(): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTuples: false,
    allowUnionTypes: true,
  });
  return (name, file, value) => {
    const validate = ajv.getSchema(name) ?? ajv.addSchema(SCHEMAS[name], name).getSchema(name)!;
    if (validate(value)) return [];
    return (validate.errors ?? []).filter(isPlain).map((error) => ({
      file,
      pointer: error.instancePath,
      got: show(error.data),
      ...describeError(error, value),
    }));
  };
}

/** The errors of the branches of a union, and of a key's own schema, repeat what the whole's own error says. */
function isPlain(error: ErrorObject): boolean {
  return !/\/(?:anyOf|oneOf|propertyNames)\//.test(error.schemaPath);
}
