import type { Use } from '../../mapping.ts';
import type { Column, Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { hasAll, named, usesOf } from '../table-columns.ts';
import {
  get,
  isObject,
  objectsOf,
  recordsOf,
  stringAt,
  tableOfRecords,
  textIn,
} from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable, Told } from '../known.ts';

const USES: Readonly<Record<string, Use>> = {
  id: { as: 'id' },
  civid: { as: 'id' },
  title: { as: 'title' },
  description: { as: 'note' },
  date: { as: 'when' },
  time: { as: 'clock' },
  location: { as: 'place' },
  place_desc: { as: 'place' },
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  category: { as: 'category' },
  sources: { as: 'source-address', between: '; ' },
  source: { as: 'source', between: '; ' },
};

/** `source1`, `association2`, `filter3`: the columns of a sheet that TimeMap reads. */
const SOURCE = /^source_?\d+$/i;

const TOLD: readonly Told[] = [
  {
    about: 'reading',
    text: 'days and clock times are read in the dataset’s zone: TimeMap says none.',
  },
];

/** Whether a table has the columns of TimeMap’s events. */
export function isTimeMap(columns: readonly Column[]): boolean {
  return (
    hasAll(columns, ['date', 'description', 'latitude', 'longitude']) &&
    (hasAll(columns, ['sources']) || columns.some(({ name }) => SOURCE.test(name))) &&
    [...named(columns).keys()].some((name) =>
      /^(?:associations?|filters?)[_\d]*$|^(?:place_desc|civid|location)$/.test(name),
    )
  );
}

/** Whether JSON is the events of TimeMap, alone or with its sources and associations. */
export function isTimeMapJson(json: unknown): boolean {
  const [first] = objectsOf(Array.isArray(json) ? json : get(json, 'events'));
  return (
    first !== undefined &&
    ['date', 'description', 'latitude', 'longitude'].every((key) => key in first) &&
    ('sources' in first || 'associations' in first || 'filters' in first)
  );
}

/** @param table one that `isTimeMap` */
export function timeMapTable(table: Table): KnownTable {
  return {
    as: 'table',
    table: { ...table, format: 'timemap' },
    mapping: {
      format: 'timemap',
      columns: {
        ...usesOf(table.columns, USES),
        ...Object.fromEntries(
          table.columns
            .filter(({ name }) => SOURCE.test(name))
            .map(({ name }) => [name, { as: 'source' } as const]),
        ),
      },
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: TOLD,
  };
}

/** @throws {UnreadableFileError} where it has no event */
export function timeMapJson(source: string, json: unknown): KnownTable {
  const events = recordsOf(Array.isArray(json) ? json : get(json, 'events'));
  if (events.length === 0)
    throw new UnreadableFileError(source, 'a map of TimeMap without events', 'its “events”');
  const paths = pathsById(get(json, 'sources'));
  const titles = titlesById(get(json, 'associations'));
  let unresolved = 0;
  const records = events.map((event): JsonObject => {
    const cited = list(event['sources']).map((item) => {
      if (isObject(item))
        return stringAt(item, 'path') || stringAt(item, 'url') || stringAt(item, 'id');
      const id = textIn(item);
      const path = paths.get(id);
      if (path === undefined && !/^https?:/i.test(id)) unresolved += 1;
      return path ?? id;
    });
    const tags = [...list(event['associations']), ...list(event['filters'])].map((item) =>
      isObject(item)
        ? `${stringAt(item, 'key')}: ${stringAt(item, 'value') || stringAt(item, 'title') || stringAt(item, 'id')}`.replace(
            /^: /,
            '',
          )
        : (titles.get(textIn(item)) ?? textIn(item)),
    );
    const { sources: _sources, associations: _associations, filters: _filters, ...rest } = event;
    return { ...rest, sources: cited, associations: [...new Set(tags)] };
  });
  const known = timeMapTable(
    tableOfRecords('timemap', source, records, { how: ['TimeMap, JSON'] }),
  );
  return unresolved === 0
    ? known
    : {
        ...known,
        told: [
          ...known.told,
          {
            about: 'cut',
            text: `${unresolved} ${unresolved === 1 ? 'source is' : 'sources are'} named by an id alone, which this file doesn’t explain: open TimeMap’s file of sources with it, or its api.json, which holds both.`,
          },
        ],
      };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? value
    : value === undefined || value === null || value === ''
      ? []
      : [value];
}

/** Sources are a list, or an object by id. */
function pathsById(sources: unknown): ReadonlyMap<string, string> {
  const entries = isObject(sources)
    ? Object.entries(sources)
    : objectsOf(sources).map((source) => [stringAt(source, 'id'), source] as const);
  return new Map(
    entries.flatMap(([id, source]) => {
      const path = stringAt(source, 'path') || stringAt(source, 'url');
      return path === '' ? [] : [[id, path] as const];
    }),
  );
}

function titlesById(associations: unknown): ReadonlyMap<string, string> {
  return new Map(
    objectsOf(associations).map((association) => [
      stringAt(association, 'id'),
      stringAt(association, 'title') || stringAt(association, 'id'),
    ]),
  );
}
