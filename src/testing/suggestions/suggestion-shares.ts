import type { AuthoredFiles, Claim, Source } from '../../evidence/model.ts';
import type { Span } from '../../evidence/spans.ts';
import { isPlaced } from '../../evidence/spans.ts';
import type { NamedPlace } from '../../desk/suggest/places/own-names.ts';
import { createPlaceFinder } from '../../desk/suggest/places/places-in.ts';
import { createSpeakerFinder } from '../../desk/suggest/speakers/speakers-in.ts';
import { createSuggester } from '../../desk/suggest/suggester.ts';
import type { Suggester } from '../../desk/suggest/suggester.ts';
import type {
  FigureSuggestion,
  Suggestion,
  SuggestionKind,
} from '../../desk/suggest/suggestion.ts';
import { sentences } from '../../desk/text/sentences.ts';
import type { Sentence } from '../../desk/text/sentences.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { createZone } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';

/** How many of some coded things suggestions offered. */
export interface Share {
  offered: number;
  of: number;
}

/** What suggestions offer of what people coded, and how many were made of which no claim took anything. */
export interface Shares {
  /** Claims that were looked at. */
  claims: number;
  /** Of claims whose incident has a place: in the sentence's own words, and with what other sentences name. */
  readonly placesOwn: Share;
  readonly places: Share;
  /** The same of incidents: offered at one of its claims at least. */
  readonly placesByIncident: Share;
  readonly inferredPlaces: Share;
  /** Of claims: the incident's time to the letter, `?` and `~` apart, and every day that it is written with. */
  readonly times: Share;
  readonly days: Share;
  readonly timesByIncident: Share;
  readonly daysByIncident: Share;
  readonly inferredTimesByIncident: Share;
  readonly inferredDaysByIncident: Share;
  /** Of claims' figures: the same bounds at the same words; the same words to the letter; the measure too. */
  readonly figures: Share;
  readonly figureWords: Share;
  readonly figureMeasures: Share;
  /** Of claims: who speaks in them. */
  readonly speakers: Share;
  /** By kind, suggestions of sentences' own words, and how many of them a claim on that sentence could take. */
  readonly used: Record<SuggestionKind, Share>;
  /** Of the places among them, those of the world that the dataset lacks: none of them can be taken as coded. */
  world: number;
  /** All places and times that were carried from other sentences, and the sentences. */
  readonly carried: { suggestions: number; sentences: number };
}

/** A text, and the source that claims in it are of. */
export interface CodedText {
  readonly text: string;
  /** Where a claim's quote stands in the text; null for what is no claim of it. */
  readonly spanOf: (claim: Claim) => Span | null;
}

type Incident = AuthoredFiles['incidents'][number];

/** A claim, and the incident that it is on; null for a tally. */
interface Coded {
  readonly claim: Claim;
  readonly incident: Incident | null;
}

interface Read {
  readonly sentences: readonly Sentence[];
  readonly suggester: Suggester;
}

/** Measures how much of a dataset suggestions would have offered, over the texts that a claim's source gives. */
export function suggestionShares(
  files: AuthoredFiles,
  gazetteer: Gazetteer,
  textsOf: (claim: Claim) => CodedText | null,
): Shares {
  const zone = createZone(files.dataset.timeZone);
  const shares = noShares();
  const readOf = createReader(files, gazetteer, zone);
  const byIncident = new Map<string, Found>();
  const taken = new Map<Read, Set<Suggestion>>();
  for (const { claim, incident } of codedIn(files)) {
    const coded = textsOf(claim);
    const span = coded?.spanOf(claim);
    if (!coded || !span) continue;
    shares.claims += 1;
    const read = readOf(coded.text, claim.source);
    const used = taken.get(read) ?? new Set();
    taken.set(read, used);
    const offered = offeredAt(read, span);
    countFigures(claim, span, offered.own, shares, used);
    count(shares.speakers, areTaken(used, offered.own, isSpeaker(claim)));
    if (!incident) continue;
    const found = byIncident.get(incident.id) ?? { place: false, time: false, days: false };
    byIncident.set(incident.id, found);
    countPlace(incident, offered, shares, used, found);
    countTime(incident, offered, zone, shares, used, found);
  }
  countIncidents(files, byIncident, shares);
  for (const [{ sentences: cut, suggester }, used] of taken) {
    for (const [at] of cut.entries()) {
      shares.carried.sentences += 1;
      shares.carried.suggestions += suggester.carried(at).length;
      for (const suggestion of suggester.at(at)) countUse(suggestion, used.has(suggestion), shares);
    }
  }
  return shares;
}

