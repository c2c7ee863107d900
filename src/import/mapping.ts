import type { MeasureName } from '../evidence/model.ts';
import type { OtherCalendar } from './cells/periods/other-calendars.ts';
import type { FormatId } from './formats.ts';
import type { Encoding } from './read/text/encodings.ts';
import type { HeaderSaid } from './table.ts';

/** Of which calendar years are: ours unless said. */
interface OfCalendar {
  readonly calendar?: 'gregorian' | OtherCalendar | undefined;
}

/** How the cells of a column of dates are read: said once for the whole column, never row by row. */
export interface DateReading extends OfCalendar {
  readonly order:
    | 'iso' // 2020-10-11, with a clock time and an offset or without; EDTF
    | 'year-first' // 2020/10/11, 2020.10.11
    | 'day-first' // 11/10/2020, 11.10.20
    | 'month-first' // 10/11/2020
    | 'compact' // 20201011, 202010
    | 'words' // 11 October 2020, Oct 11, 2020, October 2020
    | 'epoch-seconds'
    | 'epoch-milliseconds'
    | 'serial-1900' // Excel's days since 1899-12-30, 29 February 1900 counted
    | 'serial-1904'; // days since 1904-01-01
  /** The language of month names, where it has any: `en`, `es`. */
  readonly language?: string | undefined;
  /** The system of the numbers that stand between written dates, as spreadsheets leave them in one column. */
  readonly serials?: '1900' | '1904' | undefined;
  /**
   * Of a column of weeks: the figures beside its years are those, and not months. They begin on a Monday and are counted as
   * ISO 8601 does, or on a Sunday, as those of the CDC's epidemiological year do.
   */
  readonly weeks?: 'iso' | 'sunday' | undefined;
  /** `day` where every clock time of the column is a midnight that a program filled in: the day is all that is known. */
  readonly midnight?: 'day' | undefined;
  /**
   * Of an order that is guessed: a number that hardly is a date of it is a slip, and refused. Where somebody says the order,
   * it is left out, and every number is a date.
   */
  readonly numbers?: 'usual' | undefined;
}

/** How the cells of a column of years are read. */
export interface YearReading extends OfCalendar {
  /** What a minus is: as ISO 8601 counts, with a year 0 (−490 is 491 BC), which is so unless said, or `bc`: −490 is 490 BC. */
  readonly minus?: 'iso' | 'bc' | undefined;
  /** Of years of one or two digits, which are refused else: 9 is the year 9, and no 2009. */
  readonly short?: 'as-written' | undefined;
}

/** How the cells of a column of coordinates are read. */
export interface CoordinateReading {
  readonly form: 'decimal' | 'decimal-comma' | 'dms' | 'wkt';
  /** Of a pair in one cell: which comes first. */
  readonly first?: 'latitude' | 'longitude' | undefined;
  /** Of longitudes that are counted from 0 to 360 eastwards: what is beyond 180 lies in the west. */
  readonly circle?: '0-360' | undefined;
  /** What stands between the two, where that is no white space: `,`, `|`, `;`. */
  readonly between?: string | undefined;
}

export interface NumberReading {
  readonly decimal: 'point' | 'comma';
}

/** What a code of a column means: ACLED's `time_precision`, UCDP's `where_prec`, GDELT's `ActionGeo_Type`. */
export type CodeMeanings<Meaning> = Readonly<Record<string, Meaning>>;
export type TimePrecision = 'minute' | 'day' | 'week' | 'month' | 'year';
export interface PlacePrecision {
  readonly kind:
    | 'city'
    | 'town'
    | 'village'
    | 'site'
    | 'point'
    | 'district'
    | 'sector'
    | 'region'
    | 'country';
  /** How far off the point may honestly be, kilometres. */
  readonly radiusKm: number;
}

/** What stands between several in one cell; of a column that is written in several ways each of it. */
export type Between = string | readonly string[];

