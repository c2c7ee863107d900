import type { Messages } from '../messages.ts';
import type { Catalogue, InterfaceLanguage } from './catalogue.ts';
import { languageTexts } from './language-texts.ts';
import type { LanguageTexts, Values } from './language-texts.ts';

/** The ids of a group of words: those that open onto more than one text have theirs after a dot. */
type Ids<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | ((...values: never[]) => string)
    ? Key
    : `${Key}.${keyof Words[Key] & string}`;
}[keyof Words & string];

/** What is a message with values, by its id. */
type Functions<Words> = {
  [Id in Ids<Words> as FunctionAt<Words, Id> extends never ? never : Id]: FunctionAt<Words, Id>;
};

type FunctionAt<Words, Id extends string> = Extract<
  Id extends `${infer Key}.${infer Rest}`
    ? Words[Key & keyof Words][Rest & keyof Words[Key & keyof Words]]
    : Words[Id & keyof Words],
  (...values: never[]) => string
>;

/**
 * What a message's values are called, in the order in which code gives them: texts are set apart, lists are joined, `null`
 * is `none`. Or what makes values of them, where they need more.
 */
type ValuesOf<Values_ extends unknown[]> =
  | { readonly [At in keyof Values_]: string }
  | ((texts: LanguageTexts, ...values: Values_) => Values);

type Table<Words> = {
  readonly [Id in keyof Functions<Words>]: ValuesOf<
    Parameters<Extract<Functions<Words>[Id], (...values: never[]) => string>>
  >;
};

/** Which of two texts there are. */
function whichOf<First extends string, Second extends string>(
  first: readonly [First, string],
  second: readonly [Second, string],
): First | Second | 'both' | 'none' {
  if (first[1] === '') return second[1] === '' ? 'none' : second[0];
  return second[1] === '' ? first[0] : 'both';
}

const allOrSome = (part: number, all: number): 'all' | 'some' => (part === all ? 'all' : 'some');

