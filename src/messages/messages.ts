import type { MeasureName, PlaceKind, Stance } from '../evidence/model.ts';
import type { CalendarWords } from '../time/format.ts';

/** What keys of the page are for. */
export type KeyUse =
  | 'tab'
  | 'enter'
  | 'escape'
  | 'space'
  | 'map'
  | 'rows'
  | 'ends'
  | 'search'
  | 'help';

/** Every word of the interface, whole sentences only: a language may order their parts as it needs. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Before the languages of the interface. */
  readonly languageChoice: string;
  readonly appName: string;
  readonly skipToIncidents: string;
  readonly loadingIncidents: string;
  /** How much of a large dataset has come. */
  readonly loadedPercent: (percent: number) => string;
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
  /** How many, and how many of them are over a period and no events of one day. */
  readonly incidentCounts: (number: number, over: number) => string;
  /** The same of a place: "3 dated here · 2 over a period". */
  readonly countsHere: (dated: number, over: number) => string;
  readonly reportCount: (number: number) => string;
  readonly overPeriod: string;
  readonly withoutDate: string;
  readonly placeMark: (place: string, number: number) => string;
  readonly crowdMark: (places: number, incidents: number) => string;
  /** How many incidents a mark stands for; what follows is the newest of them. */
  readonly newestOf: (number: number) => string;
  /** Of those that give no place, or, so many of them, one beyond the area of the map. */
  readonly nonePlaced: (number: number, beyond: number) => string;
  /** The same, short. */
  readonly unplacedCount: (number: number) => string;
  /** Of the first of them alone. */
  readonly withoutPlace: (number: number) => string;
  /** Of those whose place a picture leaves out, which can't be moved as the map can. */
  readonly beyondPicture: (number: number) => string;
  readonly announceWindow: (incidents: string, range: string) => string;
  readonly emptyWindow: (range: string) => string;
  /** The range begins with "until". */
  readonly emptyUntil: (range: string) => string;
  /** Of a window that lies beyond the dates of the dataset. */
  readonly emptyBeyond: (range: string, span: string) => string;
  /** Of all dates of the dataset, which has incidents of other dates, or without a date, or none at all. */
  readonly emptySpan: (span: string) => string;
  readonly emptyOfDates: (undated: number) => string;
  readonly emptyDataset: string;

  /** What the default vocabulary's groups are called, by id. */
  readonly groups: Readonly<Record<string, string>>;
  /** What a picture of the dataset shows, and whose reports it rests on. */
  readonly reportedIn: (
    incidents: number,
    articles: number,
    publishers: readonly string[],
  ) => string;
  readonly pictureAlt: (title: string, range: string) => string;
  readonly pictureCaption: (range: string, reported: string) => string;
  readonly printed: (day: string, address: string | null) => string;
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

  readonly mapLoading: string;
  readonly mapUnavailable: string;
  readonly mapFailed: string;
  /** The program that draws the map did not come. */
  readonly mapNotLoaded: string;
  readonly mapBroken: string;
  /** The browser took the graphics context back for good. */
  readonly mapContextLost: string;
  readonly marksFailed: string;
  readonly mapPartMissing: string;
  readonly reloadPage: string;
  /** Above what loads it: the page shows an earlier one until then. */
  readonly newVersion: string;
  /** The name of the part of the map that takes the keys. */
  readonly mapCanvas: string;
  readonly mapHelp: string;
  /** Shown where a wheel alone scrolls the page; the key is `Ctrl` or `⌘`. */
  readonly mapScrollKey: (key: string) => string;
  readonly mapTwoFingers: string;
  /** Said where the map looks elsewhere, before a button that leads back. */
  readonly noMarkInView: string;
  readonly showMarks: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeArea: string;
  /** A round length, as a scale bar has it. */
  readonly distance: (metres: number) => string;
  readonly attribution: string;
  readonly keyArea: string;
  readonly keyElsewhere: string;
  readonly keyPeriodMark: string;
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
  /** The same where there is room for one word. */
  readonly timelineOptionsShort: string;
  /** Leads from a line with the date to the timeline. */
  readonly expandTimeline: string;
  /** Leads back to the line. */
  readonly foldTimeline: string;
  /** Splits the timeline into a lane for each party of speakers. */
  readonly lanesByParty: string;
  /** A mark in a party's lane: an incident, by its name and time. */
  readonly laneMark: (
    incident: string,
    party: string,
    denial: 'itself' | 'in-general' | null,
  ) => string;
  readonly laneOf: (party: string, what: string) => string;
  /** The parties that name themselves nowhere, beside their lanes, in a word or two. */
  readonly partiesShort: Readonly<Record<string, string>>;
  readonly rowOfTalks: string;
  readonly rowOfPeriods: (number: number) => string;
  readonly rowOfMarks: string;
  readonly rowOfBars: string;
  readonly chapters: string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  /** Opens the sentence of the chapter that is shown. */
  readonly aboutChapter: string;
  readonly modeChoice: string;
  readonly modes: Readonly<Record<'window' | 'until', string>>;
  readonly speedChoice: string;
  readonly speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  readonly story: string;
  readonly loop: string;
  readonly axisZoom: string;
  readonly axisNearer: string;
  readonly axisFarther: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly firstAfterLast: string;
  readonly dateForm: string;
  readonly undatedCount: (number: number) => string;
  readonly earlierIncidents: (number: number) => string;
  readonly laterIncidents: (number: number) => string;
  readonly countOnly: (number: number) => string;
  readonly densityOf: (number: number) => string;
  readonly densityBar: (when: string, number: number) => string;
  readonly andMore: (number: number) => string;
  /** Of incidents of which only the day is known; the day is short. */
  readonly anyTimeOn: (day: string) => string;
  readonly keyShapes: string;
  readonly keyTimes: string;
  readonly keyDot: string;
  readonly keyWhisker: string;
  readonly keyOver: string;
  readonly keyBars: string;
  readonly keyDenied: string;
  readonly keyDeniedInGeneral: string;
  readonly keySet: string;
  readonly keySoft: string;
  readonly keyGhost: string;
  readonly keyCeasefire: string;
  readonly keyTalks: string;
  readonly previousIncident: string;
  readonly nextIncident: string;
  /** In whose time dates are told: a city, and its offset from UTC. */
  readonly zoneTime: (city: string, offset: string) => string;
  readonly timelineMarks: string;
  /** The card of what is pointed at. */
  readonly pointedCard: string;
  readonly timelineMark: (title: string, when: string) => string;

  /** Leads back from the reader to all that is shown. */
  readonly allOf: (number: number) => string;
  /** Leads back from the reader where the map had its place. */
  readonly backToMap: string;
  /** Steps between the incidents of one place. */
  readonly previousHere: string;
  readonly nextHere: string;
  readonly close: string;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly shownOfTotal: (kind: string, shown: number, total: number) => string;
  /** Of a place that no incident lies at. */
  /** Before the names of other places at a place's point. */
  readonly alsoAtPoint: string;
  readonly noneHere: string;
  readonly undatedHere: string;
  readonly noneHereInWindow: string;
  readonly showAllHere: (incidents: number) => string;
  readonly outsideWindow: string;
  readonly outsideFilters: string;
  readonly widenToIt: string;
  readonly unfilterToIt: string;
  readonly accountCount: (claims: number, articles: number) => string;
  /** Unfolds the note on why. */
  readonly dateIsInferred: string;
  readonly dateInferred: (note: string) => string;
  readonly placeUnknown: string;
  readonly unknownSubject: (id: string) => string;
  readonly theSentence: string;
  /** Leads to an article where it is summarised, not quoted. */
  readonly theArticle: string;
  /** Of a denial that is not of one incident alone. */
  readonly inGeneral: string;
  /** Where the dataset's own words stand for the source's. */
  readonly summarised: string;
  /** Where the quoted words are the article's for what the speaker said. */
  readonly reportedSpeech: string;
  /** Before the names of who is said to have done it, and to whom. */
  readonly namedActor: string;
  readonly namedTarget: string;
  /** Of a quote of which no file of the source is known. */
  readonly unproven: string;
  /** Of a title, publisher or date that a source does not state itself. */
  readonly supplied: string;
  /** A copy that is kept: by whom, and of which day; either may be empty. */
  readonly archivedCopy: (by: string, day: string) => string;
  readonly importedFrom: string;
  readonly rowOfFile: (file: string, row: number) => string;
  readonly creditedTo: (credit: string, licence: string) => string;
  readonly placeIsInferred: string;
  readonly theSentenceLabel: (speaker: string) => string;
  readonly theArticleLabel: (speaker: string) => string;
  readonly carriedBy: (page: string) => string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly parties: Readonly<Record<string, string>>;
  /** The parties as they stand inside a sentence. */
  readonly partiesInSentence: Readonly<Record<string, string>>;
  /** Words that begin with a mark of their own stay as they are, without another. */
  readonly quoted: (words: string) => string;

  readonly measures: Readonly<Record<MeasureName, string>>;
  /** A measure and what it counts: "destroyed: houses". */
  readonly measureOf: (measure: string, of: string) => string;
  readonly accountsDiffer: string;
  /** Bounds of a number that an account gives. */
  readonly atLeast: (number: number) => string;
  readonly asManyAs: (number: number) => string;
  readonly fromTo: (from: number, to: number) => string;
  /** A value and who gives it; the longer one names the measure and has the account's own words. */
  readonly givenBy: (value: string, speakers: readonly string[]) => string;
  readonly givenInWords: (measure: string, value: string, text: string, speaker: string) => string;
  readonly pickValue: string;
  readonly restsOnAlone: (party: string) => string;
  readonly restsOn: (parties: readonly string[]) => string;
  readonly deniedBy: (speakers: readonly string[]) => string;
  /** Of a denial that is not of this incident alone. */
  readonly deniedInGeneralBy: (speakers: readonly string[]) => string;
  readonly relatedIncidents: string;

  /** What a reader can do here, after what the dataset says of itself. */
  readonly whatToDo: string;
  readonly whoSaysSo: string;
  /** The key of the bars. */
  readonly speaksAlone: string;
  readonly speaksWithOthers: string;
  readonly ofTheseAlone: (incidents: number) => string;
  /** Stands after the number of incidents that a party affirms: those that it denies. */
  readonly andDenials: (incidents: number) => string;
  /** @param count of the incidents that the bars are shares of */
  readonly whoNote: (count: number) => string;
  /** Leads to the running totals. */
  readonly tollsLink: string;
  readonly tollsRegion: string;
  readonly tollsNote: string;
  readonly partOfAnother: string;
  readonly countedBy: (speakers: readonly string[]) => string;
  /** A running total, the day it is given for, and who gives it. */
  readonly totalOn: (value: string, date: string) => string;
  readonly totalBy: (value: string, date: string, speaker: string) => string;
  /** Who says it, and in which article. */
  readonly saidIn: (speaker: string, article: string) => string;
  /** What the points of a plot are, for those who can't see it. */
  readonly totalsPlot: (title: string) => string;
  /** Opens the quotes that the totals of a line stand on. */
  readonly totalsWordForWord: (totals: number) => string;
  /** Either may be unknown: null, or empty. */
  readonly publisherOn: (publisher: string | null, date: string) => string;

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
  /** Empty where the map is drawn from nobody's data. */
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
  readonly embedScriptPinned: string;
  readonly embedLanguage: string;
  readonly embedCode: string;
  readonly embedGuide: string;
  readonly embedPreview: string;
  readonly embedPreviewOf: (title: string) => string;
  /** The link that stands where the embed can't be shown. */
  readonly embedFallback: (title: string) => string;

  readonly download: string;
  readonly cite: string;
  readonly about: string;
  /** The list of what keys do. */
  readonly keysRegion: string;
  readonly keySpace: string;
  readonly keyUses: Readonly<Record<KeyUse, string>>;
  readonly openData: string;
  readonly downloadRegion: string;
  /** Heads the files of what is shown, and those of the whole dataset. */
  readonly downloadShown: (shown: number, of: number) => string;
  readonly downloadAll: (incidents: number) => string;
  readonly shownFailed: (reason: string) => string;
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

  /** What the default vocabulary's categories are called, by id. */
  readonly categories: Readonly<Record<string, string>>;
  /** Heads the categories in the filters. */
  readonly categoriesTitle: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchLoading: string;
  /** Offered where the words of a search are a place's name. */
  readonly goToPlace: (place: string, incidents: number) => string;
  readonly searchFailed: string;
  readonly filters: (active: number) => string;
  readonly filtersRegion: string;
  readonly whoSpeaks: string;
  /** Heads the filter by who is said to have done it, or to be its target. */
  readonly whoIsNamed: string;
  /** Where the counts by party come from. */
  readonly countedInArticlesOf: (publishers: readonly string[], others: number) => string;
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
      'categories' | 'parties' | 'sources' | 'actors' | 'query' | 'window' | 'everything' | 'span',
      (count: number) => string
    >
  >;
  readonly beforeWindow: string;
  readonly announceNone: (range: string, undated: number) => string;
  readonly loadingPart: string;
  readonly partFailed: (region: string) => string;

  readonly calendar: CalendarWords;
}
