interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | false;
  readonly anyOf?: readonly Schema[];
}

/** Every key that a schema names, by its path: `claims[].quote.exact`. */
export function keysOfSchema(schema: object, path = ''): string[] {
  const { properties = {}, items = false, anyOf = [] } = schema as Schema;
  const keys = [
    ...Object.entries(properties).flatMap(([key, of]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [at, ...keysOfSchema(of, at)];
    }),
    ...(items === false ? [] : keysOfSchema(items, `${path}[]`)),
    ...anyOf.flatMap((one) => keysOfSchema(one, path)),
  ];
  return [...new Set(keys)];
}

/**
 * Every value in a value that is neither list nor object, by its path: the records of a list by their ids
 * (`sources[courier].title`), all else by its place.
 */
export function valuesIn(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const parts = Array.isArray(value)
    ? value.map((item: unknown, at) => [`${path}[${idOf(item) ?? at}]`, item] as const)
    : Object.entries(value).map(([key, of]) => [path === '' ? key : `${path}.${key}`, of] as const);
  return new Map(parts.flatMap(([at, of]) => [...valuesIn(of, at)]));
}

function idOf(item: unknown): string | undefined {
  const { id, properties } = (item ?? {}) as Identified;
  return properties?.id ?? properties?.place ?? id;
}

interface Identified {
  readonly id?: string;
  readonly properties?: { readonly id?: string; readonly place?: string };
}

/** A path of a value as that of its key. */
export function keyOfPath(path: string): string {
  return path.replaceAll(/\[[^\]]*\]/g, '[]');
}
