import { Type } from 'typebox';
import type { Static, TProperties, TSchema } from 'typebox';
import { HALF_WAY_ROUND_KM } from '../../geo/circle.ts';
import { ASIDES } from '../coding/asides.ts';
import { MEASURES } from '../measures.ts';
import { MARKS, TONES } from '../vocabulary.ts';
import {
  ADDRESS,
  CAMERA,
  ID,
  INTEGER,
  LANGUAGE_TAG,
  LONGEST_ID,
  ONE_LINE,
  PATH,
  SEEN,
  SHA_256,
  TEXT,
  VERSION,
} from './patterns.ts';
import { CSL_DATES, CSL_NAMES, CSL_NUMBERS, CSL_TEXTS, CSL_TYPES } from './csl.ts';

/**
 * The files that authors write, as JSON Schemas (draft 2020-12). The types of `model.ts` are derived from
 * these, and the published `schema/v2/*.json` are these, so that editor, check and page can't disagree.
 */

const strict = { additionalProperties: false } as const;
const SchemaKey = Type.Optional(Type.String({ description: 'Where the schema of this file is.' }));

export const Id = Type.String({ pattern: ID, maxLength: LONGEST_ID, description: 'kebab-case' });
const Text = Type.String({ minLength: 1, pattern: TEXT });
const Address = Type.String({ pattern: ADDRESS });
const Path = Type.String({ pattern: PATH, description: 'From the root of the dataset.' });
const Sha256 = Type.String({ pattern: SHA_256 });
const Edtf = Type.String({ minLength: 1, description: 'An EDTF date.' });
const Basis = Type.Enum(['stated', 'inferred']);
const NullableId = Type.Unsafe<string | null>({
  type: ['string', 'null'],
  pattern: ID,
  maxLength: LONGEST_ID,
});
const Lng = Type.Number({ minimum: -180, maximum: 180 });
const Lat = Type.Number({ minimum: -90, maximum: 90 });

const LanguageTag = Type.String({ pattern: LANGUAGE_TAG, description: 'A BCP 47 tag.' });

/** By language tag, at least one; what a language lacks is shown in the first that there is. */
const Names = Type.Unsafe<Readonly<Record<string, string>>>({
  type: 'object',
  propertyNames: { pattern: LANGUAGE_TAG },
  additionalProperties: Text,
  minProperties: 1,
  description: 'By language tag.',
});
const Name = Type.Unsafe<string | Readonly<Record<string, string>>>({
  oneOf: [Text, Names],
  description: 'A string, or names by language tag.',
});

/** Objects that have exactly one of two keys. */
function eitherOf<T extends TProperties>(one: string, other: string, properties: T) {
  return Type.Object(properties, {
    ...strict,
    oneOf: [{ required: [one] }, { required: [other] }],
  });
}

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
    start: Type.Optional(
      Type.Integer({
        minimum: 0,
        description:
          'UTF-16 units from the start of the whole file; required where the source has a hash.',
      }),
    ),
    end: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'UTF-16 units from the start of the whole file, exclusive.',
      }),
    ),
  },
  { ...strict, description: 'A W3C TextQuoteSelector and TextPositionSelector in one.' },
);

export const Figure = Type.Object(
  {
    measure: Type.Enum([...MEASURES]),
    of: Type.String({
      minLength: 1,
      pattern: ONE_LINE,
      description:
        'What is counted. Who is killed or injured where nobody is left out: people, persons, personas, Menschen and the like, in the language of the source or the first of the dataset.',
    }),
    text: Type.Optional(
      Type.String({ minLength: 1, description: 'The words of the quote; optional with a note.' }),
    ),
    min: Type.Optional(Type.Integer({ minimum: 0 })),
    max: Type.Optional(Type.Integer({ minimum: 0 })),
    subset: Type.Optional(Type.Boolean({ description: 'Part of another figure.' })),
    shared: Type.Optional(Type.Boolean({ description: 'Covers other incidents too.' })),
  },
  strict,
);

export const STANCES = ['reports', 'confirms', 'accuses', 'denies'] as const;

