import { SAID as SAID_OF_WORDS } from '../guess/assign/assign-words.ts';
import { SAID as SAID_OF_TIMES } from '../guess/assign/assign-time.ts';
import type { Mapping, Use } from '../mapping.ts';
import type { Column, Table } from '../table.ts';

/** Uses that a reader's own columns of degrees have: nothing that anybody would know by their names. */
const OF_GEOMETRY: ReadonlySet<Use['as']> = new Set<Use['as']>([
  'latitude',
  'longitude',
  'radius-km',
]);

/**
 * Which columns everybody will see as they are; and what was read as what of a file of features, whose reader makes columns
 * of it: of any other table the guess tells that, and of one that is known by its columns there is nothing to tell.
 * @param given the columns that a person has spoken of: of these nothing is told
 */
export function usesTold(
  table: Table,
  { columns: uses }: Pick<Mapping, 'columns'>,
  given: Mapping['columns'] = {},
): readonly string[] {
  const isOfFeatures = table.columns.some(({ isMade }) => isMade === true);
  const told: string[] = [];
  const fields: string[] = [];
  for (const { name, isMade } of filledColumns(table)) {
    const use = Object.hasOwn(uses, name) ? uses[name]! : ({ as: 'field' } as const);
    if (Object.hasOwn(given, name) || use.as === 'nothing') continue;
    if (isMade && OF_GEOMETRY.has(use.as)) continue;
    if (use.as === 'field') fields.push(`“${name}”`);
    else if (isOfFeatures) told.push(`“${name}”: ${saidOf(use)}`);
  }
  return fields.length === 0
    ? told
    : [...told, `kept as fields, which everybody sees: ${fields.join(', ')}`];
}

/** Of a column that is empty for so many rows it is not known whether it is to the end: it is told. */
const MOST_LOOKED = 10_000;

/** Columns with something in them: a reader makes some that a file may have nothing for. */
function filledColumns({ columns, rows }: Table): readonly Column[] {
  let empty = Array.from(columns, (_, at) => at);
  let looked = 0;
  for (const { cells } of rows()) {
    if (empty.length === 0 || looked === MOST_LOOKED) break;
    empty = empty.filter((at) => (cells[at] ?? null) === null || cells[at] === '');
    looked += 1;
  }
  const without = new Set(looked === MOST_LOOKED ? [] : empty);
  return columns.filter((_, at) => !without.has(at));
}

const SAID: Readonly<Partial<Record<Use['as'], string>>> = {
  ...SAID_OF_WORDS,
  ...SAID_OF_TIMES,
  id: 'says which event a row is of: rows with the same are joined',
  group: 'what group of kinds an event is of',
  clock: 'the clock time',
  'clock-end': 'the clock time that it lasted until',
  'time-zone': 'the time zone of a row',
  year: 'the year',
  month: 'the month',
  day: 'the day',
  latitude: 'latitude',
  longitude: 'longitude',
  position: 'latitude and longitude in one cell',
  place: 'names of places',
  country: 'names of countries',
  admin: 'names of regions',
  source: 'names of sources',
  'source-address': 'addresses of sources',
  'source-date': 'when the source was published',
  media: 'addresses of pictures and videos',
};

function saidOf(use: Use): string {
  switch (use.as) {
    case 'when':
    case 'start':
    case 'end':
      return use.order === undefined ? SAID[use.as]! : `${SAID[use.as]}, read as ${use.order}`;
    case 'figure':
      return `${use.of} ${use.measure}, ${use.bound === 'exact' ? 'as given' : `the ${use.bound} estimate`}`;
    case 'held':
      return `held back: ${use.why}`;
    default:
      return SAID[use.as] ?? use.as;
  }
}
