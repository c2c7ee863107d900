import { Type } from 'typebox';
import type { TProperties } from 'typebox';
import { MEASURES } from '../evidence/measures.ts';
import { LANGUAGE_TAG } from '../evidence/schema/patterns.ts';
import { PLACE_KINDS } from '../evidence/schema/schema.ts';
import { CALENDARS } from './cells/periods/other-calendars.ts';
import { FORMATS } from './formats.ts';
import { ENCODINGS } from './read/text/encodings.ts';
import type { Encoding } from './read/text/encodings.ts';

const strict = { additionalProperties: false } as const;

/** A column that is used as one of these, and what its use says besides. */
function usedAs<As extends string, Keys extends TProperties>(
  as: readonly As[],
  keys: Keys,
  description?: string,
) {
  return Type.Object(
    { as: Type.Enum([...as], description === undefined ? {} : { description }), ...keys },
    strict,
  );
}

const Between = Type.Optional(
  Type.String({ minLength: 1, description: 'parts several in a cell' }),
);
const Betweens = Type.Optional(
  Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }))], {
    description: 'parts several in a cell; each of several that do',
  }),
);
const Calendar = Type.Optional(
  Type.Enum(['gregorian', ...CALENDARS], {
    description: 'of its years: in solar-hijri 1398 is 2019, in buddhist 2562',
  }),
);
const Decimal = Type.Optional(Type.Enum(['point', 'comma']));

const USES = [
  usedAs(
    [
      'id',
      'title',
      'actor',
      'target',
      'clock',
      'clock-end',
      'time-zone',
      'month',
      'day',
      'place',
      'country',
      'admin',
      'radius-km',
      'outcome',
      'field',
      'nothing',
    ],
    {},
    'outcome: what became of the person that a row is of, by which killed and injured are counted',
  ),
  usedAs(['category', 'group'], {
    names: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'what its codes stand for' }),
    ),
  }),
  usedAs(['when', 'start', 'end'], {
    order: Type.Optional(
      Type.Enum([
        'iso',
        'year-first',
        'day-first',
        'month-first',
        'compact',
        'words',
        'epoch-seconds',
        'epoch-milliseconds',
        'serial-1900',
        'serial-1904',
      ]),
    ),
    calendar: Calendar,
    language: Type.Optional(Type.String({ minLength: 1, description: 'of the names of months' })),
    serials: Type.Optional(
      Type.Enum(['1900', '1904'], { description: 'what bare numbers between dates count from' }),
    ),
    weeks: Type.Optional(
      Type.Enum(['iso', 'sunday'], {
        description:
          'the figures beside years are weeks: iso from Monday on, as ISO 8601 counts them, sunday from Sunday on',
      }),
    ),
    midnight: Type.Optional(
      Type.Enum(['day'], {
        description: 'every clock time is a midnight that a program filled in',
      }),
    ),
    numbers: Type.Optional(
      Type.Enum(['usual'], {
        description:
          'numbers of days before 1954 or after 2119, and of seconds before 1973, are slips; left out, they are dates as others',
      }),
    ),
  }),
  usedAs(['year'], {
    calendar: Calendar,
    minus: Type.Optional(
      Type.Enum(['iso', 'bc'], {
        description: 'iso, unless said: -490 is 491 BC, as there is a year 0; bc: -490 is 490 BC',
      }),
    ),
    short: Type.Optional(
      Type.Enum(['as-written'], { description: 'years of one or two digits are those: 9 is AD 9' }),
    ),
  }),
  usedAs(['time-precision'], {
    codes: Type.Record(Type.String(), Type.Enum(['minute', 'day', 'week', 'month', 'year'])),
  }),
  usedAs(['latitude', 'longitude', 'position'], {
    form: Type.Optional(Type.Enum(['decimal', 'decimal-comma', 'dms', 'wkt'])),
    first: Type.Optional(
      Type.Enum(['latitude', 'longitude'], { description: 'of the two in one cell' }),
    ),
    circle: Type.Optional(
      Type.Enum(['0-360'], { description: 'longitudes beyond 180 are those of the west' }),
    ),
    between: Between,
  }),
  usedAs(['place-precision'], {
    codes: Type.Record(
      Type.String(),
      Type.Union([
        Type.Null(),
        Type.Object(
          { kind: Type.Enum([...PLACE_KINDS]), radiusKm: Type.Number({ minimum: 0 }) },
          strict,
        ),
      ]),
      { description: 'null: no place at all' },
    ),
  }),
  usedAs(['source-address', 'media', 'note', 'source-date'], { between: Betweens }),
  usedAs(['source'], {
    between: Betweens,
    listed: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'names that a comma or an “and” parts, in a cell that has no others',
      }),
    ),
  }),
  usedAs(['figure'], {
    measure: Type.Enum([...MEASURES]),
    of: Type.String({ minLength: 1, description: 'what is counted' }),
    bound: Type.Enum(['exact', 'low', 'best', 'high']),
    decimal: Decimal,
    by: Type.Optional(
      Type.Enum(['maker'], { description: 'whoever made the file, and none of the row’s sources' }),
    ),
  }),
  usedAs(['held'], { why: Type.String() }),
] as const;