export const Claim = eitherOf('quote', 'note', {
  source: Id,
  quote: Type.Optional(Quote),
  note: Type.Optional(
    Type.String({
      minLength: 1,
      pattern: SEEN,
      description: 'What the source says, in the dataset’s own words: shown as a summary.',
    }),
  ),
  speaker: Id,
  stance: Type.Enum([...STANCES]),
  general: Type.Optional(
    Type.Boolean({ description: 'A denial that is not of this incident alone.' }),
  ),
  reported: Type.Optional(
    Type.Boolean({ description: 'The words are the article’s for what the speaker said.' }),
  ),
  actor: Type.Optional(Id),
  target: Type.Optional(Id),
  figures: Type.Optional(Type.Array(Figure)),
});

const Field = Type.Object(
  {
    name: Text,
    value: Type.Unsafe<string | number | boolean>({ type: ['string', 'number', 'boolean'] }),
  },
  { ...strict, description: 'What the author’s table has besides.' },
);

const Media = eitherOf('file', 'url', {
  file: Type.Optional(Path),
  url: Type.Optional(Address),
  kind: Text,
  alt: Type.Optional(Text),
  credit: Type.Optional(Text),
  licence: Type.Optional(Text),
});

export const IncidentFile = Type.Object(
  {
    $schema: SchemaKey,
    id: Id,
    title: Text,
    category: Id,
    when: Type.String({ minLength: 1, description: 'EDTF level 1, or the level 2 set [a..b].' }),
    whenBasis: Type.Optional(Basis),
    whenNote: Type.Optional(Text),
    place: NullableId,
    placeBasis: Type.Optional(Basis),
    related: Type.Optional(Type.Array(Id, { uniqueItems: true })),
    claims: Type.Array(Claim, { minItems: 1 }),
    fields: Type.Optional(Type.Array(Field)),
    media: Type.Optional(Type.Array(Media)),
    from: Type.Optional(
      Type.Object(
        { file: Text, row: Type.Integer({ minimum: 1 }) },
        { ...strict, description: 'Where an imported incident stood.' },
      ),
    ),
  },
  { ...strict, title: 'Dateline incident' },
);

export const SpeakersFile = Type.Array(Type.Object({ id: Id, name: Name, party: Id }, strict), {
  title: 'Dateline speakers',
});

