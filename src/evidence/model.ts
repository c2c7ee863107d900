import type { Static } from 'typebox';
import type { Bounds, LngLat } from '../geo/lng-lat.ts';
import type { When } from '../time/when.ts';
import type { MEASURES } from './measures.ts';
import type {
  Chapter as ChapterSchema,
  Claim as ClaimSchema,
  DatasetFile,
  IncidentFile,
  OutlinesFile,
  PARTIES,
  PLACE_KINDS,
  PlacesFile,
  Quote as QuoteSchema,
  SourcesFile,
  SpeakersFile,
  STANCES,
  TalliesFile,
} from './schema/schema.ts';

export type Party = (typeof PARTIES)[number];
export type Stance = (typeof STANCES)[number];
export type MeasureName = (typeof MEASURES)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A view that the dataset's makers point to, and what they say of it. */
export type Chapter = Static<typeof ChapterSchema>;
export type Quote = Static<typeof QuoteSchema>;
export type Claim = Static<typeof ClaimSchema>;
export type Speaker = Static<typeof SpeakersFile>[number];
export type Source = Static<typeof SourcesFile>[number];

/** An incident as written, with its time resolved in the dataset's zone. */
export interface Incident extends Omit<Static<typeof IncidentFile>, '$schema'> {
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

export interface DatasetInfo extends Omit<Static<typeof DatasetFile>, '$schema' | 'bounds'> {
  readonly bounds: Bounds;
  /** The span, resolved in the dataset's zone. */
  readonly time: { readonly start: number; readonly end: number };
}

/** What the authors' files hold, by kind, once each has passed its schema. */
export interface AuthoredFiles {
  readonly dataset: Static<typeof DatasetFile>;
  readonly sources: Static<typeof SourcesFile>;
  readonly speakers: Static<typeof SpeakersFile>;
  readonly tallies: Static<typeof TalliesFile>;
  readonly incidents: readonly Static<typeof IncidentFile>[];
  readonly places: Static<typeof PlacesFile>;
  readonly outlines: Static<typeof OutlinesFile>;
}
