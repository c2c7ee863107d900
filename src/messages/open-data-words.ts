import { isolated } from './text-direction.ts';

const COUNT = new Intl.NumberFormat('en');

function count(number: number, one: string, many: string): string {
  return `${COUNT.format(number)} ${number === 1 ? one : many}`;
}

interface Counts {
  readonly rows: number;
  readonly incidents: number;
  readonly joined: number;
  readonly duplicates: number;
  readonly rejected: number;
}

/** Words around data that a reader opens: they come with the code that opens them. */
export const openDataWords = {
  lead: 'A table of reported incidents becomes a map and a timeline here. It is read on this machine, and nothing of it is sent anywhere.',
  formats:
    'CSV or TSV, Excel (XLSX), GeoJSON, KML and KMZ, GPX, and exports of ACLED, UCDP GED, GDELT, TimelineJS, TimeMap, Atlos, Airwars, Wikidata and of this page.',
  fromArticle: 'From the text of an article:',
  desk: 'the desk',
  choose: 'Choose files',
  drop: 'or drop them here',
  paste: 'Or paste a table',
  pasteNote: 'With its header: cells from a spreadsheet, or CSV.',
  readPasted: 'Read what is pasted',
  pastedName: 'pasted table',
  reading: 'Reading…',
  cancel: 'Cancel',
  failed: 'That did not work',
  otherFile: 'Open another file',
  preview: 'What was read as what',
  rows: (rows: number) => count(rows, 'row', 'rows'),
  title: 'Title',
  sheet: 'Sheet',
  encoding: 'Encoding of the text',
  encodingFound: 'As its bytes show',
  encodingUnsaid: 'Choose one',
  letIn: (column: string, values: readonly string[]) =>
    `Show rows as well whose ${column} is ${values.join(' or ')}: they are held back as unfinished, restricted or sensitive`,
  timeZone: 'Time zone of clock times without one',
  toldOf: (number: number) => `${count(number, 'remark', 'remarks')} on how it was read`,
  column: 'Column',
  readAs: 'Read as',
  examples: 'Examples',
  noExample: (rows: number, looked: number) =>
    rows > looked ? `Empty in the first ${COUNT.format(looked)} rows` : 'Empty',
  row: (number: number) => `Row ${COUNT.format(number)}`,
  readColumnAs: (column: string) => `Read ${column} as`,
  orderOf: (column: string) => `Order of dates in ${column}`,
  boundOf: (column: string) => `What the figure in ${column} is`,
  bounds: {
    exact: 'the figure',
    low: 'lowest estimate',
    best: 'best estimate',
    high: 'highest estimate',
  },
  betweenOf: (column: string) => `What parts several in a cell of ${column}`,
  betweens: {
    '': 'one in a cell',
    ';': 'several, by ;',
    ',': 'several, by ,',
    '|': 'several, by |',
    '/': 'several, by /',
    '\n': 'several, by lines',
  },
  orders: {
    iso: 'year-month-day',
    'year-first': 'year first',
    'day-first': 'day first',
    'month-first': 'month first',
    compact: 'digits alone',
    words: 'months in words',
    'epoch-seconds': 'seconds since 1970',
    'epoch-milliseconds': 'milliseconds since 1970',
    'serial-1900': 'days of a spreadsheet',
    'serial-1904': 'days of a spreadsheet since 1904',
  } as Readonly<Record<string, string>>,
  options: {
    'day-first': 'The day is first',
    'month-first': 'The month is first',
    'year-first': 'The year is first',
    'solar-hijri': 'Its years are Solar Hijri (1398 is 2019)',
    buddhist: 'Its years are Buddhist (2562 is 2019)',
    gregorian: 'Its years are those of our era',
    latitude: 'The latitude is first',
    longitude: 'The longitude is first',
    point: 'The point is decimal',
    comma: 'The comma is decimal',
  } as Readonly<Record<string, string>>,
  useGroups: { when: 'When', where: 'Where', what: 'What', who: 'Who says so', other: 'Other' },
  uses: {
    when: 'When it happened',
    start: 'From when',
    end: 'Until when',
    clock: 'Clock time',
    'clock-end': 'Clock time of the end',
    'time-zone': 'Time zone of the row',
    year: 'Year',
    month: 'Month',
    day: 'Day of the month',
    latitude: 'Latitude',
    longitude: 'Longitude',
    position: 'Latitude and longitude',
    place: 'Name of the place',
    admin: 'District or region',
    country: 'Country',
    title: 'Title',
    note: 'Note: what the source says',
    category: 'Category',
    group: 'Group of categories',
    killed: 'Killed',
    injured: 'Injured',
    outcome: 'What became of the person: counted',
    source: 'Source',
    'source-address': 'Address of the source',
    'source-date': 'Date of the source',
    actor: 'Who is said to have done it',
    target: 'To whom',
    media: 'Addresses of pictures',
    id: 'Id of the incident',
    field: 'Shown as it is',
    held: 'Held back: not published',
    nothing: 'Left out',
  },
  usesOfFormats: {
    'time-precision': 'How exact the time is',
    'place-precision': 'How exact the place is',
    'radius-km': 'How far off the point may be, km',
  } as Readonly<Record<string, string>>,
  heldBack: (why: string) => `Held back: ${why}`,
  /** Why a column is held back that a person says to be. */
  heldByChoice: 'as somebody chose',
  figureOf: (of: string, measure: string, bound: string) =>
    `${of} ${measure}${bound === 'exact' ? '' : `, ${bound} estimate`}`,
  placesToChoose: (number: number) =>
    `${count(number, 'place', 'places')} that nothing is sure of: choose what is meant`,
  firstPlaces: (number: number) =>
    `The first ${COUNT.format(number)} can be chosen here; the others in mapping.json of what is saved.`,
  placeIn: (text: string, rows: number) =>
    `Which is meant by “${isolated(text)}” in ${count(rows, 'row', 'rows')}`,
  placeOfKind: (is: string, kind = 'place') => `${isolated(is)}, ${kind}`,
  noPlace: 'None of these: not on the map',
  pointOf: (text: string) => `Latitude and longitude of “${isolated(text)}”`,
  latitudeLongitude: 'Or latitude, longitude',
  putThere: 'Put it there',
  nothing: 'nothing',
  aPoint: 'latitude, longitude of a place (40.68, 46.36): 0, 0 is what programs write for none',
  toSay: 'Nothing in the table decides this: please say',
  noTime: 'No column says when. Choose “When it happened” for the one that does.',
  columnSaysWhen: (column: string) => `“${isolated(column)}” says when`,
  trying: 'Trying it on the rows…',
  outcome: ({ rows, incidents, joined, duplicates, rejected }: Counts) =>
    [
      `${count(rows, 'row', 'rows')}: ${count(incidents, 'incident', 'incidents')}`,
      ...(joined > 0 ? [`${COUNT.format(joined)} joined to others by their id`] : []),
      ...(duplicates > 0 ? [`${COUNT.format(duplicates)} the same as others`] : []),
      `${COUNT.format(rejected)} refused`,
    ].join(', '),
  tried: (rows: number) => `Of the first ${COUNT.format(rows)} rows; all are read when you go on.`,
  findings: (number: number) =>
    count(number, 'row or column to look at', 'rows or columns to look at'),
  finding: (got: string, expected: string | undefined) =>
    expected === undefined ? got : `got ${got}, expected ${expected}`,
  /** What mends what a finding says, by what of a mapping settles it; null where what is said above it does. */
  cures: {
    when: 'choose “When it happened” below for the column of the date',
    year: 'write a year of long ago with four digits, as 0079',
    id: 'where such rows are one event, choose “Id of the incident” below for the column of its id',
    order: 'choose another order of dates below',
    calendar: null,
    first: null,
    axes: 'where that is wrong, choose “Latitude” and “Longitude” below as they are',
    form: null,
    decimal: null,
    held: null,
    unknown: 'leave the cell empty if it means that nothing is known',
    places: 'choose it below, or say there where it is',
    timeZone: 'choose another one above where that is wrong',
    language: 'where that is wrong, say it as languages in dataset.json of what is saved',
    header: 'where that is wrong, write a first line that names the columns and open it again',
    encoding: 'where letters are wrong, choose another encoding above',
  },
  sayEncoding: 'choose its encoding below, or save it as UTF-8 and open it again',
  firstFindings: (number: number) =>
    `These are ${COUNT.format(number)} of them; what is saved has all refused rows in rejected.csv.`,
  show: 'Show on map and timeline',
  noRows: 'No row can be read as an incident yet: say above what the columns are.',
  progress: (rows: number, of: number) => `${COUNT.format(rows)} of ${COUNT.format(of)} rows`,
  own: (title: string) =>
    `Your own data, “${isolated(title)}”: on this machine alone, in no link and on no server.`,
  ownRegion: 'Your own data',
  save: 'Save dataset',
  saving: 'Saving…',
  saved: (file: string, folder: string) =>
    `Saved: ${file}. Unzip it, then “npx dateline-map build ${folder}” makes a site of the folder.`,
  saveFailed: (reason: string) => `It could not be saved: ${reason}`,
  columns: 'Columns',
  back: 'Back to the site’s data',
} as const;