/** Reads each text once for each source. */
function createReader(
  files: AuthoredFiles,
  gazetteer: Gazetteer,
  zone: Zone,
): (text: string, source: string) => Read {
  const places = createPlaceFinder(placesOf(files), gazetteer);
  const speakers = createSpeakerFinder(files.speakers, files.actors);
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const known = new Map<string, Read>();
  return (text, id) => {
    const key = `${id} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const source = sources.get(id);
    const cut = sentences(text);
    const suggester = createSuggester(text, cut, {
      language: source?.language,
      issued: issuedOf(source),
      zone,
      places,
      speakers,
      publisher: files.speakers.find(({ name }) => name === source?.['container-title']) ?? null,
    });
    const read = { sentences: cut, suggester };
    known.set(key, read);
    return read;
  };
}

/** A dataset's places as they are found by name. */
export function placesOf({ places }: Pick<AuthoredFiles, 'places'>): NamedPlace[] {
  return places.features.map(({ properties, geometry }) => {
    const [lng, lat] = geometry.coordinates;
    return { ...properties, lng, lat };
  });
}

/** What an incident's claims were offered. */
interface Found {
  place: boolean;
  time: boolean;
  days: boolean;
}

interface Offered {
  readonly own: readonly Suggestion[];
  /** With what other sentences name. */
  readonly all: readonly Suggestion[];
}

function offeredAt({ sentences: cut, suggester }: Read, span: Span): Offered {
  const within = [...cut.keys()].filter(
    (at) => cut[at]!.start < span.end && span.start < cut[at]!.end,
  );
  const own = within.flatMap((at) => suggester.at(at));
  return { own, all: [...own, ...within.flatMap((at) => suggester.carried(at))] };
}

function countPlace(
  { place, placeBasis }: Incident,
  { own, all }: Offered,
  shares: Shares,
  used: Set<Suggestion>,
  found: Found,
): void {
  if (place === null) return;
  const isIt = (choice: Choice): boolean => 'id' in choice && choice.id === place;
  const isOffered = areTaken(used, all.filter(isPlace), isIt);
  found.place ||= isOffered;
  if (placeBasis === 'inferred') count(shares.inferredPlaces, isOffered);
  else {
    count(shares.placesOwn, areTaken(used, own.filter(isPlace), isIt));
    count(shares.places, isOffered);
  }
}

function isPlace({ kind }: Suggestion): boolean {
  return kind === 'place';
}

function countTime(
  incident: Incident,
  { all }: Offered,
  zone: Zone,
  shares: Shares,
  used: Set<Suggestion>,
  found: Found,
): void {
  const when = incident.when.replaceAll(/[?~]/g, '');
  const isTime = areTaken(
    used,
    all,
    (choice) => 'edtf' in choice && isSameTime(choice.edtf, when, zone),
  );
  const isDays = daysOf(when).every((day) =>
    areTaken(used, all, (choice) => 'edtf' in choice && daysOf(choice.edtf).includes(day)),
  );
  found.time ||= isTime;
  found.days ||= isDays;
  count(shares.times, isTime);
  count(shares.days, isDays);
}

function countIncidents(
  { incidents }: AuthoredFiles,
  byIncident: ReadonlyMap<string, Found>,
  shares: Shares,
): void {
  for (const { id, place, placeBasis, whenBasis } of incidents) {
    const found = byIncident.get(id);
    if (!found) continue;
    if (place !== null && placeBasis !== 'inferred') count(shares.placesByIncident, found.place);
    const isInferred = whenBasis === 'inferred';
    count(isInferred ? shares.inferredTimesByIncident : shares.timesByIncident, found.time);
    count(isInferred ? shares.inferredDaysByIncident : shares.daysByIncident, found.days);
  }
}

function countUse(suggestion: Suggestion, isUsed: boolean, shares: Shares): void {
  if (suggestion.span === null) return;
  count(shares.used[suggestion.kind], isUsed);
  const [first] = suggestion.choices;
  if ('of' in first && first.of === 'world') shares.world += 1;
}

function* codedIn(files: AuthoredFiles): Generator<Coded> {
  for (const incident of files.incidents)
    for (const claim of incident.claims) yield { claim, incident };
  for (const { claims } of files.tallies)
    for (const claim of claims) yield { claim, incident: null };
}

type Choice = Suggestion['choices'][number];

/** Whether some suggestions offer something; those that do are of use. */
function areTaken(
  used: Set<Suggestion>,
  suggestions: readonly Suggestion[],
  isIt: (choice: Choice) => boolean,
): boolean {
  const taken = suggestions.filter(({ choices }) => choices.some(isIt));
  for (const suggestion of taken) used.add(suggestion);
  return taken.length > 0;
}

function isSpeaker({ speaker }: Claim): (choice: Choice) => boolean {
  return (choice) => 'reported' in choice && choice.id === speaker;
}

function countFigures(
  { quote, figures = [] }: Claim,
  span: Span,
  own: readonly Suggestion[],
  shares: Shares,
  used: Set<Suggestion>,
): void {
  const offered = own.filter((one): one is FigureSuggestion => one.kind === 'figure');
  for (const { text, min, max, measure } of figures) {
    if (text === undefined || !quote) continue;
    const starts = [...quote.exact.matchAll(new RegExp(escaped(text), 'gu'))];
    const found = offered.find((suggestion) => {
      const isThere = starts.some(({ index }) => {
        const start = span.start + index;
        return suggestion.span!.start < start + text.length && start < suggestion.span!.end;
      });
      return isThere && suggestion.choices.some((one) => one.min === min && one.max === max);
    });
    if (found) used.add(found);
    count(shares.figures, found !== undefined);
    count(shares.figureWords, found?.choices[0].text === text);
    count(
      shares.figureMeasures,
      found?.choices[0].measure === (measure === 'other' ? undefined : measure),
    );
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

function count(share: Share, isOffered: boolean): void {
  share.of += 1;
  if (isOffered) share.offered += 1;
}

function isSameTime(a: string, b: string, zone: Zone): boolean {
  if (a === b) return true;
  const [one, other] = [parseEdtf(a, zone), parseEdtf(b, zone)];
  return (
    one.form === other.form &&
    one.start === other.start &&
    one.end === other.end &&
    one.open === other.open
  );
}

/** The days, months and years that a time is written with. */
function daysOf(edtf: string): readonly string[] {
  return edtf
    .replaceAll(/[[\]]/g, '')
    .split(/\/|\.\./)
    .map((end) => end.slice(0, 10))
    .filter((end) => end !== '');
}

function issuedOf(source: Source | undefined): string | null {
  const [parts = []] = source?.issued?.['date-parts'] ?? [];
  if (parts.length !== 3) return null;
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** A dataset's quotes alone: each is a text of its own. */
export function quoteAlone(claim: Claim): CodedText | null {
  const { quote } = claim;
  return quote
    ? { text: quote.exact, spanOf: () => ({ start: 0, end: quote.exact.length }) }
    : null;
}

/** Whole articles by the SHA-256 of their bytes. */
export function quoteInArticle(
  files: AuthoredFiles,
  articles: ReadonlyMap<string, string>,
): (claim: Claim) => CodedText | null {
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  return ({ source }) => {
    const own = sources.get(source);
    const carrier = sources.get(own?.custom?.carriedBy ?? source);
    const text = articles.get(carrier?.custom?.sha256 ?? '');
    if (text === undefined) return null;
    return { text, spanOf: ({ quote }) => (quote && isPlaced(quote) ? quote : null) };
  };
}

function noShares(): Shares {
  const none = (): Share => ({ offered: 0, of: 0 });
  return {
    claims: 0,
    world: 0,
    carried: { suggestions: 0, sentences: 0 },
    placesOwn: none(),
    places: none(),
    placesByIncident: none(),
    inferredPlaces: none(),
    times: none(),
    days: none(),
    timesByIncident: none(),
    daysByIncident: none(),
    inferredTimesByIncident: none(),
    inferredDaysByIncident: none(),
    figures: none(),
    figureWords: none(),
    figureMeasures: none(),
    speakers: none(),
    used: { time: none(), place: none(), figure: none(), speaker: none() },
  };
}