const VALUES: Table<Messages> = {
  loadedPercent: ['percent'],
  previousInList: ['number'],
  nextInList: ['number'],
  moreHere: (_, number, of) => ({ number, of, part: allOrSome(number, of) }),
  regionFailed: ['region'],
  incidentCount: ['number'],
  incidentCounts: (_, number, over) => ({ number, over, dated: number - over }),
  countsHere: ['dated', 'over'],
  reportCount: ['number'],
  placeMark: ['place', 'number'],
  crowdMark: ['places', 'incidents'],
  newestOf: ['number'],
  nonePlaced: (_, number, beyond) => ({ number, beyond, part: allOrSome(beyond, number) }),
  unplacedCount: ['number'],
  withoutPlace: ['number'],
  beyondPicture: ['number'],
  announceWindow: ['incidents', 'range'],
  emptyUntil: ['range'],
  emptyWindow: ['range'],
  emptyBeyond: ['range', 'span'],
  emptySpan: ['span'],
  emptyOfDates: ['undated'],
  reportedIn: ({ list }, incidents, articles, publishers) => ({
    incidents,
    articles,
    publishers: list(publishers),
    publishersCount: publishers.length,
  }),
  pictureAlt: ['title', 'range'],
  pictureCaption: ['range', 'reported'],
  printed: ['day', 'address'],
  printedFilters: ({ apart }, filters) => ({ filters: filters.map(apart).join('; ') }),
  printedMap: ['range'],
  printedFirst: ['printed', 'of'],
  embedList: ['number'],
  mapScrollKey: ['key'],
  distance: (_, metres) =>
    metres < 1000 ? { unit: 'm', length: metres } : { unit: 'km', length: metres / 1000 },
  reportedRadius: ['km'],
  position: (_, at, of) => ({ at: at ?? 'none', atNumber: at ?? 0, of }),
  incidentPosition: (_, at, of) => ({ at: at ?? 'none', atNumber: at ?? 0, of }),
  dayPosition: ['at', 'of'],
  laneMark: ({ apart }, incident, party, denial) => ({
    incident: apart(incident),
    party: apart(party),
    denial: denial === 'in-general' ? 'general' : (denial ?? 'none'),
  }),
  laneOf: ['party', 'what'],
  rowOfPeriods: ['number'],
  undatedCount: ['number'],
  earlierIncidents: ['number'],
  laterIncidents: ['number'],
  countOnly: ['number'],
  densityOf: ['number'],
  densityBar: ['when', 'number'],
  andMore: ['number'],
  anyTimeOn: ['day'],
  zoneTime: ['city', 'offset'],
  timelineMark: ['title', 'when'],
  allOf: ['number'],
  shownOfTotal: (_, kind, shown, total) => ({ kind, shown, total, part: allOrSome(shown, total) }),
  showAllHere: ['number'],
  accountCount: ['claims', 'articles'],
  dateInferred: ['note'],
  unknownSubject: ['id'],
  archivedCopy: ({ apart }, by, day) => ({
    by: by === '' ? 'none' : apart(by),
    day: day || 'none',
  }),
  rowOfFile: ['file', 'row'],
  creditedTo: ({ apart }, credit, licence) => ({
    credit: apart(credit),
    licence: apart(licence),
    part: whichOf(['credit', credit], ['licence', licence]),
  }),
  theSentenceLabel: ['speaker'],
  theArticleLabel: ['speaker'],
  carriedBy: ['page'],
  quoted: (_, words) => ({ words, marked: /^["“„«]/.test(words) ? 'yes' : 'no' }),
  measureOf: ['measure', 'of'],
  atLeast: ['number'],
  asManyAs: ['number'],
  fromTo: ['from', 'to'],
  givenBy: ['value', 'speakers'],
  givenInWords: ['measure', 'value', 'text', 'speaker'],
  restsOnAlone: ['party'],
  restsOn: ['parties'],
  deniedBy: ['speakers'],
  deniedInGeneralBy: ['speakers'],
  ofTheseAlone: ['number'],
  andDenials: ['number'],
  whoNote: ['all'],
  countedBy: ['speakers'],
  totalOn: ['value', 'date'],
  totalBy: ['value', 'date', 'speaker'],
  saidIn: ['speaker', 'article'],
  totalsPlot: ['title'],
  totalsWordForWord: ['totals'],
  publisherOn: ({ apart }, publisher, date) => ({
    publisher: apart(publisher ?? ''),
    date,
    part: whichOf(['publisher', publisher ?? ''], ['date', date]),
  }),
  imageSaved: ['file'],
  imageFailed: ['reason'],
  imageOpened: ['name'],
  imageCount: ['number'],
  imageSources: ({ apart }, publishers, more) => ({
    publishers: publishers.map(apart).join('; '),
    some: publishers.length === 0 ? 'none' : 'some',
    more,
  }),
  imageCredits: ({ apart }, credits) => ({ credits: credits.map(apart).join(' · ') || 'none' }),
  embedPinned: ['version'],
  embedPreviewOf: ['title'],
  embedFallback: ['title'],
  downloadShown: ['shown', 'of'],
  downloadAll: ['incidents'],
  shownFailed: ['reason'],
  fileSize: ({ number }, bytes) =>
    bytes < 1_000_000
      ? { unit: 'kB', size: number(Math.max(1, Math.round(bytes / 1000))) }
      : { unit: 'MB', size: number(Math.round(bytes / 1e5) / 10) },
  dataVersionIs: ['version'],
  versionMissing: ['asked', 'shown'],
  citeAll: ['file'],
  // Of a citation, which has nothing in it that can't be seen.
  retrieved: (_, day, address) => ({ day, address }),
  copyWhat: ['what'],
  goToPlace: ['place', 'incidents'],
  filters: ['active'],
  countedInArticlesOf: ({ list, say }, publishers, others) => ({
    publishers: list([...publishers, ...(others > 0 ? [say('others', { number: others })] : [])]),
  }),
  articlesOffered: (_, offered, of) => ({ offered, of, part: allOrSome(offered, of) }),
  removeFilter: ['name'],
  emptyFiltered: ['range'],
  emptyDated: ['range', 'undated'],
  'loosenings.query': ['number'],
  'loosenings.categories': ['number'],
  'loosenings.parties': ['number'],
  'loosenings.sources': ['number'],
  'loosenings.actors': ['number'],
  'loosenings.window': ['number'],
  'loosenings.everything': ['number'],
  'loosenings.span': ['number'],
  announceNone: ['range', 'undated'],
  partFailed: ['region'],
};

/** Every word of the page in a language. */
export function createMessages(language: InterfaceLanguage): Messages {
  const texts = languageTexts(language, language.page);
  const { direction } = language.locale;
  const words: Record<string, unknown> = { language: language.tag, direction };
  for (const id of Object.keys(language.page)) {
    const [key = '', rest] = id.split('.');
    if (rest === undefined) words[key] = wordOf(id, language.page, texts);
    else words[key] = { ...(words[key] as object), [rest]: wordOf(id, language.page, texts) };
  }
  const { months, monthsAlone, monthsShort, weekdays } = language.locale;
  words['calendar'] = {
    ...(words['calendar'] as object),
    months,
    monthsAlone,
    monthsShort,
    weekdays,
  };
  return words as unknown as Messages;
}

function wordOf(id: string, catalogue: Catalogue, texts: LanguageTexts): unknown {
  const values = (VALUES as unknown as Readonly<Record<string, ValuesOf<unknown[]>>>)[id];
  // A part of others alone, where it isn't a text.
  if (values === undefined) return catalogue[id];
  if (typeof values === 'function')
    return (...given: unknown[]) => texts.say(id, values(texts, ...given));
  return (...given: unknown[]) =>
    texts.say(id, Object.fromEntries(values.map((name, at) => [name, valueOf(given[at], texts)])));
}

function valueOf(given: unknown, { apart, list }: LanguageTexts): string | number {
  if (typeof given === 'number') return given;
  if (Array.isArray(given)) return list(given as string[]);
  return typeof given === 'string' ? apart(given) : 'none';
}
