import type { ErrorObject } from 'ajv';
import { counted, show } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../words/nearest.ts';
import { wordsOfPattern } from './patterns.ts';

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
    case 'dependentRequired':
      return {
        got: 'nothing',
        expected: `the key "${String(params['missingProperty'])}" beside "${String(params['property'])}"`,
      };
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
    case 'anyOf':
      return describeKind(error);
    case 'type':
      return { expected: [params['type']].flat().map(typeInWords).join(' or ') };
    case 'minLength':
      return { expected: 'a text that is not empty' };
    case 'maxLength':
      return { expected: `a text of at most ${String(params['limit'])} characters` };
    case 'minItems':
      return { expected: `at least ${counted(Number(params['limit']), 'entry', 'entries')}` };
    case 'maxItems':
      return isPosition(error)
        ? describePosition(error)
        : { expected: `at most ${counted(Number(params['limit']), 'entry', 'entries')}` };
    case 'minProperties':
      return { expected: 'at least one key' };
    case 'uniqueItems':
      return { expected: 'each entry once' };
    case 'pattern':
      return { expected: describePattern(error), cure: cureOfCase(error) };
    case 'minimum':
    case 'maximum': {
      const least = error.keyword === 'minimum' ? 'at least' : 'at most';
      const expected = `a number of ${least} ${String(params['limit'])}`;
      return { expected, cure: cureOfLatitude(error, whole) };
    }
    default:
      return { expected: `a value that ${error.message ?? 'fits the schema'}` };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
};

function typeInWords(type: unknown): string {
  return TYPES[String(type)] ?? String(type);
}

/** Whether what has an entry too many is a position. */
function isPosition({ parentSchema }: ErrorObject): boolean {
  const [first] = ((parentSchema as Schema)['prefixItems'] as readonly Schema[] | undefined) ?? [];
  return first?.['maximum'] === 180;
}

function describePosition({ data }: ErrorObject): Described {
  const expected = '[longitude, latitude] in degrees';
  const [lng, lat] = data as readonly unknown[];
  return { expected, cure: `write ${show([lng, lat])}: a place has no altitude` };
}

/** The same text in lower case, where that fits. */
function cureOfCase({ data, parentSchema }: ErrorObject): string | undefined {
  const { pattern } = parentSchema as Schema;
  const lower = String(data).toLowerCase();
  const fits = typeof pattern === 'string' && new RegExp(pattern, 'u').test(lower);
  return fits ? `write ${show(lower)}` : undefined;
}

/** One of two keys, or one of several forms. */
function describeChoice({ schema, data }: ErrorObject): Described {
  const branches = schema as readonly Schema[];
  const keys = branches.flatMap(({ required }) => (required as readonly string[]) ?? []);
  if (keys.length === branches.length) {
    const there = keys.filter((key) => Object.hasOwn(data ?? {}, key));
    const got =
      there.length === 0 ? `neither ${keys.join(' nor ')}` : `both ${there.join(' and ')}`;
    return { got, expected: `exactly one of the keys ${keys.join(', ')}` };
  }
  return { expected: 'a text without line breaks, or such texts by language: { "en": "…" }' };
}

/** The key that says which branch of a union an object is of, and what it is in each; null where no key does. */
export function tagOf(
  union: unknown,
): { readonly key: string; readonly branches: readonly (readonly unknown[])[] } | null {
  const branches = union as readonly {
    readonly properties?: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
  }[];
  const key = TAGS.find((tag) => branches.every(({ properties }) => properties?.[tag]?.enum));
  return key ? { key, branches: branches.map(({ properties }) => properties![key]!.enum!) } : null;
}

const TAGS = ['type', 'as'] as const;

/** An object of a kind that no branch of a union has. */
function describeKind({ schema, data, message }: ErrorObject): Described {
  const tag = tagOf(schema);
  if (!tag) return { expected: `a value that ${message}` };
  const value = (data as Readonly<Record<string, unknown>> | null)?.[tag.key];
  const known = tag.branches.flat().map(String);
  return {
    got: `the ${tag.key} ${show(value)}`,
    expected: `one of ${known.join(', ')}`,
    cure: typeof value === 'string' ? didYouMean(value, known) : undefined,
  };
}

/** In words, where there are some for it. */
function describePattern({ parentSchema, message }: ErrorObject): string {
  const { description, pattern } = parentSchema as Schema;
  const words = wordsOfPattern(pattern);
  if (words !== undefined) return words;
  return typeof description === 'string'
    ? `a value of the form: ${description.replace(/\.$/, '')}`
    : `a value that ${message}`;
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
