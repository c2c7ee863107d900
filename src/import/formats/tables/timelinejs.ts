import type { Use } from '../../mapping.ts';
import type { Cell, Column, Row, SetAside, Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { cellsOf, hasAll, named, textOf, usesOf, withRows } from '../table-columns.ts';
import { get, isObject, objectsOf, recordsOf, stringAt, tableOfRecords } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable, Told } from '../known.ts';
import { isHtml, plainText } from '../plain-text.ts';

/** What a sheet’s columns are put together to: EDTF, as precise as the cells. */
const START = 'Start';
const END = 'End';

const USES: Readonly<Record<string, Use>> = {
  start: { as: 'start', order: 'iso' },
  end: { as: 'end', order: 'iso' },
  'start date': { as: 'start' },
  'end date': { as: 'end' },
  'display date': { as: 'field' },
  headline: { as: 'title' },
  text: { as: 'note' },
  media: { as: 'media' },
  'media credit': { as: 'field' },
  'media caption': { as: 'field' },
  group: { as: 'category' },
  tag: { as: 'category' },
  background: { as: 'nothing' },
  'media thumbnail': { as: 'nothing' },
  type: { as: 'nothing' },
};

/** The parts of a date that a sheet has a column for. */
const PARTS = ['year', 'month', 'day', 'time'] as const;

const TOLD: readonly Told[] = [
  {
    about: 'reading',
    text: 'clock times are read in the dataset’s zone, as TimelineJS says none; HTML in texts becomes plain text.',
  },
];

/** Whether a table has the columns of TimelineJS’s sheet. */
export function isTimelineJs(columns: readonly Column[]): boolean {
  return hasAll(columns, ['year', 'month', 'day', 'headline', 'text', 'media']);
}

/** Whether a table has those of its sheet of before 2015, with whole dates and tags. */
export function isOldTimelineJs(columns: readonly Column[]): boolean {
  return hasAll(columns, ['start date', 'end date', 'headline', 'text', 'media', 'type', 'tag']);
}

/** Whether JSON is a timeline of TimelineJS. */
export function isTimelineJsJson(json: unknown): boolean {
  return objectsOf(get(json, 'events')).some(
    (event) => isObject(event['start_date']) && (isObject(event['text']) || 'media' in event),
  );
}

/**
 * A sheet as rows with a start and an end; its title and its eras are set aside.
 * @param table one that `isTimelineJs`
 */
export function timelineJsTable(table: Table): KnownTable {
  const of = (name: string): ((row: Row) => Cell) => cellsOf(table.columns, name);
  const starts = PARTS.map(of);
  const ends = PARTS.map((part) => of(`end ${part}`));
  const { aside, about, left } = slidesOf(table);
  const dates = new Set(
    [...PARTS, ...PARTS.map((part) => `end ${part}`)].map((part) => named(table.columns).get(part)),
  );
  const kept = table.columns.map((_, at) => at).filter((at) => !dates.has(table.columns[at]!.name));
  const columns = [{ name: START }, { name: END }, ...kept.map((at) => table.columns[at]!)];
  const made = withRows({ ...table, format: 'timelinejs', aside }, (row) => {
    if (left.has(row.number)) return null;
    const [start, end] = [starts, ends].map((cells) =>
      dateOf(cells.map((cell) => partText(cell(row)))),
    );
    return {
      number: row.number,
      cells: [start ?? null, end ?? null, ...kept.map((at) => plain(row.cells[at] ?? null))],
    };
  });
  return known({ ...made, columns }, about);
}

/**
 * The older sheet, whose dates are written as the cells show.
 * @param table one that `isOldTimelineJs`
 */
export function oldTimelineJsTable(table: Table): KnownTable {
  const { aside, about, left } = slidesOf(table);
  const made = withRows({ ...table, format: 'timelinejs', aside }, (row) =>
    left.has(row.number) ? null : { ...row, cells: row.cells.map(plain) },
  );
  return known(made, about);
}

/** Rows that are no incidents, and what the timeline says of itself. */
function slidesOf(table: Table) {
  const of = (name: string): ((row: Row) => Cell) => cellsOf(table.columns, name);
  const [type, headline, text] = [of('type'), of('headline'), of('text')];
  const aside: SetAside[] = [];
  let about: KnownTable['about'];
  for (const row of table.rows()) {
    const kind = textOf(type(row)).toLowerCase();
    if (kind === 'title' || kind === 'start')
      about = { title: words(headline(row)), summary: words(text(row)) };
    if (kind === 'title' || kind === 'start') aside.push({ row, why: TITLE });
    if (kind === 'era') aside.push({ row, why: ERA });
  }
  return { aside, about, left: new Set(aside.map(({ row }) => row.number)) };
}

const TITLE = 'the title of the timeline, no incident';
const ERA = 'an era, a name for a stretch of time, no incident';

