/** A column of the template: what it is called, and what somebody who fills it in has to know. */
export interface TemplateColumn {
  readonly name: string;
  readonly holds: string;
  readonly example: string;
  /** What becomes of a row that has nothing in it. */
  readonly empty: string;
  /** As wide as so many digits. */
  readonly width: number;
  /** Whether a spreadsheet may take what is typed for a number: dates and ranges of numbers it would turn into others. */
  readonly isNumber?: true;
}

/** The columns of the table that people fill in. Their names are known to `guess/`, so that nothing need be corrected. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    name: 'ID',
    holds: 'Anything that names the incident. Rows of one ID are one incident, told by several.',
    example: 'E1',
    empty: 'The row is an incident of its own.',
    width: 8,
  },
  {
    name: 'Date',
    holds:
      'The day as year-month-day; the month or the year alone where no more is known; first and last day with a slash between them.',
    example: '2024-05-04, 2024-05, 2024-05-08/2024-05-10',
    empty: 'The row is refused: it can’t stand on a timeline.',
    width: 23,
  },
  {
    name: 'Time',
    holds: 'The clock time where it happened, 24 hours.',
    example: '09:30',
    empty: 'The day is all that is known.',
    width: 8,
  },
  {
    name: 'Title',
    holds: 'A few neutral words for the incident.',
    example: 'A street market opens',
    empty: 'The category and the place stand in its place.',
    width: 36,
  },
  {
    name: 'Description',
    holds: 'What the source says, in your own words: it is shown as a summary, not as a quote.',
    example: 'The paper counts 40 stalls.',
    empty: 'The title stands in its place.',
    width: 48,
  },
  {
    name: 'Category',
    holds: 'What kind of incident it is. The nine most frequent have marks of their own.',
    example: 'Market',
    empty: 'The incident is among “Other”.',
    width: 16,
  },
  {
    name: 'Place',
    holds: 'The name of the place.',
    example: 'Example Square',
    empty: 'The coordinates are its name.',
    width: 20,
  },
  {
    name: 'Country',
    holds: 'The country, in which the place is looked for.',
    example: 'Portugal',
    empty: 'Nothing is said of it.',
    width: 14,
  },
  {
    name: 'Latitude',
    holds: 'Degrees with decimals, north of the equator positive.',
    example: '38.7139',
    empty: 'The incident is on the map only if its place is found by its name.',
    width: 12,
    isNumber: true,
  },
  {
    name: 'Longitude',
    holds: 'Degrees with decimals, east of Greenwich positive.',
    example: '-9.1393',
    empty: 'As without a latitude.',
    width: 12,
    isNumber: true,
  },
  {
    name: 'Killed',
    holds: 'How many people the source says were killed.',
    example: '3, at least 10, 3-5',
    empty: 'Nothing is said of it: that is not 0.',
    width: 12,
  },
  {
    name: 'Injured',
    holds: 'How many people the source says were injured.',
    example: 'at least 2',
    empty: 'Nothing is said of it: that is not 0.',
    width: 12,
  },
  {
    name: 'Source',
    holds: 'Who says so: a paper, an agency, an authority; several with semicolons between them.',
    example: 'Example Gazette; Example Road Office',
    empty: 'Your table is named as the source.',
    width: 36,
  },
  {
    name: 'Source URL',
    holds: 'The address of the report; of several in the same order, with semicolons between them.',
    example: 'https://example.org/market',
    empty: 'The source is named without a link.',
    width: 36,
  },
  {
    name: 'Source date',
    holds: 'The day on which the source was published.',
    example: '2024-05-05',
    empty: 'The source is named without a date.',
    width: 14,
  },
];

/** Made-up rows that show how the columns are filled: four reports of three incidents. */
export const TEMPLATE_ROWS: readonly Readonly<Record<string, string | number>>[] = [
  {
    ID: 'E1',
    Date: '2024-05-04',
    Time: '09:30',
    Title: 'Example: a street market opens',
    Description: 'The paper counts 40 stalls on the first morning.',
    Category: 'Market',
    Place: 'Example Square',
    Country: 'Portugal',
    Latitude: 38.7139,
    Longitude: -9.1393,
    Source: 'Example Gazette',
    'Source URL': 'https://example.org/market',
    'Source date': '2024-05-05',
  },
  {
    ID: 'E1',
    Date: '2024-05-04',
    Time: '09:30',
    Title: 'Example: a street market opens',
    Description: 'The radio speaks of about 30 stalls.',
    Category: 'Market',
    Place: 'Example Square',
    Country: 'Portugal',
    Latitude: 38.7139,
    Longitude: -9.1393,
    Source: 'Example Radio',
  },
  {
    ID: 'E2',
    Date: '2024-05-06',
    Title: 'Example: a lorry slides off a road',
    Description: 'The driver and others were taken to hospital, both say.',
    Category: 'Road accident',
    Place: 'Example Bridge',
    Country: 'Portugal',
    Latitude: 38.6898,
    Longitude: -9.1772,
    Injured: 'at least 2',
    Source: 'Example Gazette; Example Road Office',
  },
  {
    ID: 'E3',
    Date: '2024-05-08/2024-05-10',
    Title: 'Example: a quay is closed for repairs',
    Description: 'The authority announces the repairs.',
    Category: 'Closure',
    Place: 'Example Quay',
    Country: 'Portugal',
    Latitude: 38.7056,
    Longitude: -9.1442,
    Source: 'Example Port Authority',
    'Source URL': 'https://example.org/quay',
    'Source date': '2024-05-02',
  },
];
