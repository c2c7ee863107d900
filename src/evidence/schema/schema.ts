import { Type } from 'typebox';
import type { Static, TSchema } from 'typebox';
import { CATEGORIES } from '../categories.ts';
import { LANGUAGES } from '../languages.ts';
import { MEASURES } from '../measures.ts';

/**
 * The files that authors write, as JSON Schemas (draft 2020-12). The types of `model.ts` are derived from
 * these, and the published `schema/v1/*.json` are these, so that editor, check and page can't disagree.
 */

const strict = { additionalProperties: false } as const;
const SchemaKey = Type.Optional(Type.String({ description: 'Where the schema of this file is.' }));

export const Id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'kebab-case' });
/** No control characters and no line breaks, those of Unicode's own included. */
const ONE_LINE = String.raw`^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$`;
const Text = Type.String({ minLength: 1, pattern: ONE_LINE });
/** Of the web, without white space, braces and control characters, which would end a field of a citation. */
const ADDRESS = String.raw`^https?://[^\s{}\u0000-\u001f\u007f-\u009f]+$`;
const NullableId = Type.Unsafe<string | null>({
  type: ['string', 'null'],
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
});
const Lng = Type.Number({ minimum: -180, maximum: 180 });
const Lat = Type.Number({ minimum: -90, maximum: 90 });
/** Two of the same or of different kinds, in the words of draft 2020-12: the builder's own tuples are draft 7. */
function pair<A extends TSchema, B extends TSchema>(first: A, second: B, options: object = {}) {
  return Type.Unsafe<[Static<A>, Static<B>]>({
    type: 'array',
    prefixItems: [first, second],
    items: false,
    minItems: 2,
    maxItems: 2,
    ...options,
  });
}

/** `[longitude, latitude]`, degrees. */
const Position = pair(Lng, Lat);

export const Quote = Type.Object(
  {
    exact: Type.String({
      minLength: 1,
      description: 'The words, verbatim, misspellings included.',
    }),
    prefix: Type.Optional(Type.String({ description: 'Up to 32 UTF-16 units before the words.' })),
    suffix: Type.Optional(Type.String({ description: 'Up to 32 UTF-16 units after the words.' })),
    start: Type.Integer({
      minimum: 0,
      description: 'UTF-16 units from the start of the whole file.',
    }),
    end: Type.Integer({
      minimum: 1,
      description: 'UTF-16 units from the start of the whole file, exclusive.',
    }),
  },
  { ...strict, description: 'A W3C TextQuoteSelector and TextPositionSelector in one.' },
);

export const Figure = Type.Object(
  {
    measure: Type.Enum([...MEASURES]),
    of: Type.String({ minLength: 1, pattern: ONE_LINE, description: 'What is counted.' }),
    text: Type.String({ minLength: 1, description: 'The words of the quote.' }),
    min: Type.Optional(Type.Integer({ minimum: 0 })),
    max: Type.Optional(Type.Integer({ minimum: 0 })),
    subset: Type.Optional(Type.Boolean({ description: 'Part of another figure.' })),
    shared: Type.Optional(Type.Boolean({ description: 'Covers other incidents too.' })),
  },
  strict,
);

export const STANCES = ['reports', 'confirms', 'accuses', 'denies'] as const;

export const Claim = Type.Object(
  {
    source: Id,
    quote: Quote,
    speaker: Id,
    stance: Type.Enum([...STANCES]),
    figures: Type.Optional(Type.Array(Figure)),
  },
  strict,
);

export const IncidentFile = Type.Object(
  {
    $schema: SchemaKey,
    id: Id,
    title: Text,
    category: Type.Enum(CATEGORIES),
    when: Type.String({ minLength: 1, description: 'EDTF level 1, or the level 2 set [a..b].' }),
    whenBasis: Type.Enum(['stated', 'inferred']),
    whenNote: Type.Optional(Text),
    place: NullableId,
    related: Type.Optional(Type.Array(Id, { uniqueItems: true })),
    claims: Type.Array(Claim, { minItems: 1 }),
  },
  { ...strict, title: 'Dateline incident' },
);

export const PARTIES = [
  'azerbaijan',
  'armenia',
  'nagorno-karabakh',
  'third-party',
  'press',
  'witness',
] as const;

export const SpeakersFile = Type.Array(
  Type.Object({ id: Id, name: Text, party: Type.Enum([...PARTIES]) }, strict),
  { title: 'Dateline speakers' },
);

export const TalliesFile = Type.Array(
  Type.Object(
    {
      id: Id,
      title: Text,
      asOf: Type.String({ minLength: 1, description: 'EDTF.' }),
      series: Type.Optional(Id),
      claims: Type.Array(Claim, { minItems: 1 }),
    },
    strict,
  ),
  { title: 'Dateline tallies' },
);

const CslName = Type.Object(
  { family: Type.Optional(Text), given: Type.Optional(Text), literal: Type.Optional(Text) },
  { ...strict, minProperties: 1 },
);
const CslDate = Type.Object(
  {
    'date-parts': Type.Array(Type.Array(Type.Integer(), { minItems: 1, maxItems: 3 }), {
      minItems: 1,
      maxItems: 2,
    }),
  },
  strict,
);

