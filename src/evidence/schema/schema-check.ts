import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { SCHEMAS } from './schema.ts';
import type { SchemaName } from './schema.ts';

/** Checks one parsed file against its schema. Compiles each schema once per checker. */
export function createSchemaCheck(): (name: SchemaName, file: string, value: unknown) => Finding[] {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTuples: false,
    allowUnionTypes: true,
  });
  return (name, file, value) => {
    const validate = ajv.getSchema(name) ?? ajv.addSchema(SCHEMAS[name], name).getSchema(name)!;
    if (validate(value)) return [];
    return (validate.errors ?? []).filter(isPlain).map((error) => toFinding(file, error));
  };
}

/** The errors of the branches of a union repeat what the union's own error says. */
function isPlain(error: ErrorObject): boolean {
  return !error.schemaPath.includes('/anyOf/');
}

function toFinding(file: string, error: ErrorObject): Finding {
  const finding = { file, pointer: error.instancePath };
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return {
        ...finding,
        got: 'nothing',
        expected: `the key "${String(params['missingProperty'])}"`,
      };
    case 'additionalProperties':
      return {
        ...finding,
        got: `the unknown key "${String(params['additionalProperty'])}"`,
        expected: 'only the keys of the schema',
      };
    case 'enum':
      return {
        ...finding,
        got: show(error.data),
        expected: `one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
      };
    default:
      return {
        ...finding,
        got: show(error.data),
        expected: `a value that ${error.message ?? 'fits the schema'}`,
      };
  }
}
