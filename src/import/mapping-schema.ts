import { Type } from 'typebox';
import { MEASURES } from '../evidence/measures.ts';
import { PLACE_KINDS } from '../evidence/schema/schema.ts';
import { FORMATS } from './formats.ts';

const strict = { additionalProperties: false } as const;
const Text = Type.String({ minLength: 1 });
const codes = <T extends Parameters<typeof Type.Record>[1]>(meaning: T) =>
  Type.Record(Type.String(), meaning);

/** How cells are read; each key where its use has it. */
const READING = {
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
  language: Type.Optional(Text),
  serials: Type.Optional(Type.Enum(['1900', '1904'])),
  midnight: Type.Optional(Type.Enum(['day'])),
  form: Type.Optional(Type.Enum(['decimal', 'decimal-comma', 'dms', 'wkt'])),
  first: Type.Optional(Type.Enum(['latitude', 'longitude'])),
  between: Type.Optional(Text),
  decimal: Type.Optional(Type.Enum(['point', 'comma'])),
  measure: Type.Optional(Type.Enum([...MEASURES])),
  of: Type.Optional(Text),
  bound: Type.Optional(Type.Enum(['exact', 'low', 'best', 'high'])),
  names: Type.Optional(codes(Type.String())),
  why: Type.Optional(Type.String()),
  codes: Type.Optional(
    codes(
      Type.Union([
        Type.Enum(['minute', 'day', 'week', 'month', 'year']),
        Type.Null(),
        Type.Object(
          { kind: Type.Enum([...PLACE_KINDS]), radiusKm: Type.Number({ minimum: 0 }) },
          strict,
        ),
      ]),
    ),
  ),
};

const MappedPlace = Type.Object(
  {
    name: Type.Optional(Text),
    certainty: Type.Optional(
      Type.Enum(['sure', 'likely', 'unsure', 'unknown', 'given'], {
        description: 'given: by a person, who puts lng and lat right',
      }),
    ),
    why: Type.Optional(Type.String()),
    is: Type.Optional(Type.String()),
    lng: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    kind: Type.Optional(Type.Enum([...PLACE_KINDS])),
    radiusKm: Type.Optional(Type.Number({ minimum: 0 })),
    geonames: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  strict,
);

/** `mapping.json`: what `dateline import` took a file's columns for, and takes again with `--map`. */
export const MappingFile = Type.Object(
  {
    format: Type.Enum([...FORMATS]),
    timeZone: Type.String({ minLength: 1, description: 'IANA, of clock times without an offset' }),
    language: Text,
    rows: Type.Enum(['events', 'people']),
    unknown: Type.Array(Type.String(), { description: 'values that mean that nothing is known' }),
    held: Type.Record(Type.String(), Type.Array(Type.String()), {
      description: 'rows that are kept out: by column, its values',
    }),
    columns: Type.Record(
      Type.String(),
      Type.Object(
        {
          as: Type.Enum([
            'id',
            'title',
            'note',
            'category',
            'group',
            'actor',
            'target',
            'when',
            'start',
            'end',
            'clock',
            'year',
            'month',
            'day',
            'time-precision',
            'latitude',
            'longitude',
            'position',
            'place',
            'country',
            'admin',
            'radius-km',
            'place-precision',
            'source',
            'source-address',
            'source-date',
            'media',
            'figure',
            'field',
            'held',
            'nothing',
          ]),
          ...READING,
        },
        strict,
      ),
      { description: 'by the name of the column' },
    ),
    places: Type.Optional(
      Type.Record(Type.String(), MappedPlace, {
        description: 'places that rows name without coordinates, by all that they say of where',
      }),
    ),
  },
  strict,
);
