import type { MeasureName } from '../../evidence/model.ts';
import type { Span } from '../../evidence/spans.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';

/**
 * What a sentence may say, for a person to take or leave: nothing of it is used unasked. The first choice is the likeliest;
 * the others are what else the same words can mean.
 */
export type Suggestion = TimeSuggestion | PlaceSuggestion | FigureSuggestion | SpeakerSuggestion;
export type SuggestionKind = Suggestion['kind'];

interface Suggested<Kind extends string, Choice> {
  readonly kind: Kind;
  /** The words it comes from, UTF-16 units of the article, end excluded; null where it comes from the article's date. */
  readonly span: Span | null;
  readonly choices: readonly [Choice, ...Choice[]];
}

export type TimeSuggestion = Suggested<'time', TimeChoice>;
export type PlaceSuggestion = Suggested<'place', PlaceChoice>;
export type FigureSuggestion = Suggested<'figure', FigureChoice>;
export type SpeakerSuggestion = Suggested<'speaker', SpeakerChoice>;

export interface TimeChoice {
  /** As an incident's `when`: EDTF. */
  readonly edtf: string;
  readonly reason: TimeReason;
}

/** Why words are taken for a time. */
export interface TimeReason {
  readonly rule: TimeRuleName;
  /** The day that it was counted from, EDTF: the article's, or one that was named before. */
  readonly from?: string;
  /** A weekday stands beside the date, and is or isn't that day's. */
  readonly weekday?: 'agrees' | 'differs';
}

/**
 * - `article`: the article's own day; `by-article`: some time not after it
 * - `written`: all of it is written
 * - `year`: the year is not written: the last such day not after the article, or, where said to come, the next
 * - `weekday`: the last day of that name not after the article; `weekday-before`: a week earlier; `weekday-next`: the next one
 * - `counted`: so many days, weeks … from the article's day; `counted-on`: from a day named before
 * - `since`: from then on, to the article's day or without an end; `until`: open before
 * - `between`: from one named time to another; `within`: on some day between them
 * - `stretch`: the days, weeks … up to the article's day; `night`: into the next day
 * - `clock`: a time of day, in the zone said beside it, else the dataset's
 */
export type TimeRuleName =
  | 'article'
  | 'by-article'
  | 'written'
  | 'year'
  | 'weekday'
  | 'weekday-before'
  | 'weekday-next'
  | 'counted'
  | 'counted-on'
  | 'since'
  | 'until'
  | 'between'
  | 'within'
  | 'stretch'
  | 'night'
  | 'clock';

/** A place of the dataset, or one of the world that may be added to it. */
export type PlaceChoice = DatasetPlaceChoice | WorldPlaceChoice;

interface DatasetPlaceChoice {
  readonly of: 'dataset';
  /** The place's id. */
  readonly id: string;
  readonly reason: PlaceReason;
}

interface WorldPlaceChoice {
  readonly of: 'world';
  readonly place: GazetteerPlace;
  /** With region and country, in English: `Springfield (Illinois, United States)`. */
  readonly label: string;
  /** To the nearest place of the dataset, kilometres; null where it has none. */
  readonly km: number | null;
  readonly reason: PlaceReason;
}

/**
 * - `name`: called so in the dataset; `name-kind`: and a word beside it says what kind of place is meant
 * - `world`: a name that the gazetteer has; `world-near`: near the dataset's places; `world-country`: a country
 */
export interface PlaceReason {
  readonly rule: 'name' | 'name-kind' | 'world' | 'world-near' | 'world-country';
  /** How many places have that name, this one included. */
  readonly homonyms: number;
}

export interface FigureChoice {
  /** The words, as they stand. */
  readonly text: string;
  /** The bounds they give, both included; a missing one is none. */
  readonly min?: number;
  readonly max?: number;
  /** What is counted, in the text's words; missing where they don't say. */
  readonly of?: string;
  /** What the words around say of it; missing where they don't. */
  readonly measure?: MeasureName;
  readonly reason: FigureReason;
}

/**
 * - `bounds`: the words give them as the check reads them; `round`: words such as "two dozen", which may mean about so many
 * - `ordinal`: one of several ("the second"), or so many of them ("the third to fall"); `one`: a thing named in the singular
 */
export interface FigureReason {
  readonly rule: 'bounds' | 'round' | 'ordinal' | 'one';
}

export interface SpeakerChoice {
  /** The speaker's or, where the dataset has no such speaker, the actor's id; null for a name that neither has. */
  readonly id: string | null;
  readonly of: 'speaker' | 'actor' | 'text';
  /** As the dataset, else as the text has it. */
  readonly name: string;
  /** Whether the words are the article's for what was said; direct speech stands in quotation marks. */
  readonly reported: boolean;
  readonly reason: SpeakerReason;
}

/**
 * - `said`: stands beside a word such as "said"; `according`: behind "according to"
 * - `pronoun`: "he", "the ministry": whoever spoke last
 * - `quoted`: the sentence is of a quotation that goes on, with whoever speaks in it
 * - `publisher`: nobody speaks: the article does
 */
export interface SpeakerReason {
  readonly rule: 'said' | 'according' | 'pronoun' | 'quoted' | 'publisher';
}
