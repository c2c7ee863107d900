import type { Actor, Place, Source, Speaker } from '../../evidence/model.ts';
import type { Vocabulary } from '../../evidence/vocabulary.ts';
import { NO_ACTOR, NO_PLACE } from '../indexes/columns.ts';
import type { IncidentColumns } from '../indexes/columns.ts';
import { foldedWords } from './fold.ts';
import type { Found, Searcher } from './search-index.ts';
import { categoryTexts, nameTexts, placeTexts, sourceTexts } from './searched-texts.ts';
import { indexWords, wordsInMemory } from './word-index.ts';
import type { Words } from './word-index.ts';

export interface SearchedDataset {
  readonly columns: Pick<
    IncidentColumns,
    | 'length'
    | 'category'
    | 'place'
    | 'claimsFrom'
    | 'claimSource'
    | 'claimSpeaker'
    | 'claimActor'
    | 'claimTarget'
  >;
  readonly vocabulary: Pick<Vocabulary, 'categories' | 'groupOf'>;
  /** In the order of the columns' codes. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly actors: readonly Actor[];
  /** The words of the incidents' own texts, `incidentTexts`, by row. */
  readonly words: Words;
}

/** So many answers are kept, one byte a row each: queries grow, and are taken back, letter by letter. */
const KEPT = 8;

type Rows = Uint8Array | Promise<Uint8Array>;

/** The words given are not those of the dataset's rows: answers would be of other incidents. */
export class SearchedRowsError extends Error {
  constructor(got: number, expected: number) {
    super(
      `Words of other rows: got ${got}, expected the dataset's ${expected}. ` +
        'Index the texts of every row once, in order, those of the undated too.',
    );
    this.name = 'SearchedRowsError';
  }
}

/**
 * Searches rows through their columns and words. Answers at once where `words` does, and else rejects with what
 * `words` rejects with.
 * @throws {SearchedRowsError} where there are more or fewer rows than words were indexed of
 */
export function createSearcher(dataset: SearchedDataset): Searcher {
  const { length } = dataset.columns;
  if (dataset.words.rows !== length) throw new SearchedRowsError(dataset.words.rows, length);
  const markNamed = namesMarker(dataset);
  const ofWord = keepLatest((word) => {
    const rows = new Uint8Array(length);
    markNamed(word, rows);
    const marking = dataset.words.mark(word, rows);
    return marking ? marking.then(() => rows) : rows;
  });
  const ofWords = keepLatest((joined) => {
    if (joined === '') return new Uint8Array(length).fill(1);
    const masks = longestOf(joined.split(' ')).map(ofWord);
    return masks.some((mask) => mask instanceof Promise)
      ? Promise.all(masks.map((mask) => Promise.resolve(mask))).then(inAll)
      : inAll(masks as Uint8Array[]);
  });
  return {
    find(query): Found | Promise<Found> {
      const rows = ofWords(foldedWords(query).join(' '));
      return rows instanceof Uint8Array
        ? { query, rows }
        : rows.then((later) => ({ query, rows: later }));
    },
  };
}

/** Leaves out the words with which another begins: who has that one has these. */
function longestOf(words: readonly string[]): string[] {
  const each = [...new Set(words)];
  return each.filter((word) => !each.some((other) => other !== word && other.startsWith(word)));
}

function inAll(masks: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = masks as [Uint8Array, ...Uint8Array[]];
  if (others.length === 0) return first;
  const rows = first.slice();
  for (const mask of others) {
    for (let row = 0; row < rows.length; row++) rows[row]! &= mask[row]!;
  }
  return rows;
}

/** Marks the rows whose category, place, sources, speakers or actors have a word that begins so. */
function namesMarker({ columns, vocabulary, places, sources, speakers, actors }: SearchedDataset) {
  const categoryNames = nameTable(
    vocabulary.categories.map((one) => categoryTexts(one, vocabulary.groupOf(one.id))),
  );
  const placeNames = nameTable(places.map(placeTexts));
  const sourceNames = nameTable(sources.map(sourceTexts));
  const speakerNames = nameTable(speakers.map(nameTexts));
  const actorNames = nameTable(actors.map(nameTexts));
  const { length, category, place, claimsFrom } = columns;
  const { claimSource, claimSpeaker, claimActor, claimTarget } = columns;

  return (prefix: string, into: Uint8Array): void => {
    const inCategory = categoryNames(prefix);
    const inPlace = placeNames(prefix);
    const inSource = sourceNames(prefix);
    const inSpeaker = speakerNames(prefix);
    const inActor = actorNames(prefix);
    if (inCategory.includes(1)) {
      for (let row = 0; row < length; row++) into[row]! |= inCategory[category[row]!]!;
    }
    if (inPlace.includes(1)) {
      for (let row = 0; row < length; row++) {
        // A read beyond an array would give nothing too, but slows down all that follow.
        const at = place[row]!;
        if (at !== NO_PLACE) into[row]! |= inPlace[at]!;
      }
    }
    if (inSource.includes(1) || inSpeaker.includes(1)) {
      for (let row = 0; row < length; row++) {
        for (let claim = claimsFrom[row]!; claim < claimsFrom[row + 1]!; claim++) {
          into[row]! |= inSource[claimSource[claim]!]! | inSpeaker[claimSpeaker[claim]!]!;
        }
      }
    }
    if (inActor.includes(1)) {
      const isIn = (code: number): number => (code === NO_ACTOR ? 0 : inActor[code]!);
      for (let row = 0; row < length; row++) {
        for (let claim = claimsFrom[row]!; claim < claimsFrom[row + 1]!; claim++)
          into[row]! |= isIn(claimActor[claim]!) | isIn(claimTarget[claim]!);
      }
    }
  };
}

/** @param texts of each code @returns a mask over the codes: 1 where a word begins so */
function nameTable(texts: readonly (readonly string[])[]): (prefix: string) => Uint8Array {
  const words = wordsInMemory(indexWords(texts));
  return (prefix) => {
    const codes = new Uint8Array(texts.length);
    void words.mark(prefix, codes);
    return codes;
  };
}

/** Keeps the latest answers. One that is still to come takes its place, or leaves it when it fails. */
function keepLatest(answer: (asked: string) => Rows): (asked: string) => Rows {
  const kept = new Map<string, Rows>();
  return (asked) => {
    const rows = kept.get(asked) ?? answer(asked);
    kept.delete(asked);
    kept.set(asked, rows);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    if (rows instanceof Promise) {
      rows.then(
        (come) => kept.get(asked) === rows && kept.set(asked, come),
        () => kept.get(asked) === rows && kept.delete(asked),
      );
    }
    return rows;
  };
}
