import type { Messages } from './messages.ts';
import { apart } from './text-direction.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
const COUNT = new Intl.NumberFormat('en');

function count(number: number, one: string, many: string): string {
  return `${COUNT.format(number)} ${number === 1 ? one : many}`;
}

export const en: Messages = {
  language: 'en',
  appName: 'Dateline',
  skipToIncidents: 'Skip to the list of incidents',
  loadingIncidents: 'Loading incidents…',
  loadedPercent: (percent) => `${percent}\u00A0%`,
  incidentLoading: 'Loading…',
  incidentFailed: 'This incident could not be loaded.',
  incidentFailedRetry: 'This incident could not be loaded. Try again',
  previousInList: (number) => `Show the ${COUNT.format(number)} before these`,
  nextInList: (number) => `Show the next ${COUNT.format(number)}`,
  moreHere: (number, of) =>
    `Show ${number === of ? '' : `${COUNT.format(number)} of `}${COUNT.format(of)} more`,
  loadFailed: 'The incidents could not be loaded',
  retry: 'Try again',
  regionFailed: (region) => `${region} stopped working`,

  mapRegion: 'Map',
  timelineRegion: 'Timeline',
  incidentsRegion: 'Incidents',
  readerRegion: 'Reader',
  legendRegion: 'Legend',

  incidentCount: (number) => count(number, 'incident', 'incidents'),
  incidentCounts: (number, over) => {
    const incidents = count(number, 'incident', 'incidents');
    if (over === 0) return incidents;
    const dated = number - over;
    const parts = `${COUNT.format(over)} over a period`;
    return `${incidents}: ${dated === 0 ? '' : `${COUNT.format(dated)} dated, `}${parts}`;
  },
  countsHere: (dated, over) =>
    [
      ...(dated > 0 ? [`${COUNT.format(dated)} dated here`] : []),
      ...(over > 0 ? [`${COUNT.format(over)} over a period${dated > 0 ? '' : ' here'}`] : []),
    ].join(' · '),
  reportCount: (number) => count(number, 'report', 'reports'),
  overPeriod: 'Over a period',
  withoutDate: 'Without a date',
  placeMark: (place, number) => `${apart(place)}, ${count(number, 'incident', 'incidents')}`,
  crowdMark: (places, incidents) =>
    `${count(places, 'place', 'places')}, ${count(incidents, 'incident', 'incidents')}: nearer`,
  newestOf: (number) =>
    number === 1 ? '1 incident shown:' : `${COUNT.format(number)} incidents shown, the newest:`,
  nonePlaced: (number, beyond) => {
    const none = `${count(number, 'incident has', 'incidents have')} no place`;
    if (beyond === 0) return `${none}.`;
    return `${none} within this map, ${beyond === number ? '' : `${COUNT.format(beyond)} of them `}one beyond it.`;
  },
  unplacedCount: (number) => `${COUNT.format(number)} unplaced`,
  withoutPlace: (number) => `${count(number, 'incident has', 'incidents have')} no place.`,
  beyondPicture: (number) =>
    `${count(number, 'incident lies', 'incidents lie')} beyond the edge of this picture.`,
  announceWindow: (incidents, range) => `${incidents}, ${range}`,
  emptyUntil: (range) => `No incident ${range}. Move the window’s end, or show all dates.`,
  emptyWindow: (range) => `No incident in the window ${range}. Widen it, or show all dates.`,
  emptyBeyond: (range, span) =>
    `No incident: the window (${range}) lies beyond the dates of this dataset (${span}).`,
  emptySpan: (span) => `No incident lies in the dates of this dataset (${span}).`,
  emptyOfDates: (undated) =>
    undated === 1
      ? 'The one incident of this dataset has no date:'
      : `None of the ${count(undated, 'incident', 'incidents')} of this dataset has a date:`,
  emptyDataset: 'There is no incident in this dataset.',

  groups: {
    strike: 'Strikes and shelling',
    air: 'Air',
    ground: 'Ground fighting',
    control: 'Control change announced',
    ceasefire: 'Ceasefires',
    diplomacy: 'Talks',
    other: 'Other',
  },
  reportedIn: (incidents, articles, publishers) =>
    articles === 0
      ? count(incidents, 'incident', 'incidents')
      : `${count(incidents, 'incident', 'incidents')}, reported in ${count(articles, 'article', 'articles')}${publishers.length === 0 ? '' : ` by ${LIST.format(publishers.map(apart))}`}`,
  pictureAlt: (title, range) => `Map of the places of “${apart(title)}”, ${range}`,
  pictureCaption: (range, reported) => `${range}. ${reported}.`,
  printed: (day, address) =>
    `Printed ${day} ${address === null ? 'of data opened on this machine' : `from ${address}`}`,
  printedFilters: (filters) => `Only: ${filters.map(apart).join('; ')}`,
  printedMap: (range) =>
    `What is shown of ${range}. Dashed outlines and rings say how exactly a place is known.`,
  printedOpen: 'Open in the reader',
  printedOthers: 'All others shown',
  printedFirst: (printed, of) =>
    `Here are the first ${COUNT.format(printed)} of ${count(of, 'incident', 'incidents')}. Narrow the window or the filters to print others, or take the whole dataset as a file.`,
  printedWithoutWords:
    'Its words had not come when the page was printed: open it, or scroll to it in the list, and print again.',
  printedSources: 'Sources',
  printedWithoutMap:
    'The map and the quotes had not come when the page was printed: wait a moment, and print again.',
  printedWithoutGround:
    'Borders and waters had not come when the page was printed: wait a moment, and print again.',
  legendNote: 'Marks count coded reports in the sources, not what happened or how grave it was.',

  embedList: (number) => `List of ${count(number, 'incident', 'incidents')}`,
  fullView: 'Full view',

  mapLoading: 'Loading the map…',
  mapUnavailable:
    'This browser can’t draw the interactive map (it needs WebGL 2). The picture shows the same places; the list and the timeline work as usual.',
  mapFailed:
    'The ground of the map could not be loaded. The marks stand where the places are; the list and the timeline work as usual.',
  mapNotLoaded:
    'The interactive map could not be loaded. The marks stand where the places are; the list and the timeline work as usual.',
  mapBroken:
    'The interactive map stopped working. The marks stand where the places are; the list and the timeline work as usual.',
  mapContextLost:
    'The browser withdrew the graphics memory that the interactive map needs, and did not give it back. The marks stand where the places are; the list and the timeline work as usual.',
  marksFailed:
    'The marks could not be loaded, so the map is without them; the list and the timeline work as usual.',
  reloadPage: 'Reload the page',
  mapCanvas: 'Interactive map',
  mapHelp: 'Arrow keys move the map, plus and minus zoom.',
  mapScrollKey: (key) => `Hold ${key} and scroll to zoom the map`,
  mapTwoFingers: 'Use two fingers to move the map',
  noMarkInView: 'No mark is in view.',
  showMarks: 'Show the marks',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeArea: 'Show the whole area',
  distance: (metres) =>
    metres < 1000 ? `${metres}\u00A0m` : `${COUNT.format(metres / 1000)}\u00A0km`,
  attribution: 'Map data',
  keyArea: 'Outline or ring: somewhere within',
  keyElsewhere: 'Elsewhere, beyond this map',
  keyPeriodMark: 'Hollow: over a period',
  reportedRadius: (km) => `within about ${km} km`,

  windowStart: 'Window start',
  windowEnd: 'Window end',
  windowEnds: 'Window',
  showAllDates: 'Show all dates',
  play: 'Play',
  pause: 'Pause',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  position: (at, of) => `${at === null ? '–' : COUNT.format(at)} of ${COUNT.format(of)}`,
  incidentPosition: (at, of) =>
    at === null
      ? `None open of ${count(of, 'incident', 'incidents')}`
      : `Incident ${COUNT.format(at)} of ${COUNT.format(of)}`,
  dayPosition: (at, of) => `day ${COUNT.format(at)} of ${COUNT.format(of)}`,
  timelineOptions: 'Key and options',
  timelineOptionsShort: 'Key',
  expandTimeline: 'Show the timeline',
  foldTimeline: 'Fold the timeline',
  lanesByParty: 'By who speaks',
  laneMark: (incident, party, denial) =>
    `${apart(incident)}: ${apart(party)}${denial === null ? '' : denial === 'itself' ? ', denied' : ', denied in general'}`,
  laneOf: (party, what) => `${apart(party)}: ${what}`,
  partiesShort: {
    official: 'Officials',
    organisation: 'Organisations',
    press: 'Press',
    witness: 'Witnesses',
  },
  rowOfTalks: 'Ceasefires, talks',
  rowOfPeriods: (number) => `Over a period (${COUNT.format(number)})`,
  rowOfMarks: 'One mark, one incident',
  rowOfBars: 'Number of incidents',
  chapters: 'Chapters',
  previousChapter: 'Previous chapter',
  nextChapter: 'Next chapter',
  aboutChapter: 'About this chapter',
  modeChoice: 'Which incidents are shown',
  modes: { window: 'In the window', until: 'Up to its end' },
  speedChoice: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  story: 'Incident by incident',
  loop: 'Loop',
  axisZoom: 'Axis',
  axisNearer: 'Bring the axis nearer',
  axisFarther: 'Take the axis farther',
  firstDay: 'First day',
  lastDay: 'Last day',
  firstAfterLast: 'The first day lies after the last. Change one of them.',
  dateForm: 'Year, month and day: 0079-08-24. Years before 1 have a minus: -0043 is 44 BC.',
  undatedCount: (number) => `${COUNT.format(number)} without a date`,
  earlierIncidents: (number) => `${count(number, 'incident', 'incidents')} earlier: show them`,
  laterIncidents: (number) => `${count(number, 'incident', 'incidents')} later: show them`,
  countOnly: (number) => COUNT.format(number),
  densityOf: (number) => `${count(number, 'incident', 'incidents')} as bars, by group`,
  densityBar: (when, number) => `${when}: ${count(number, 'incident', 'incidents')}`,
  andMore: (number) => `and ${COUNT.format(number)} more`,
  anyTimeOn: (day) => `some time on ${day}`,
  keyShapes: 'Shapes: what is reported',
  keyTimes: 'Forms: how closely its time is known',
  keyDot: 'at a clock time, or within a day',
  keyWhisker: 'lasting some days, at most a week',
  keyOver: 'over a period: longer than a week, or than a fiftieth of more than a year',
  keyBars: 'a day with many: one part, one incident',
  keyDenied: 'by who speaks: denied by that party alone',
  keyDeniedInGeneral: 'by who speaks: only denied in general by that party',
  keySet: 'some day between',
  keySoft: 'approximate or uncertain',
  keyGhost: 'outside the window',
  keyCeasefire: 'ceasefire; hatched once violations are reported',
  keyTalks: 'talks',
  previousIncident: 'Previous incident',
  nextIncident: 'Next incident',
  zoneTime: (city, offset) => `${city} time, ${offset}`,
  timelineMarks: 'Incidents in order of time',
  pointedCard: 'What this mark stands for',
  timelineMark: (title, when) => `${apart(title)}, ${when}`,

  allOf: (number) => `All ${COUNT.format(number)}`,
  backToMap: 'Map',
  previousHere: 'Previous here',
  nextHere: 'Next here',
  close: 'Close',
  placeKinds: {
    city: 'city',
    town: 'town',
    village: 'village',
    site: 'site',
    point: 'position',
    district: 'district',
    sector: 'sector',
    region: 'region',
    country: 'country',
  },
  shownOfTotal: (kind, shown, total) =>
    shown === total
      ? `${kind}, ${count(total, 'incident', 'incidents')}`
      : `${kind}, ${COUNT.format(shown)} of its ${count(total, 'incident', 'incidents')} shown`,
  alsoAtPoint: 'Also at this point:',
  noneHere: 'No incident is reported here.',
  undatedHere: 'What is reported here has no date: it is among the undated, beside the timeline.',
  noneHereInWindow: 'No incident here is shown: the window or a filter leaves them out.',
  showAllHere: (number) => `All dates, no filters: ${count(number, 'incident', 'incidents')} here`,
  outsideWindow: 'This incident lies outside the dates shown.',
  outsideFilters: 'The filters leave this incident out of what is shown.',
  widenToIt: 'Widen to all dates',
  unfilterToIt: 'Show it: without filters',
  accountCount: (claims, articles) =>
    `${count(claims, 'account', 'accounts')} in ${count(articles, 'article', 'articles')}`,
  dateIsInferred: 'Date inferred',
  dateInferred: (note) => `Date inferred: ${apart(note)}`,
  placeUnknown: 'Not on the map',
  unknownSubject: (id) =>
    `Nothing with the name “${id}” is in this dataset. It may come from another version.`,
  theSentence: 'the sentence',
  theArticle: 'the source',
  inGeneral: 'in general',
  summarised: 'a summary by the dataset’s makers',
  reportedSpeech: 'in the words of the article',
  namedActor: 'concerns acts of:',
  namedTarget: 'towards:',
  unproven: 'not checked against the source’s text',
  supplied: 'Not stated by the text itself',
  archivedCopy: (by, day) => ['archived copy', apart(by), day].filter(Boolean).join(', '),
  importedFrom: 'Imported from',
  rowOfFile: (file, row) => `${apart(file)}, row ${COUNT.format(row)}`,
  creditedTo: (credit, licence) => [apart(credit), apart(licence)].filter(Boolean).join(', '),
  placeIsInferred: 'Place inferred',
  theSentenceLabel: (speaker) => `The sentence: ${apart(speaker)}, opens in a new tab`,
  theArticleLabel: (speaker) => `The source: ${apart(speaker)}, opens in a new tab`,
  carriedBy: (page) => `as carried by ${apart(page)}`,
  stances: {
    reports: '',
    confirms: 'confirms',
    accuses: 'accuses',
    denies: 'denies',
  },
  parties: {
    official: 'Officials',
    organisation: 'Organisations',
    press: 'Press, in its own voice',
    witness: 'Witnesses',
  },
  partiesInSentence: {
    official: 'officials',
    organisation: 'organisations',
    press: 'the press',
    witness: 'witnesses',
  },
  quoted: (words) => (/^["“„«]/.test(words) ? words : `“${words}”`),

  measures: {
    killed: 'Killed',
    injured: 'Injured',
    destroyed: 'Destroyed',
    damaged: 'Damaged',
    unusable: 'Unusable',
    downed: 'Downed',
    taken: 'Taken',
    other: 'Other figures',
  },
  measureOf: (measure, of) => `${measure}: ${apart(of)}`,
  accountsDiffer: 'Accounts differ',
  atLeast: (number) => `at least ${COUNT.format(number)}`,
  asManyAs: (number) => `as many as ${COUNT.format(number)}`,
  fromTo: (from, to) => `${COUNT.format(from)} to ${COUNT.format(to)}`,
  givenBy: (value, speakers) => `${value}: ${LIST.format(speakers.map(apart))}`,
  givenInWords: (measure, value, text, speaker) =>
    `${measure}, ${value}: “${apart(text)}”, ${apart(speaker)}`,
  pickValue: 'Pick a value to see who gives it.',
  restsOnAlone: (party) => `Rests on ${apart(party)} alone.`,
  restsOn: (parties) => `Rests on ${LIST.format(parties.map(apart))}.`,
  deniedBy: (speakers) => `Denied by ${LIST.format(speakers.map(apart))}.`,
  deniedInGeneralBy: (speakers) => `Denied in general by ${LIST.format(speakers.map(apart))}.`,
  relatedIncidents: 'Related incidents',

  whatToDo: 'Press a mark, a day or a speaker.',
  whoSaysSo: 'Who says so',
  speaksAlone: 'speaks alone',
  speaksWithOthers: 'with others',
  ofTheseAlone: (number) => `speaks alone in ${COUNT.format(number)}`,
  andDenials: (number) => `+ ${COUNT.format(number)} ${number === 1 ? 'denial' : 'denials'}`,
  whoNote: (all) =>
    `Bars are shares of ${COUNT.format(all)} coded ${all === 1 ? 'report' : 'reports'}, not of what happened or how grave it was. Denials are counted apart.`,
  tollsLink: 'Totals, as each body gives them',
  tollsRegion: 'Totals',
  tollsNote:
    'Running totals, each on the day that it is given for. Different bodies count different things: lines are never added, and no line joins totals of different scope.',
  partOfAnother: 'part of another figure',
  countedBy: (speakers) => `counted by ${LIST.format(speakers.map(apart))}`,
  totalOn: (value, date) => `${value} on ${date}`,
  totalBy: (value, date, speaker) => `${value} on ${date}, ${apart(speaker)}`,
  saidIn: (speaker, article) => `${apart(speaker)}, in ${apart(article)}`,
  totalsPlot: (title) => `${apart(title)}: totals over time`,
  totalsWordForWord: (totals) =>
    totals === 1 ? 'The total, word for word' : `${COUNT.format(totals)} totals, word for word`,
  publisherOn: (publisher, date) => [apart(publisher ?? ''), date].filter(Boolean).join(', '),

  share: 'Share',
  embed: 'Embed',
  shareRegion: 'Share this view',
  embedRegion: 'Embed this view',
  shareWith: 'Share with…',
  shareByMail: 'Send by e-mail',
  image: 'Image',
  imageNote: 'A picture of this view with its dates, key, sources and address.',
  imageShapes: { wide: 'Wide, 1200 × 675', tall: 'Tall, 1080 × 1350' },
  imageMaking: 'Making the image…',
  imageSaved: (file) => `Saved as ${file}.`,
  imageFailed: (reason) => `The image could not be made: ${reason}`,
  imageOpened: (name) => `Selected: ${apart(name)}`,
  imageCount: (number) =>
    number === 0 ? 'No incident shown' : `${count(number, 'incident', 'incidents')} shown`,
  imageSources: (publishers, more) => {
    if (publishers.length === 0) return `Sources: ${count(more, 'article', 'articles')}`;
    return `Sources: ${publishers.map(apart).join('; ')}${more === 0 ? '' : `; and ${COUNT.format(more)} more`}`;
  },
  imageCredits: (credits) => (credits.length > 0 ? `Map: ${credits.map(apart).join(' · ')}` : ''),
  embedKind: 'Kind',
  embedKinds: { frame: 'Frame', element: 'Element' },
  embedKindNotes: {
    frame: 'One line that works wherever frames do.',
    element: 'A script and an element: as high as it needs, and your page can move the map.',
  },
  embedSize: 'Size',
  embedSizes: { full: 'Full', compact: 'Compact', none: 'Map alone' },
  embedWidth: 'Width, pixels',
  embedHeight: 'Height, pixels',
  embedOwnHeight: 'as it needs',
  embedStart: 'Starts with',
  embedStarts: { view: 'This view', whole: 'All dates' },
  embedTheme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  embedLatest: 'Always the latest',
  embedPinned: (version) => `Stays at ${version}`,
  embedLanguage: 'Language',
  languageName: 'English',
  embedCode: 'Code',
  embedGuide: 'How to embed: sizes, messages, scrolling stories, troubleshooting',
  embedPreview: 'Preview',
  embedPreviewOf: (title) => `Preview of the embed: ${apart(title)}`,
  embedFallback: (title) => `${apart(title)}: open the map and the timeline`,

  download: 'Download',
  cite: 'Cite',
  about: 'About',
  openData: 'Open data',
  downloadRegion: 'Download the data',
  downloadShown: (shown, of) =>
    `What is shown: ${COUNT.format(shown)} of ${count(of, 'incident', 'incidents')}`,
  downloadAll: (incidents) => `The whole dataset: ${count(incidents, 'incident', 'incidents')}`,
  shownFailed: (reason) => `Not made: ${reason}`,
  citeRegion: 'Cite this view',
  loadingCitations: 'Loading the citations…',
  citationsFailed: 'The citations could not be loaded',
  downloadNames: {
    csv: 'CSV',
    geojson: 'GeoJSON',
    json: 'JSON',
  },
  downloadNotes: {
    csv: 'A table with one row a claim, for spreadsheets and statistics. Texts that would begin a formula have one apostrophe before them.',
    geojson: 'One feature an incident with its claims, for maps.',
    json: 'The whole dataset as this page reads it, with running totals.',
  },
  fileSize: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`,
  licence: 'Licence',
  dataVersion: 'Data version',
  dataVersionIs: (version) => `Version ${version} of the data`,
  versionMissing: (asked, shown) =>
    `The address asks for version ${asked} of the data, which is not here. This is version ${shown}, the latest.`,
  citationFormat: 'Format',
  citationFormats: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citeView: 'This view',
  citeViewNote: 'The address opens the same window, place and filters in any time zone.',
  citeDataset: 'The dataset',
  citeArticles: 'The articles',
  citeAll: (file) => `All citations as ${file}`,
  viewAddress: 'Address',
  accessedOn: 'Accessed',
  retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
  copy: 'Copy',
  copyWhat: (what) => `Copy: ${apart(what)}`,
  copied: 'Copied',
  copyFailed: 'This browser does not let the page copy. The text is selected: copy it yourself.',

  categories: {
    'missile-strike': 'Missile strike',
    shelling: 'Shelling',
    attack: 'Attack of another or unstated kind',
    'explosion-heard': 'Explosion heard',
    airstrike: 'Air strike',
    'aircraft-downed': 'Aircraft or drone downed',
    clash: 'Clash',
    losses: 'Losses reported',
    'control-change': 'Control change announced',
    ceasefire: 'Ceasefire',
    'ceasefire-violation': 'Ceasefire violation reported',
    diplomacy: 'Talks',
    other: 'Other',
  },
  categoriesTitle: 'Category',
  searchLabel: 'Search incidents',
  searchHint: 'Search places and quotes',
  goToPlace: (place, incidents) =>
    `Go to ${apart(place)} (${count(incidents, 'incident', 'incidents')})`,
  searchLoading: 'Loading the search…',
  searchFailed: 'Search could not be loaded. The words you typed do not filter yet.',
  filters: (active) => (active === 0 ? 'Filters' : `Filters (${active})`),
  filtersRegion: 'Filters',
  whoSpeaks: 'Who speaks',
  whoIsNamed: 'Who is named, as acting or as affected',
  countedInArticlesOf: (publishers, others) =>
    `Incidents, counted in the articles of ${LIST.format([
      ...publishers.map(apart),
      ...(others > 0 ? [count(others, 'other', 'others')] : []),
    ])}.`,
  byOneClaim: 'An incident stays when one of its claims matches what is chosen here.',
  article: 'Article',
  findArticle: 'Find an article by its name',
  articlesOffered: (offered, of) =>
    offered === of
      ? count(of, 'article', 'articles')
      : `${COUNT.format(offered)} of ${COUNT.format(of)} articles: those with the most incidents shown`,
  activeFilters: 'Active filters',
  removeFilter: (name) => `Remove filter: ${apart(name)}`,
  clearFilters: 'Clear filters',
  emptyFiltered: (range) => `No incident passes the filters (${range}).`,
  emptyDated: (range, undated) =>
    `No incident with a date passes the filters (${range}). ${
      undated === 1
        ? '1 incident without a date does:'
        : `${COUNT.format(undated)} incidents without a date do:`
    }`,
  loosenings: {
    query: (number) => `Without the search words: ${COUNT.format(number)}`,
    categories: (number) => `All categories: ${COUNT.format(number)}`,
    parties: (number) => `Whoever speaks: ${COUNT.format(number)}`,
    sources: (number) => `All articles: ${COUNT.format(number)}`,
    actors: (number) => `Whoever is named: ${COUNT.format(number)}`,
    window: (number) => `All dates: ${COUNT.format(number)}`,
    everything: (number) => `All dates, no filters: ${COUNT.format(number)}`,
    span: (number) => `All incidents, whatever their dates: ${COUNT.format(number)}`,
  },
  beforeWindow: 'before the window',
  announceNone: (range, undated) =>
    `No incident, ${range}${undated === 0 ? '' : `; ${COUNT.format(undated)} without a date`}`,
  loadingPart: 'Loading…',
  partFailed: (region) => `${region} could not be loaded`,

  calendar: {
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    day: '{day} {month} {year}',
    month: '{month} {year}',
    yearBefore: '{year} BC',
    yearAfter: 'AD {year}',
    decade: '{year}s',
    dayWithWeekday: '{weekday} {day} {month} {year}',
    weekdayAndDay: '{weekday} {day} {month}',
    dayShort: '{day} {monthShort}',
    dayRangeInMonth: '{from} – {day} {month} {year}',
    dayRangeInYear: '{from} {fromMonth} – {day} {month} {year}',
    dayRange: '{from} – {to}',
    dayAndClock: '{day}, {clock}',
    secondReading: '{clock} (the second of two)',
    range: '{from} – {to}',
    since: 'since {when}',
    until: 'until {when}',
    oneDayIn: 'one day in {when}',
    about: 'about {when}',
    uncertain: '{when} (uncertain)',
    undated: 'no date given',
  },
};