const POINT_KEYS = {
  is: Type.Optional(Type.String()),
  lng: Type.Number({ minimum: -180, maximum: 180 }),
  lat: Type.Number({ minimum: -90, maximum: 90 }),
  kind: Type.Optional(Type.Enum([...PLACE_KINDS])),
  radiusKm: Type.Optional(Type.Number({ minimum: 0 })),
  geonames: Type.Optional(Type.Integer({ minimum: 1 })),
};

const MappedPlace = Type.Object(
  {
    ...POINT_KEYS,
    lng: Type.Optional(POINT_KEYS.lng),
    lat: Type.Optional(POINT_KEYS.lat),
    name: Type.Optional(Type.String({ minLength: 1 })),
    certainty: Type.Optional(
      Type.Enum(['sure', 'likely', 'unsure', 'unknown', 'given'], {
        description: 'given: by a person, who puts lng and lat right, or says geonames alone',
      }),
    ),
    why: Type.Optional(Type.String()),
    mayBe: Type.Optional(
      Type.Array(Type.Object(POINT_KEYS, strict), { description: 'what else has the name' }),
    ),
  },
  strict,
);

/**
 * `mapping.json`: what `dateline import` took a file's columns for, and takes them for again in that folder, or elsewhere
 * with `--map`; what a person leaves out of it is guessed.
 */
export const MappingFile = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: 'Where the schema of this file is.' })),
    format: Type.Optional(Type.Enum([...FORMATS])),
    encoding: Type.Optional(
      Type.Enum(Object.keys(ENCODINGS) as Encoding[], {
        description: 'of the text, where the bytes don’t show it',
      }),
    ),
    header: Type.Optional(
      Type.Enum(['line', 'none'], {
        description:
          'none: each line is a row, and the columns are “column 1”, “column 2” …; line: one of the first lines names them',
      }),
    ),
    sheet: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'which sheet of a workbook, or which file of an archive, is read',
      }),
    ),
    timeZone: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'IANA: of clock times without an offset, and of the dataset',
      }),
    ),
    language: Type.Optional(
      Type.String({ pattern: LANGUAGE_TAG, description: 'BCP 47: of the words of the file' }),
    ),
    rows: Type.Optional(Type.Enum(['events', 'people'])),
    unknown: Type.Optional(
      Type.Array(Type.String(), {
        description:
          'values that mean that nothing is known, in columns of any use but fields, which are kept as they are, and coordinates, where -99 is a longitude',
      }),
    ),
    held: Type.Optional(
      Type.Record(Type.String(), Type.Array(Type.String()), {
        description: 'rows that are kept out: by column, its values',
      }),
    ),
    looked: Type.Optional(
      Type.Record(Type.String(), Type.Array(Type.String()), {
        description:
          'values of columns that mark rows that have been looked at: what comes later and marks a row is kept out',
      }),
    ),
    columns: Type.Optional(
      Type.Record(Type.String(), Type.Union([...USES]), {
        description:
          'by the name of the column; one that is not named is a field, or guessed where this file leaves out a key',
      }),
    ),
    places: Type.Optional(
      Type.Record(Type.String(), MappedPlace, {
        description: 'places that rows name without coordinates, by all that they say of where',
      }),
    ),
  },
  {
    ...strict,
    title: 'Dateline mapping',
    description: 'What a table is read as. What is left out is guessed.',
  },
);
