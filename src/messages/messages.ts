import type { Category, Group } from '../evidence/categories.ts';
import type { MeasureName, Party, PlaceKind, Stance } from '../evidence/model.ts';
import type { CalendarWords } from '../time/format.ts';

/** Every word of the interface, whole sentences only: a language may order their parts as it needs. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  readonly appName: string;
  readonly skipToIncidents: string;
  readonly loadingIncidents: string;
  /** How much of a large dataset has come. */
  readonly loadedPercent: (percent: number) => string;
  /** In a page that doesn't hold all incidents. */
  readonly firstIncidents: (number: number, of: number) => string;
  readonly allInTable: string;
  /** Of one incident, whose words come after its mark. */
  readonly incidentLoading: string;
  readonly incidentFailed: string;
  /** The same, as a button. */
  readonly incidentFailedRetry: string;
  /** Of a list that is too long to scroll as one. */
  readonly previousInList: (number: number) => string;
  readonly nextInList: (number: number) => string;
  /** How many more a press shows, of how many. */
  readonly moreHere: (number: number, of: number) => string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly regionFailed: (region: string) => string;

  readonly mapRegion: string;
  readonly timelineRegion: string;
  readonly incidentsRegion: string;
  readonly readerRegion: string;
  readonly legendRegion: string;

  readonly incidentCount: (number: number) => string;
  readonly placeMark: (place: string, number: number) => string;
  /** How many incidents a mark stands for; what follows is the newest of them. */
  readonly newestOf: (number: number) => string;
  /** Of those that give no place, or, so many of them, one beyond the area of the map. */
  readonly nonePlaced: (number: number, beyond: number) => string;
  /** Of the first of them alone. */
  readonly withoutPlace: (number: number) => string;
  /** Of those whose place a picture leaves out, which can't be moved as the map can. */
  readonly beyondPicture: (number: number) => string;
  readonly announceWindow: (incidents: string, range: string) => string;
  readonly emptyWindow: (range: string) => string;
  /** The range begins with "until". */
  readonly emptyUntil: (range: string) => string;

  readonly groups: Readonly<Record<Group, string>>;
  /** What a picture of the dataset shows, and whose reports it rests on. */
  readonly reportedIn: (
    incidents: number,
    articles: number,
    publishers: readonly string[],
  ) => string;
  readonly pictureAlt: (title: string, range: string) => string;
  readonly pictureCaption: (range: string, reported: string) => string;
  readonly printed: (day: string, address: string) => string;
  readonly printedFilters: (filters: readonly string[]) => string;
  readonly printedMap: (range: string) => string;
  readonly printedOpen: string;
  readonly printedOthers: string;
  readonly printedFirst: (printed: number, of: number) => string;
  readonly printedWithoutWords: string;
  readonly printedSources: string;
  /** Where what draws the map, or the map's own file, had not come. */
  readonly printedWithoutMap: string;
  readonly printedWithoutGround: string;
  readonly legendNote: string;

  /** Opens the list in an embed that has no room for it. */
  readonly embedList: (incidents: number) => string;
  /** Leads from an embed to the whole page. */
  readonly fullView: string;
  /** What leads to the accounts of a place or an incident below. */
  readonly readBelow: (name: string) => string;

  readonly mapLoading: string;
  readonly mapUnavailable: string;
  readonly mapFailed: string;
  /** The program that draws the map did not come. */
  readonly mapNotLoaded: string;
  readonly mapBroken: string;
  /** The browser took the graphics context back for good. */
  readonly mapContextLost: string;
  readonly marksFailed: string;
  readonly reloadPage: string;
  /** The name of the part of the map that takes the keys. */
  readonly mapCanvas: string;
  readonly mapHelp: string;
  /** Shown where a wheel alone scrolls the page; the key is `Ctrl` or `⌘`. */
  readonly mapScrollKey: (key: string) => string;
  readonly mapTwoFingers: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeArea: string;
  readonly attribution: string;
  readonly oblast: string;
  readonly line1994: string;
  readonly reportedRadius: (km: number) => string;

  readonly windowStart: string;
  readonly windowEnd: string;
  readonly windowEnds: string;
  readonly showAllDates: string;
  readonly play: string;
  readonly pause: string;
  readonly previousDay: string;
  readonly nextDay: string;
  /** "7 of 40"; `at` is null where none is open. */
  readonly position: (at: number | null, of: number) => string;
  readonly incidentPosition: (at: number | null, of: number) => string;
  readonly dayPosition: (at: number, of: number) => string;
  readonly timelineOptions: string;
  readonly modeChoice: string;
  readonly modes: Readonly<Record<'window' | 'until', string>>;
  readonly speedChoice: string;
  readonly speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  readonly speedsShort: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  readonly speedIs: (speed: string) => string;
  readonly story: string;
  readonly loop: string;
  readonly axisZoom: string;
  readonly axisNearer: string;
  readonly axisFarther: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly firstAfterLast: string;
  readonly undatedCount: (number: number) => string;
  readonly earlierIncidents: (number: number) => string;
  readonly laterIncidents: (number: number) => string;
  readonly countOnly: (number: number) => string;
  readonly densityOf: (number: number) => string;
  readonly densityBar: (when: string, number: number) => string;
  /** Of incidents of which only the day is known; the day is short. */
  readonly anyTimeOn: (day: string) => string;
  readonly keyDot: string;
  readonly keyWhisker: string;
  readonly keySet: string;
  readonly keySoft: string;
  readonly keyGhost: string;
  readonly previousIncident: string;
  readonly nextIncident: string;
  readonly timeZoneNote: (zone: string) => string;
  readonly ceasefireSpan: string;
  readonly breakdownReported: string;
  readonly timelineMarks: string;
  readonly timelineMark: (title: string, when: string) => string;

  readonly allIncidents: string;
  readonly close: string;
  readonly escCloses: string;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly shownOfTotal: (kind: string, shown: number, total: number) => string;
  readonly noneHereInWindow: string;
  readonly accountCount: (claims: number, articles: number) => string;
  readonly dateInferred: (note: string) => string;
  readonly placeUnknown: string;
  readonly unknownSubject: (id: string) => string;
  readonly theSentence: string;
  readonly theSentenceLabel: (speaker: string, article: string) => string;
  readonly carriedBy: (page: string) => string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  /** The parties as they stand inside a sentence. */
  readonly partiesInSentence: Readonly<Record<Party, string>>;
  readonly sourceList: (names: readonly string[]) => string;
  readonly quoted: (words: string) => string;

  readonly measures: Readonly<Record<MeasureName, string>>;
  /** A measure and what it counts: "destroyed: houses". */
  readonly measureOf: (measure: string, of: string) => string;
  readonly figuresDiffer: string;
  readonly restsOnAlone: (party: string) => string;
  readonly restsOn: (parties: readonly string[]) => string;
  readonly deniedBy: (speakers: readonly string[]) => string;
  readonly relatedIncidents: string;

  readonly columnViews: string;
  readonly tollsRegion: string;
  readonly sourcesRegion: string;
  readonly tollsNote: string;
  readonly partOfAnother: string;
  readonly countedBy: (speakers: readonly string[]) => string;
  readonly sharesNote: (incidents: number, range: string) => string;
  readonly byParty: string;
  readonly byArticle: string;
  readonly shareCount: (incidents: number, alone: number) => string;
  readonly namedCount: (name: string, count: number) => string;
  readonly publisherOn: (publisher: string, date: string) => string;

  readonly share: string;
  readonly embed: string;
  readonly shareRegion: string;
  readonly embedRegion: string;
  /** Opens what the system has for sending an address on. */
  readonly shareWith: string;
  readonly shareByMail: string;
  readonly image: string;
  readonly imageNote: string;
  /** The shapes that an image comes in, with their pixels. */
  readonly imageShapes: Readonly<Record<'wide' | 'tall', string>>;
  readonly imageMaking: string;
  readonly imageSaved: (file: string) => string;
  readonly imageFailed: (reason: string) => string;
  /** What the reader is open on. */
  readonly imageOpened: (name: string) => string;
  readonly imageCount: (incidents: number) => string;
  /** Publishers with dates, the first of them, and how many more there are. */
  readonly imageSources: (publishers: readonly string[], more: number) => string;
  readonly imageCredits: (credits: readonly string[]) => string;
  readonly embedKind: string;
  readonly embedKinds: Readonly<Record<'frame' | 'element', string>>;
  readonly embedKindNotes: Readonly<Record<'frame' | 'element', string>>;
  readonly embedSize: string;
  readonly embedSizes: Readonly<Record<'full' | 'compact' | 'none', string>>;
  readonly embedWidth: string;
  readonly embedHeight: string;
  /** As high as what is in it. */
  readonly embedOwnHeight: string;
  readonly embedStart: string;
  readonly embedStarts: Readonly<Record<'view' | 'whole', string>>;
  readonly embedTheme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly embedLatest: string;
  readonly embedPinned: (version: string) => string;
  readonly embedLanguage: string;
  /** The language's own name. */
  readonly languageName: string;
  readonly embedCode: string;
  readonly embedGuide: string;
  readonly embedPreview: string;
  readonly embedPreviewOf: (title: string) => string;
  /** The link that stands where the embed can't be shown. */
  readonly embedFallback: (title: string) => string;

  readonly download: string;
  readonly cite: string;
  readonly about: string;
  readonly downloadRegion: string;
  readonly citeRegion: string;
  readonly loadingCitations: string;
  readonly citationsFailed: string;
  readonly downloadNames: Readonly<Record<'csv' | 'geojson' | 'json', string>>;
  readonly downloadNotes: Readonly<Record<'csv' | 'geojson' | 'json', string>>;
  /** A size as people write it, from bytes. */
  readonly fileSize: (bytes: number) => string;
  readonly licence: string;
  readonly dataVersion: string;
  readonly dataVersionIs: (version: string) => string;
  /** Where an address pins a version that the site doesn't have. */
  readonly versionMissing: (asked: string, shown: string) => string;
  readonly citationFormat: string;
  readonly citationFormats: Readonly<Record<'text' | 'bibtex' | 'ris' | 'csl', string>>;
  readonly citeView: string;
  readonly citeViewNote: string;
  readonly citeDataset: string;
  readonly citeArticles: string;
  readonly citeAll: (file: string) => string;
  readonly viewAddress: string;
  readonly accessedOn: string;
  /** Ends a citation: the day in words and the address. */
  readonly retrieved: (day: string, address: string) => string;
  readonly copy: string;
  readonly copyWhat: (what: string) => string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly categories: Readonly<Record<Category, string>>;
  readonly categoriesButton: string;
  /** Where the key of lines stands behind the same button. */
  readonly categoriesAndKey: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchLoading: string;
  readonly searchFailed: string;
  readonly filters: (active: number) => string;
  readonly filtersRegion: string;
  readonly whoSpeaks: string;
  readonly byOneClaim: string;
  readonly article: string;
  readonly findArticle: string;
  readonly articlesOffered: (offered: number, of: number) => string;
  readonly activeFilters: string;
  readonly removeFilter: (name: string) => string;
  readonly clearFilters: string;
  readonly emptyFiltered: (range: string) => string;
  /** Where only incidents without a date pass; those follow. */
  readonly emptyDated: (range: string, undated: number) => string;
  /** What to let go of, and how many incidents that would show. */
  readonly loosenings: Readonly<
    Record<
      'categories' | 'parties' | 'sources' | 'query' | 'window' | 'everything',
      (count: number) => string
    >
  >;
  readonly beforeWindow: string;
  readonly announceNone: (range: string, undated: number) => string;
  readonly loadingPart: string;
  readonly partFailed: (region: string) => string;

  readonly calendar: CalendarWords;
}