export const ActorsFile = Type.Array(
  Type.Object({ id: Id, name: Name, party: Type.Optional(Id) }, strict),
  { title: 'Dateline actors: who is said to have done a thing, or to whom' },
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

const Sentence = Type.Object(
  {
    start: Type.Integer({
      minimum: 0,
      description: 'UTF-16 units from the start of the whole file of the source.',
    }),
    end: Type.Integer({
      minimum: 1,
      description: 'UTF-16 units from the start of the whole file, exclusive.',
    }),
    aside: Type.Optional(
      Type.Enum([...ASIDES], {
        description:
          'Why the sentence feeds no record. Where more than one holds, the first of these: heading (even where it repeats), before-span, repeated, background; other only where none does.',
      }),
    ),
    why: Type.Optional(
      Type.String({
        minLength: 1,
        pattern: TEXT,
        description:
          'The same in words of the coder’s own, in the first language of the dataset; required where it is other.',
      }),
    ),
  },
  {
    ...strict,
    dependentRequired: { why: ['aside'] },
    if: { properties: { aside: { not: { const: 'other' } } } },
    else: { required: ['why'] },
    description:
      'Coded where a claim quotes it, set aside where it has a reason, and uncoded otherwise.',
  },
);

export const CodingFile = Type.Object(
  {
    $schema: SchemaKey,
    articles: Type.Array(
      Type.Object(
        {
          source: Type.String({
            pattern: ID,
            maxLength: LONGEST_ID,
            description: 'Of pieces that one page carries, the page alone.',
          }),
          sentences: Type.Array(Sentence, {
            minItems: 1,
            description: 'In the order of the file, none over another.',
          }),
        },
        strict,
      ),
      { minItems: 1 },
    ),
  },
  {
    ...strict,
    title: 'Dateline coding: which sentences of the articles feed no record, and why',
  },
);

const CslSwitch = Type.Unsafe<string | number | boolean>({ type: ['string', 'number', 'boolean'] });
const CslNumber = Type.Unsafe<string | number>({ type: ['string', 'number'], pattern: ONE_LINE });
/** Every variable of a name and of a date in CSL 1.0.2. */
const CslName = Type.Object(
  {
    family: Type.Optional(Text),
    given: Type.Optional(Text),
    'dropping-particle': Type.Optional(Text),
    'non-dropping-particle': Type.Optional(Text),
    suffix: Type.Optional(Text),
    'comma-suffix': Type.Optional(CslSwitch),
    'static-ordering': Type.Optional(CslSwitch),
    literal: Type.Optional(Text),
    'parse-names': Type.Optional(CslSwitch),
  },
  { ...strict, minProperties: 1 },
);
const DatePart = Type.Unsafe<string | number>({
  type: ['string', 'integer'],
  pattern: INTEGER,
});
const CslDate = Type.Object(
  {
    'date-parts': Type.Optional(
      Type.Array(Type.Array(DatePart, { minItems: 1, maxItems: 3 }), { minItems: 1, maxItems: 2 }),
    ),
    season: Type.Optional(CslNumber),
    circa: Type.Optional(CslSwitch),
    literal: Type.Optional(Text),
    raw: Type.Optional(Text),
  },
  { ...strict, minProperties: 1 },
);

/** A copy of a source that is kept elsewhere, or in the dataset. */
const Archived = eitherOf('url', 'file', {
  url: Type.Optional(Address),
  file: Type.Optional(Path),
  at: Type.Optional(Edtf),
  sha256: Type.Optional(Sha256),
  by: Type.Optional(Text),
});

/** Optional variables of CSL 1.0.2, by the kind of their values. */
function cslVariables<T extends TSchema, const K extends string>(
  schema: T,
  names: readonly K[],
): Record<K, ReturnType<typeof Type.Optional<T>>> {
  return Object.fromEntries(names.map((name) => [name, Type.Optional(schema)])) as Record<
    K,
    ReturnType<typeof Type.Optional<T>>
  >;
}

export const SourcesFile = Type.Array(
  Type.Object(
    {
      id: Id,
      type: Type.Enum([...CSL_TYPES]),
      title: Text,
      ...cslVariables(Type.Array(CslName), CSL_NAMES),
      ...cslVariables(CslDate, CSL_DATES),
      ...cslVariables(Text, CSL_TEXTS),
      ...cslVariables(CslNumber, CSL_NUMBERS),
      URL: Type.Optional(Address),
      language: Type.Optional(LanguageTag),
      custom: Type.Optional(
        Type.Object(
          {
            sha256: Type.Optional(Sha256),
            carriedBy: Type.Optional(Id),
            inferred: Type.Optional(Type.Array(Text, { uniqueItems: true })),
            archived: Type.Optional(Type.Array(Archived)),
          },
          strict,
        ),
      ),
    },
    strict,
  ),
  { title: 'Dateline sources: CSL-JSON items' },
);

export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'site',
  'point',
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
              spellings: Type.Optional(Type.Array(Text)),
              kind: Type.Enum([...PLACE_KINDS]),
              radiusKm: Type.Number({ minimum: 0, maximum: HALF_WAY_ROUND_KM }),
              within: Type.Optional(Id),
              geonames: Type.Optional(Type.Integer({ minimum: 1 })),
              coordinates: Type.String({
                minLength: 1,
                pattern: TEXT,
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

type Positions = readonly (readonly [number, number])[];
interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: readonly [number, number];
}
type LineGeometry =
  | { readonly type: 'LineString'; readonly coordinates: Positions }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly Positions[] };
type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Positions[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Positions[])[] };

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