export const SourcesFile = Type.Array(
  Type.Object(
    {
      id: Id,
      type: Type.Enum([
        'article',
        'article-magazine',
        'article-newspaper',
        'broadcast',
        'document',
        'post',
        'post-weblog',
        'report',
        'webpage',
      ]),
      title: Text,
      author: Type.Optional(Type.Array(CslName)),
      'container-title': Text,
      publisher: Type.Optional(Text),
      'publisher-place': Type.Optional(Text),
      issued: CslDate,
      accessed: Type.Optional(CslDate),
      'original-date': Type.Optional(CslDate),
      URL: Type.String({ pattern: ADDRESS }),
      language: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }),
      section: Type.Optional(Text),
      note: Type.Optional(Text),
      custom: Type.Object(
        {
          sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
          carriedBy: Type.Optional(Id),
          inferred: Type.Optional(Type.Array(Text, { uniqueItems: true })),
        },
        strict,
      ),
    },
    strict,
  ),
  { title: 'Dateline sources: CSL-JSON items' },
);

const Names = Type.Object({ en: Text, az: Text, hy: Text, ru: Text, tr: Text }, strict);

export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'site',
  'district',
  'sector',
  'region',
  'country',
] as const;

export const PlacesFile = Type.Object(
  {
    $schema: SchemaKey,
    type: Type.Enum(['FeatureCollection']),
    features: Type.Array(
      Type.Object(
        {
          type: Type.Enum(['Feature']),
          id: Type.Optional(Id),
          geometry: Type.Object({ type: Type.Enum(['Point']), coordinates: Position }, strict),
          properties: Type.Object(
            {
              id: Id,
              names: Names,
              spellings: Type.Array(Text),
              kind: Type.Enum([...PLACE_KINDS]),
              radiusKm: Type.Number({ minimum: 0 }),
              within: Type.Optional(Id),
              geonames: Type.Optional(Type.Integer({ minimum: 1 })),
              coordinates: Type.String({
                minLength: 1,
                pattern: ONE_LINE,
                description: 'Where the point comes from, and whether it is inferred.',
              }),
            },
            strict,
          ),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'Dateline places' },
);

const Ring = Type.Array(Position, { minItems: 4 });

export const OutlinesFile = Type.Object(
  {
    $schema: SchemaKey,
    type: Type.Enum(['FeatureCollection']),
    features: Type.Array(
      Type.Object(
        {
          type: Type.Enum(['Feature']),
          id: Type.Optional(Id),
          geometry: Type.Union([
            Type.Object(
              { type: Type.Enum(['Polygon']), coordinates: Type.Array(Ring, { minItems: 1 }) },
              strict,
            ),
            Type.Object(
              {
                type: Type.Enum(['MultiPolygon']),
                coordinates: Type.Array(Type.Array(Ring, { minItems: 1 }), { minItems: 1 }),
              },
              strict,
            ),
          ]),
          properties: Type.Object({ place: Id }, strict),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'Dateline outlines' },
);

/** A BCP 47 tag, as names are keyed by. */
const LANGUAGE_TAG = '^[a-z]{2,3}(-[A-Za-z0-9]+)*$';

/** By language tag, at least one; what a language lacks is shown in the first that there is. */
const LocalNames = Type.Unsafe<Readonly<Record<string, string>>>({
  type: 'object',
  propertyNames: { pattern: LANGUAGE_TAG },
  additionalProperties: Text,
  minProperties: 1,
});

/** The parameters of a view's address, as strings. */
const ChapterView = Type.Object(
  {
    t: Type.Optional(Text),
    view: Type.Optional(Type.Enum(['window', 'until'])),
    place: Type.Optional(Id),
    incident: Type.Optional(Id),
    cat: Type.Optional(Text),
    party: Type.Optional(Text),
    source: Type.Optional(Text),
    q: Type.Optional(Text),
    map: Type.Optional(
      Type.String({
        pattern: String.raw`^\d+(\.\d+)?/-?\d+(\.\d+)?/-?\d+(\.\d+)?$`,
        description: 'zoom/lat/lng',
      }),
    ),
    lang: Type.Optional(Type.String({ pattern: LANGUAGE_TAG })),
    theme: Type.Optional(Type.Enum(['auto', 'light', 'dark'])),
    ui: Type.Optional(Type.Enum(['full', 'compact', 'none'])),
    data: Type.Optional(Text),
  },
  { ...strict, description: 'As in the address of a view; defaults are left out.' },
);

export const Chapter = Type.Object(
  {
    view: ChapterView,
    label: LocalNames,
    text: LocalNames,
  },
  { ...strict, description: 'A view worth opening, and what is reported there.' },
);

export const DatasetFile = Type.Object(
  {
    $schema: SchemaKey,
    id: Id,
    version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }),
    title: Text,
    summary: Text,
    timeZone: Type.String({ minLength: 1, description: 'An IANA zone.' }),
    span: Type.String({ minLength: 1, description: 'An EDTF interval.' }),
    bounds: pair(Position, Position, { description: '[[west, south], [east, north]], degrees.' }),
    licence: Text,
    languages: Type.Array(Type.Enum([...LANGUAGES]), { minItems: 1, uniqueItems: true }),
    chapters: Type.Optional(Type.Array(Chapter)),
  },
  { ...strict, title: 'Dateline dataset' },
);

/** The published schemas by the name of their file under `schema/v1/`, without `.json`. */
export const SCHEMAS = {
  dataset: DatasetFile,
  sources: SourcesFile,
  speakers: SpeakersFile,
  tallies: TalliesFile,
  incident: IncidentFile,
  places: PlacesFile,
  outlines: OutlinesFile,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
