interface Counts {
  readonly rows: number;
  readonly incidents: number;
  readonly joined: number;
  readonly duplicates: number;
  readonly rejected: number;
}

/** What a column may be, as a person says it. */
export type ColumnIs =
  | 'when'
  | 'start'
  | 'end'
  | 'clock'
  | 'clock-end'
  | 'time-zone'
  | 'year'
  | 'month'
  | 'day'
  | 'latitude'
  | 'longitude'
  | 'position'
  | 'place'
  | 'admin'
  | 'country'
  | 'title'
  | 'note'
  | 'category'
  | 'group'
  | 'killed'
  | 'injured'
  | 'outcome'
  | 'source'
  | 'source-address'
  | 'source-date'
  | 'actor'
  | 'target'
  | 'media'
  | 'id'
  | 'field'
  | 'held'
  | 'nothing';

/** Words around data that a reader opens: they come with the code that opens them. */
export interface OpenDataWords {
  readonly lead: string;
  readonly formats: string;
  readonly fromArticle: string;
  readonly desk: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteNote: string;
  readonly readPasted: string;
  readonly pastedName: string;
  readonly reading: string;
  readonly cancel: string;
  readonly failed: string;
  readonly otherFile: string;
  readonly preview: string;
  readonly rows: (rows: number) => string;
  readonly title: string;
  readonly sheet: string;
  readonly encoding: string;
  readonly encodingFound: string;
  readonly encodingUnsaid: string;
  /** Whose letters an encoding has, by what the import calls them. */
  readonly encodings: Readonly<Record<string, string>>;
  readonly letIn: (column: string, values: readonly string[]) => string;
  readonly timeZone: string;
  readonly toldOf: (number: number) => string;
  readonly column: string;
  readonly readAs: string;
  readonly examples: string;
  readonly noExample: (rows: number, looked: number) => string;
  readonly row: (number: number) => string;
  readonly readColumnAs: (column: string) => string;
  readonly orderOf: (column: string) => string;
  readonly boundOf: (column: string) => string;
  readonly bounds: Readonly<Record<'exact' | 'low' | 'best' | 'high', string>>;
  readonly betweenOf: (column: string) => string;
  readonly betweens: Readonly<
    Record<'one' | 'semicolon' | 'comma' | 'bar' | 'slash' | 'lines', string>
  >;
  readonly orders: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly useGroups: Readonly<Record<'when' | 'where' | 'what' | 'who' | 'other', string>>;
  readonly uses: Readonly<Record<ColumnIs, string>>;
  readonly usesOfFormats: Readonly<Record<string, string>>;
  readonly heldBack: (why: string) => string;
  readonly figureOf: (of: string, measure: string, bound: string) => string;
  readonly placesToChoose: (number: number) => string;
  readonly firstPlaces: (number: number) => string;
  readonly placeIn: (text: string, rows: number) => string;
  readonly placeOfKind: (is: string, kind: string) => string;
  readonly noPlace: string;
  readonly pointOf: (text: string) => string;
  readonly latitudeLongitude: string;
  readonly putThere: string;
  readonly nothing: string;
  readonly aPoint: string;
  readonly toSay: string;
  /** What is asked of a column, by what of its reading the answer settles; what has no words here is asked in English. */
  readonly asks: Readonly<
    Record<'order' | 'calendar' | 'first' | 'decimal', (example: string, column: string) => string>
  >;
  readonly noTime: string;
  readonly columnSaysWhen: (column: string) => string;
  readonly trying: string;
  readonly outcome: (counts: Counts) => string;
  readonly tried: (rows: number) => string;
  readonly findings: (number: number) => string;
  readonly finding: (got: string, expected: string) => string;
  /** What mends what a finding says, by what of a mapping settles it; none where what is said above it does. */
  readonly cures: Readonly<Record<string, string>>;
  readonly firstFindings: (number: number) => string;
  readonly show: string;
  readonly noRows: string;
  readonly progress: (rows: number, of: number) => string;
  readonly own: (title: string) => string;
  readonly ownRegion: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (file: string, folder: string) => string;
  readonly saveFailed: (reason: string) => string;
  readonly back: string;
}