/** Lines, areas and names of the dataset's own, drawn on the map. */
export const BasemapFile = Type.Object(
  {
    $schema: SchemaKey,
    type: Type.Enum(['FeatureCollection']),
    features: Type.Array(
      Type.Object(
        {
          type: Type.Enum(['Feature']),
          id: Type.Optional(Id),
          geometry: Type.Unsafe<LineGeometry | AreaGeometry | PointGeometry>({
            type: 'object',
            required: ['type', 'coordinates'],
            properties: {
              type: {
                enum: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
              },
              coordinates: { type: 'array' },
            },
            additionalProperties: false,
          }),
          properties: Type.Object(
            {
              kind: Type.Enum(['line', 'area', 'label']),
              names: Names,
              dashed: Type.Optional(Type.Boolean()),
              minZoom: Type.Optional(Type.Number({ minimum: 0, maximum: 24 })),
            },
            strict,
          ),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'Dateline basemap: lines, areas and names of the dataset’s own' },
);

/** Whose the dataset's own topology is, and the relief below it. */
export const GroundFile = Type.Object(
  {
    $schema: SchemaKey,
    relief: Type.Optional(
      Type.Object(
        {
          file: Type.String({ pattern: PATH, description: 'In the folder of this file.' }),
          corners: Type.Array(Position, {
            minItems: 4,
            maxItems: 4,
            description: 'Top left, top right, bottom right, bottom left.',
          }),
        },
        strict,
      ),
    ),
    credits: Type.Array(
      Type.Object(
        {
          name: Text,
          href: Type.Optional(Address),
          of: Type.Optional(
            Type.String({ pattern: ONE_LINE, description: 'What is drawn from it.' }),
          ),
          relief: Type.Optional(Type.Boolean({ description: 'Whether it is the relief alone.' })),
        },
        strict,
      ),
      { minItems: 1 },
    ),
  },
  { ...strict, title: 'Dateline ground: whose the map below a dataset is' },
);

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
    actor: Type.Optional(Text),
    q: Type.Optional(Text),
    map: Type.Optional(
      Type.String({
        pattern: CAMERA,
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
    label: Names,
    text: Names,
  },
  { ...strict, description: 'A view worth opening, and what is reported there.' },
);

const Party = Type.Object(
  {
    id: Id,
    names: Names,
    oneVoice: Type.Optional(
      Type.Boolean({ description: 'A denial by one member is a denial by all.' }),
    ),
  },
  strict,
);
const Group = Type.Object(
  { id: Id, names: Names, mark: Type.Enum([...MARKS]), tone: Type.Enum([...TONES]) },
  strict,
);
const Category = Type.Object({ id: Id, group: Id, names: Names }, strict);

export const DatasetFile = Type.Object(
  {
    $schema: SchemaKey,
    id: Id,
    version: Type.String({ pattern: VERSION }),
    title: Text,
    summary: Text,
    timeZone: Type.String({ minLength: 1, description: 'An IANA zone.' }),
    span: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'An EDTF interval; else from the first to the last dated incident.',
      }),
    ),
    bounds: Type.Optional(
      pair(Position, Position, {
        description:
          '[[west, south], [east, north]], degrees; west > east crosses the 180th meridian. Else what holds all places.',
      }),
    ),
    licence: Text,
    languages: Type.Array(LanguageTag, {
      minItems: 1,
      uniqueItems: true,
      description: 'The first is that of titles and notes.',
    }),
    parties: Type.Optional(
      Type.Array(Party, {
        maxItems: 24,
        description: 'In the order of showing; press and witness come last.',
      }),
    ),
    groups: Type.Optional(
      Type.Array(Group, { minItems: 1, maxItems: 10, description: 'Each with a mark of its own.' }),
    ),
    categories: Type.Optional(Type.Array(Category, { minItems: 1, maxItems: 255 })),
    chapters: Type.Optional(Type.Array(Chapter)),
    loadedWords: Type.Optional(
      Type.Array(Text, { description: 'Words that titles and notes may not hold.' }),
    ),
    basemap: Type.Optional(Type.Object({ credit: Text }, strict)),
    engine: Type.Optional(
      Type.Unsafe<Readonly<Record<string, unknown>>>({
        type: 'object',
        description: 'Of an engine that serves what is too large for files.',
      }),
    ),
  },
  { ...strict, title: 'Dateline dataset' },
);

/** The published schemas by the name of their file under `schema/v2/`, without `.json`. */
export const SCHEMAS = {
  dataset: DatasetFile,
  sources: SourcesFile,
  speakers: SpeakersFile,
  actors: ActorsFile,
  tallies: TalliesFile,
  coding: CodingFile,
  incident: IncidentFile,
  places: PlacesFile,
  outlines: OutlinesFile,
  basemap: BasemapFile,
  ground: GroundFile,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