/** @throws {UnreadableFileError} where it has no event */
export function timelineJsJson(source: string, json: unknown): KnownTable {
  const events = recordsOf(get(json, 'events'));
  if (events.length === 0)
    throw new UnreadableFileError(source, 'a timeline without events', 'its “events”');
  const records = events.map((event): JsonObject => ({
    [START]: jsonDate(event['start_date']),
    [END]: jsonDate(event['end_date']),
    'Display Date':
      stringAt(event, 'display_date') || stringAt(event, 'start_date', 'display_date') || null,
    Headline: words(stringAt(event, 'text', 'headline')),
    Text: words(stringAt(event, 'text', 'text')),
    Media: stringAt(event, 'media', 'url') || null,
    'Media Credit': words(stringAt(event, 'media', 'credit')) || null,
    'Media Caption': words(stringAt(event, 'media', 'caption')) || null,
    Group: stringAt(event, 'group') || null,
    unique_id: stringAt(event, 'unique_id') || null,
    ...(isObject(event['location']) && { location: event['location'] }),
  }));
  const eras = objectsOf(get(json, 'eras'));
  const table = tableOfRecords('timelinejs', source, records, { how: ['TimelineJS, JSON'] });
  const title = get(json, 'title');
  return known(
    table,
    isObject(title)
      ? {
          title: words(stringAt(title, 'text', 'headline')),
          summary: words(stringAt(title, 'text', 'text')),
        }
      : undefined,
    eras.length > 0
      ? [
          {
            about: 'left-out',
            text: `eras, which name stretches of time, are no incidents: ${eras.map((era) => words(stringAt(era, 'text', 'headline')) || 'one without a name').join(', ')}.`,
          },
        ]
      : [],
  );
}

function known(table: Table, about: KnownTable['about'], told: readonly Told[] = []): KnownTable {
  return {
    as: 'table',
    table,
    mapping: {
      format: 'timelinejs',
      columns: {
        ...usesOf(table.columns, USES),
        ...usesOf(table.columns, {
          unique_id: { as: 'id' },
          'location.lat': { as: 'latitude', form: 'decimal' },
          'location.lon': { as: 'longitude', form: 'decimal' },
          'location.name': { as: 'place' },
          place: { as: 'place' },
        }),
      },
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: [
      ...TOLD,
      ...told,
      ...(about
        ? [
            {
              about: 'reading',
              text: 'the title slide becomes the dataset’s title and summary.',
            } as const,
          ]
        : []),
      ...(table.aside ?? []).map(
        ({ row: { number }, why }) =>
          ({ about: 'left-out', text: `row ${number} is ${why}.`, row: number }) as const,
      ),
    ],
    about,
  };
}

function jsonDate(date: unknown): string | null {
  const clock = [stringAt(date, 'hour'), stringAt(date, 'minute'), stringAt(date, 'second')];
  const time = clock[0] === '' ? '' : clock.map((part) => (part || '0').padStart(2, '0')).join(':');
  return dateOf([stringAt(date, 'year'), stringAt(date, 'month'), stringAt(date, 'day'), time]);
}

/**
 * Parts as EDTF, as far as they go: a year, a month, a day, a clock time. What can’t be a date is written with its parts as
 * they are, for the reading to refuse by name.
 */
function dateOf([year = '', month = '', day = '', time = '']: readonly string[]): string | null {
  if (year === '')
    return month || day || time ? [month, day, time].filter(Boolean).join(' ') : null;
  const written = /^(-?)(\d{1,6})$/.exec(year);
  if (!written) return [year, month, day, time].filter(Boolean).join(' ');
  // TimelineJS counts years before Christ from −1; EDTF has a year 0 before the first.
  const count = written[1] === '-' ? Number(written[2]) - 1 : Number(written[2]);
  const sign = written[1] === '-' && count > 0 ? '-' : '';
  const number = /^(?:0?[1-9]|1\d|2\d|3[01])$/;
  const parts = [`${sign}${String(count).padStart(4, '0')}`];
  if (number.test(month)) parts.push(month.padStart(2, '0'));
  if (number.test(month) && number.test(day)) parts.push(day.padStart(2, '0'));
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([ap]\.?m\.?)?$/i.exec(time);
  if (time === '' || parts.length < 3) return parts.join('-');
  if (!clock) return `${parts.join('-')} ${time}`;
  const half = clock[4]?.[0]?.toLowerCase();
  const hour =
    half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0);
  return `${parts.join('-')}T${String(hour).padStart(2, '0')}:${clock[2]}${clock[3] ? `:${clock[3]}` : ''}`;
}

/** A spreadsheet keeps a clock time as a part of a day. */
function partText(cell: Cell): string {
  if (typeof cell !== 'number' || cell < 0 || cell >= 1) return textOf(cell);
  const minutes = Math.round(cell * 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function plain(cell: Cell): Cell {
  return typeof cell === 'string' && isHtml(cell) ? plainText(cell) : cell;
}

function words(cell: Cell): string {
  return textOf(plain(cell));
}
