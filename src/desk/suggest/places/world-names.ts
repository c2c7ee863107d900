import type { Span } from '../../../evidence/spans.ts';
import { candidatesFor } from '../../../geo/gazetteer/candidates.ts';
import type { GazetteerPlace } from '../../../geo/gazetteer/gazetteer-place.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import type { Nearness } from '../../../geo/nearness.ts';
import type { PlaceChoice } from '../suggestion.ts';
import type { SamePlace } from './same-place.ts';
import type { NamedWord } from './named-words.ts';

/** A run of words that names places of the world. */
export interface WorldFound extends Span {
  readonly choices: readonly PlaceChoice[];
}

/** Finds names of towns, regions and countries among words that are no names of the dataset's. */
export type WorldNames = (
  words: readonly NamedWord[],
  isTaken: (word: NamedWord) => boolean,
) => readonly WorldFound[];

/** The most places that a name is offered with. */
const MOST = 5;
/** What is as near to the dataset's places is likelier than what is larger, kilometres. */
const NEAR = 500;
/** A name that no preposition stands before is taken for a town of so many inhabitants alone: most are people's. */
const LARGE = 100_000;

const LOCATIVE = set(
  'in at near from to of outside around over into towards toward across between inside beyond via through ' +
    'en de desde hacia hasta cerca entre sobre dans à près vers in bei nach aus',
);
/** Small words inside of names. */
const INSIDE = set('de del la las los le les du da do dos di al el of on upon sur am an der the');
/** Capitals at the beginning of a sentence, and in front of names, that belong to none. */
const NO_NAMES = set(
  'the a an in on at by from to of for with and but or as if it its he she they we i you this that these those there ' +
    'when while where who what why how after before since until during despite although however meanwhile according ' +
    'both each some many most more one two three four five six seven eight nine ten last next over under also earlier later ' +
    'president prime minister king queen mr mrs ms dr gen col sir lord general colonel captain secretary mayor governor ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december sept oct nov dec jan feb aug not no yes then now here read source photo ' +
    'el la los las un una en y por para con su lunes martes miércoles jueves viernes sábado domingo',
);
const TITLES = set(
  'president prime minister king queen mr mrs ms dr gen col sir lord general colonel captain secretary chief ' +
    'correspondent spokesman spokeswoman spokesperson presidente ministro señor señora',
);

/** @param samePlace which of the dataset's places are known to it by other names: those are offered first, as its own */
export function createWorldNames(
  gazetteer: Gazetteer,
  near: Nearness | null,
  samePlace: SamePlace,
): WorldNames {
  const known = new Map<string, readonly GazetteerPlace[]>();
  const placesOf = (name: string): readonly GazetteerPlace[] => {
    const found = known.get(name);
    if (found) return found;
    const { places } = candidatesFor({ name, regions: [], country: '' }, gazetteer);
    known.set(name, places);
    return places;
  };
  const choicesOf = (places: readonly GazetteerPlace[]): PlaceChoice[] => {
    const km = new Map(places.map((place) => [place, near ? near(place) : null]));
    const isNear = (place: GazetteerPlace): boolean => (km.get(place) ?? Infinity) <= NEAR;
    const rank = (place: GazetteerPlace): number =>
      place.kind === 'country' ? 0 : isNear(place) ? 1 : 2;
    const homonyms = places.length;
    const own = new Set(places.flatMap((place) => samePlace(place)?.id ?? []));
    // Whoever names a country seldom means a town elsewhere that is called after it.
    const isCountry = places.some(({ kind }) => kind === 'country');
    const isMeant = (place: GazetteerPlace): boolean =>
      !isCountry || place.geonames === null || isNear(place);
    return [
      ...Array.from(own, (id) => ({
        of: 'dataset' as const,
        id,
        reason: { rule: 'name' as const, homonyms },
      })),
      ...places
        .filter((place) => isMeant(place) && samePlace(place) === null)
        .toSorted((a, b) => rank(a) - rank(b) || b.people - a.people)
        .map((place): PlaceChoice => ({
          of: 'world',
          place,
          label: gazetteer.label(place),
          km: roundedKm(km.get(place) ?? null),
          reason: {
            rule:
              place.kind === 'country' ? 'world-country' : isNear(place) ? 'world-near' : 'world',
            homonyms,
          },
        })),
    ].slice(0, MOST);
  };
  const foundIn = (run: NameRun): readonly WorldFound[] => {
    const name = nameOf(run);
    const places = placesOf(name).filter(
      (place) => isLikely(place, run, name) || samePlace(place) !== null,
    );
    const span = { start: run.words[0]!.start, end: run.words.at(-1)!.bareEnd };
    if (places.length > 0) return [{ ...span, choices: choicesOf(places) }];
    // "Lyon on Friday" is no name, and "Lyon" is.
    const at = run.words.findIndex(({ text }) => INSIDE.has(text));
    return at > 0 ? foundIn({ ...run, words: run.words.slice(0, at) }) : [];
  };
  return (words, isTaken) => runsOf(words, isTaken).flatMap(foundIn);
}