/** What a column is used as. */
export type Use =
  /** Which event a row is of: rows of one id are joined. */
  | { readonly as: 'id' }
  | { readonly as: 'title' | 'actor' | 'target' }
  /** With `between` the cell is a list, each part of which is what the source in the same place says. */
  | { readonly as: 'note'; readonly between?: Between | undefined }
  /**
   * `category` is what happened; `group`, where there is one, the kind of it that has a mark and a colour. `names` are what
   * the codes of the column stand for: UCDP's `type_of_violence`.
   */
  | { readonly as: 'category' | 'group'; readonly names?: CodeMeanings<string> | undefined }
  | ({ readonly as: 'when' | 'start' | 'end' } & Partial<DateReading>)
  /** A clock time beside a date: `02:30`. */
  | { readonly as: 'clock' }
  /** The clock time that it lasted until, on the next day where it is earlier than the first. */
  | { readonly as: 'clock-end' }
  /** The zone of the row’s clock times without an offset: an IANA name, or an offset. */
  | { readonly as: 'time-zone' }
  | ({ readonly as: 'year' } & YearReading)
  | { readonly as: 'month' | 'day' }
  | { readonly as: 'time-precision'; readonly codes: CodeMeanings<TimePrecision> }
  | ({ readonly as: 'latitude' | 'longitude' | 'position' } & Partial<CoordinateReading>)
  | { readonly as: 'place' | 'country' | 'admin' }
  /** How far off the row's point may be, kilometres: that of a line or an area. */
  | { readonly as: 'radius-km' }
  | { readonly as: 'place-precision'; readonly codes: CodeMeanings<PlacePrecision | null> }
  /**
   * Names of sources; `between` splits several in one cell. `listed` are names that a comma or an “and” parts as well, in a cell that has
   * no others: the comma of other cells belongs to a name.
   */
  | {
      readonly as: 'source';
      readonly between?: Between | undefined;
      readonly listed?: readonly string[] | undefined;
    }
  | { readonly as: 'source-address'; readonly between?: Between | undefined }
  /** With `between` a list, each for the source in the same place. */
  | { readonly as: 'source-date'; readonly between?: Between | undefined }
  /** Addresses of pictures and videos, which are linked and never loaded. */
  | { readonly as: 'media'; readonly between?: Between | undefined }
  | ({
      readonly as: 'figure';
      readonly measure: MeasureName;
      readonly of: string;
      /** `exact` is both bounds, `best` a value between `low` and `high`. */
      readonly bound: 'exact' | 'low' | 'best' | 'high';
      /** Of figures that whoever made the file gives, and none of the row's sources. */
      readonly by?: 'maker' | undefined;
    } & Partial<NumberReading>)
  /** What became of the person that a row is of: killed and injured are counted by it. It is shown as a field as well. */
  | { readonly as: 'outcome' }
  /** Shown, searched and exported as it is. */
  | { readonly as: 'field' }
  /** Kept out until asked for: names of private persons, and the like. */
  | { readonly as: 'held'; readonly why: string }
  | { readonly as: 'nothing' };

/** A place that a gazetteer has, or a person gives: a point in degrees, and how far off it may be, kilometres. */
export interface PointedPlace extends Partial<PlacePrecision> {
  /** What was found: `Valencia (Valencia, Spain)`. */
  readonly is?: string | undefined;
  readonly lng: number;
  readonly lat: number;
  readonly geonames?: number | undefined;
}

/** What is meant by a place that rows name and give no coordinates of: looked up, or given by a person. */
export interface MappedPlace extends Partial<PointedPlace> {
  /** As the rows call it; a region's or country's own name where they name it as that alone. */
  readonly name?: string | undefined;
  /** `unsure` and `unknown` have no point, and their rows no place. */
  readonly certainty?: 'sure' | 'likely' | 'unsure' | 'unknown' | 'given' | undefined;
  readonly why?: string | undefined;
  /** What else has the name, the larger first: a person takes one by its `geonames` alone. */
  readonly mayBe?: readonly PointedPlace[] | undefined;
}

/** A part of a mapping that settles what a finding is about. `when` and `id` are uses of columns, `order` and its like say how one is read. */
export type MappingKey =
  | 'language'
  | 'when'
  | 'year'
  | 'id'
  | 'order'
  | 'calendar'
  | 'first'
  | 'axes'
  | 'form'
  | 'decimal'
  | 'held'
  | 'unknown'
  | 'places'
  | 'timeZone'
  | 'encoding'
  | 'header';

/** What a file's columns are taken for: guessed, or given by `--map`, and written beside the dataset so that it can be done again. */
export interface Mapping {
  readonly format: FormatId;
  /** Of the file's text, as `TextDecoder` names it, where the bytes don't show it. */
  readonly encoding?: Encoding | undefined;
  /** Whether a line names the columns, where the table doesn’t show it: `none` where each line is a row. */
  readonly header?: HeaderSaid | undefined;
  /** Which sheet of a workbook, or which file of an archive, is read; where a file has several tables. */
  readonly sheet?: string | undefined;
  /** IANA: the zone of clock times without an offset, and of the dataset. */
  readonly timeZone: string;
  /** BCP-47, of the file's words. */
  readonly language: string;
  /** By the column's name. */
  readonly columns: Readonly<Record<string, Use>>;
  /** One row is an event, or a person whose event the `id` names. */
  readonly rows: 'events' | 'people';
  /** Values that mean nothing is known, in every column but fields, and coordinates that they can be: `-9`, `-99`, `n/a`. */
  readonly unknown: readonly string[];
  /** Rows that are held back until asked for: those whose column has one of these values. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** The values of columns that mark rows that have been looked at: what comes later and marks one is held back, too. */
  readonly looked?: Readonly<Record<string, readonly string[]>> | undefined;
  /** By all that rows say of where, from the place to the country: `Valencia, Spain`. */
  readonly places?: Readonly<Record<string, MappedPlace>> | undefined;
}
