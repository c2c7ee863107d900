import type { ErrorObject } from 'ajv';
import { show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../words/nearest.ts';

type Described = Pick<Finding, 'expected' | 'cure'> & Partial<Pick<Finding, 'got'>>;
type Schema = Readonly<Record<string, unknown>>;

/**
 * What a validator's error says to whoever mends it.
 * @param whole the value of the file, or of the row, that the error's path leads into
 */
export function describeError(error: ErrorObject, whole: unknown): Described {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { got: 'nothing', expected: `the key "${String(params['missingProperty'])}"` };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as Schema)['properties'] ?? {});
      return {
        got: `the unknown key "${key}"`,
        expected: 'only the keys of the schema',
        cure: didYouMean(key, known),
      };
    }
    case 'propertyNames': {
      const got = `the key ${show(params['propertyName'])}`;
      return { got, expected: 'the tag of a language, such as en or zh-Hant' };
    }
    case 'enum': {
      const values = (params['allowedValues'] as unknown[]).map(String);
      const cure = typeof error.data === 'string' ? didYouMean(error.data, values) : undefined;
      return { expected: `one of ${values.join(', ')}`, cure };
    }
    case 'oneOf':
      return describeChoice(error);
    case 'pattern':
      return { expected: describePattern(error) };
    case 'minimum':
    case 'maximum':
      return { expected: `a value that ${error.message}`, cure: cureOfLatitude(error, whole) };
    default:
      return { expected: `a value that ${error.message ?? 'fits the schema'}` };
  }
}

/** One of two keys, or one of several forms. */
function describeChoice({ schema, data }: ErrorObject): Described {
  const branches = schema as readonly Schema[];
  const keys = branches.flatMap(({ required }) => (required as readonly string[]) ?? []);
  if (keys.length === branches.length) {
    const there = keys.filter((key) => Object.hasOwn(data as object, key));
    const got =
      there.length === 0 ? `neither ${keys.join(' nor ')}` : `both ${there.join(' and ')}`;
    return { got, expected: `exactly one of the keys ${keys.join(', ')}` };
  }
  return { expected: 'a text without line breaks, or such texts by language: { "en": "…" }' };
}

/** In words, where the schema has them. */
function describePattern({ parentSchema, message }: ErrorObject): string {
  const { description, pattern } = parentSchema as Schema;
  if (typeof description === 'string')
    return `a value of the form: ${description.replace(/\.$/, '')}`;
  if (typeof pattern === 'string' && pattern.startsWith('^https?'))
    return 'an address that begins with https:// or http://, without spaces and braces';
  return `a value that ${message}`;
}

/** A latitude beyond a pole is a longitude in its place, where the other number would do as a latitude. */
function cureOfLatitude({ instancePath }: ErrorObject, whole: unknown): string | undefined {
  const path = instancePath.split('/').slice(1);
  if (path.pop() !== '1') return undefined;
  let position = whole;
  for (const key of path) position = (position as Readonly<Record<string, unknown>>)[key];
  const [lng, lat] = Array.isArray(position) ? (position as unknown[]) : [];
  if (typeof lng !== 'number' || typeof lat !== 'number') return undefined;
  if (Math.abs(lng) > 90 || Math.abs(lat) > 180) return undefined;
  return `write ${show([lat, lng])}: longitude comes first`;
}