interface NameRun {
  readonly words: readonly NamedWord[];
  /** Whether a word before it says that something is there. */
  readonly isPlaced: boolean;
}

/** Words with capitals that follow each other, without those that belong to no name; what titles stand before is a person. */
function runsOf(words: readonly NamedWord[], isTaken: (word: NamedWord) => boolean): NameRun[] {
  const isPart = (word: NamedWord | undefined): word is NamedWord =>
    word !== undefined && word.isCapital && !isTaken(word) && /\p{L}/u.test(word.text);
  const runs: NameRun[] = [];
  let wasPlaced = false;
  for (let at = 0; at < words.length; at += 1) {
    if (!isPart(words[at])) continue;
    let to = at + 1;
    while (
      to < words.length &&
      words[to]!.isJoined &&
      words[to - 1]!.bareEnd === words[to - 1]!.end
    ) {
      const isSmall = INSIDE.has(words[to]!.text) && words[to + 1]?.isJoined === true;
      if (!isPart(words[to]) && !(isSmall && isPart(words[to + 1]))) break;
      to += 1;
    }
    const before = words[at - 1];
    const isTitled = TITLES.has(before?.folded ?? '') && words[at]!.isJoined;
    const isAnd = /^(?:and|or|y|o|et|und)$/.test(before?.folded ?? '') || !words[at]!.isJoined;
    const isListed: boolean = wasPlaced && at > 0 && isAnd && words[at]!.start - before!.end < 3;
    let from = at;
    while (from < to && NO_NAMES.has(words[from]!.folded)) from += 1;
    const hasTitle = words.slice(at, from).some(({ folded }) => TITLES.has(folded));
    const last = from > at ? words[from - 1] : before;
    const isPlaced: boolean = LOCATIVE.has(last?.folded ?? '') || isListed;
    if (from < to && !isTitled && !hasTitle) runs.push({ words: words.slice(from, to), isPlaced });
    wasPlaced = isPlaced;
    at = to - 1;
  }
  return runs;
}

/** As it is written, in one line, the last word without what makes it a possessive. */
function nameOf({ words }: NameRun): string {
  return words
    .map(({ text, bareEnd, start }, at) =>
      at === words.length - 1 ? text.slice(0, bareEnd - start) : text,
    )
    .join(' ');
}

function isLikely({ kind, people }: GazetteerPlace, { isPlaced }: NameRun, name: string): boolean {
  if (kind === 'country') return true;
  // "NATO", "AP"
  if (/^\p{Lu}{1,5}$/u.test(name)) return false;
  return isPlaced || people >= LARGE;
}

function roundedKm(km: number | null): number | null {
  return km === null ? null : Math.round(km);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
