import type { Static } from 'typebox';
import type { Bounds, LngLat } from '../geo/lng-lat.ts';
import type { When } from '../time/when.ts';
import type { MEASURES } from './measures.ts';
import type { VocabularyLists } from './vocabulary.ts';
import type {
  ActorsFile,
  BasemapFile,
  Chapter as ChapterSchema,
  Claim as ClaimSchema,
  CodingFile,
  DatasetFile,
  IncidentFile,
  OutlinesFile,
  PLACE_KINDS,
  PlacesFile,
  Quote as QuoteSchema,
  SourcesFile,
  SpeakersFile,
  STANCES,
  TalliesFile,
} from './schema/schema.ts';

export type Stance = (typeof STANCES)[number];
export type MeasureName = (typeof MEASURES)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A view that the dataset's makers point to, and what they say of it. */
export type Chapter = Static<typeof ChapterSchema>;
export type Quote = Static<typeof QuoteSchema>;
export type Claim = Static<typeof ClaimSchema>;
export type Speaker = Static<typeof SpeakersFile>[number];
export type Actor = Static<typeof ActorsFile>[number];
export type Source = Static<typeof SourcesFile>[number];

/** An article whose sentences are kept, and one of them: what feeds no record says why. */
export type CodedArticle = Static<typeof CodingFile>['articles'][number];
export type CodedSentence = CodedArticle['sentences'][number];

/** An incident as written, with its time resolved in the dataset's zone. */
export interface Incident extends Omit<Static<typeof IncidentFile>, '$schema' | 'whenBasis'> {
  readonly whenBasis: 'stated' | 'inferred';
  readonly time: When;
}

/** A running total at a day, with its day resolved in the dataset's zone. */
export type Tally = Static<typeof TalliesFile>[number] & {
  readonly time: When;
};

type PlaceProperties = Static<typeof PlacesFile>['features'][number]['properties'];

/** A place and its point. `radiusKm` is how far off the point may honestly be. */
export interface Place extends PlaceProperties, LngLat {
  /** The outline of a district, sector or region: rings of `[lng, lat]` in degrees, a polygon each. */
  readonly outline?: readonly (readonly (readonly [number, number])[])[][];
  /** Whether the point lies outside the dataset's bounds: computed, never written. */
  readonly outside: boolean;
}

/** A dataset as its file says, with what the file leaves out: its vocabulary, bounds and span. */
export interface DatasetInfo
  extends
    Omit<Static<typeof DatasetFile>, '$schema' | 'bounds' | keyof VocabularyLists>,
    VocabularyLists {
  readonly bounds: Bounds;
  /** The span, resolved in the dataset's zone: the author's, else from the first to the last dated incident. */
  readonly time: { readonly start: number; readonly end: number };
  /** How near its map goes, of 512 px tiles, where its ground is finer than most: `NEAREST_ZOOM`. */
  readonly nearestZoom?: number;
}

/** Lines, areas and names of a dataset's own, for the map. */
export type OwnGround = Pick<Static<typeof BasemapFile>, 'type' | 'features'>;

/** What the authors' files hold, by kind, once each has passed its schema. */
export interface AuthoredFiles {
  readonly dataset: Static<typeof DatasetFile>;
  readonly sources: Static<typeof SourcesFile>;
  readonly speakers: Static<typeof SpeakersFile>;
  readonly actors: Static<typeof ActorsFile>;
  readonly tallies: Static<typeof TalliesFile>;
  /** Which sentences of the articles feed no record; null where nobody keeps it. */
  readonly coding: Static<typeof CodingFile> | null;
  readonly incidents: readonly Static<typeof IncidentFile>[];
  readonly places: Static<typeof PlacesFile>;
  readonly outlines: Static<typeof OutlinesFile>;
  /** Lines, areas and names of the dataset's own; null where it has none. */
  readonly basemap: Static<typeof BasemapFile> | null;
}
