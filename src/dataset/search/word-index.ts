import { foldedWords } from './fold.ts';
import { lowest } from '../indexes/time-index.ts';
import { bitmapBytes, gapBytes, markPostings, writeVarint } from './postings.ts';

/** Which rows hold which words. */
export interface WordIndex {
  /** How many rows there are, with words or without. */
  readonly rows: number;
  /** Folded words, in order of their code units, each once. */
  readonly terms: readonly string[];
  /** The rows of term t are `postings[from[t]]` to `postings[from[t + 1]]`, excluded: see `markPostings`. */
  readonly from: Uint32Array;
  readonly postings: Uint8Array;
}

/** Finds rows by the beginning of a word, wherever the words are kept. */
export interface Words {
  /** How many rows were indexed. */
  readonly rows: number;
  /** Sets `into[row]` to 1 for each row with a word that begins so. @param prefix folded @param into one entry a row */
  mark(prefix: string, into: Uint8Array): void | Promise<void>;
}

/** Ends a row in the stream of words: no number of a word, there are not so many. */
const ROW_END = 0xffff_ffff;

/**
 * Indexes the words of texts. They are read once, and none is kept: a million rows need some hundred megabytes.
 * @param texts those of row 0, of row 1, and so on
 */
export function indexWords(texts: Iterable<Iterable<string>>): WordIndex {
  const numbers = new Map<string, number>();
  const stream = new NumberStream();
  let rows = 0;
  for (const own of texts) {
    for (const text of own) {
      for (const word of foldedWords(text)) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        stream.push(number);
      }
    }
    stream.push(ROW_END);
    rows += 1;
  }
  const terms = [...numbers.keys()].toSorted();
  const order = Uint32Array.from(terms, (term) => numbers.get(term)!);
  return { rows, terms, ...postingsInOrder(stream.taken(), order, bitmapBytes(rows)) };
}

/** @param stream the words of each row by number, and `ROW_END` @param order the numbers as their terms are sorted */
function postingsInOrder(
  stream: Uint32Array,
  order: Uint32Array,
  most: number,
): Pick<WordIndex, 'from' | 'postings'> {
  const sizes = new Uint32Array(order.length);
  eachGap(stream, order.length, (number, gap) => {
    sizes[number]! += gapBytes(gap);
  });
  const from = new Uint32Array(order.length + 1);
  const at = new Uint32Array(order.length);
  order.forEach((number, term) => {
    at[number] = from[term]!;
    from[term + 1] = from[term]! + Math.min(sizes[number]!, most);
  });
  const postings = new Uint8Array(from.at(-1)!);
  eachGap(stream, order.length, (number, gap, row) => {
    if (sizes[number]! < most) at[number] = writeVarint(gap, postings, at[number]!);
    else postings[at[number]! + (row >>> 3)]! |= 1 << (row & 7);
  });
  return { from, postings };
}

/** Visits each word of each row once, with how many rows lie between this one and the word's last. */
function eachGap(
  stream: Uint32Array,
  words: number,
  visit: (number: number, gap: number, row: number) => void,
): void {
  const last = new Int32Array(words).fill(-1);
  let row = 0;
  for (let at = 0; at < stream.length; at++) {
    const number = stream[at]!;
    if (number === ROW_END) row += 1;
    else if (last[number] !== row) {
      visit(number, row - last[number]! - 1, row);
      last[number] = row;
    }
  }
}

/** Marks the rows that have a word which begins so. @param into one entry for each row */
export function markWords(index: Omit<WordIndex, 'rows'>, prefix: string, into: Uint8Array): void {
  const { terms, from, postings } = index;
  const first = lowest(terms.length, (at) => terms[at]! >= prefix);
  const end = lowest(terms.length, (at) => at >= first && !terms[at]!.startsWith(prefix));
  for (let at = first; at < end; at++) markPostings(postings, from[at]!, from[at + 1]!, into);
}

/** Words that are all in memory. */
export function wordsInMemory(index: WordIndex): Words {
  return { rows: index.rows, mark: (prefix, into) => markWords(index, prefix, into) };
}

/** Numbers one after another, four bytes each. */
class NumberStream {
  #numbers = new Uint32Array(1024);
  #length = 0;

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
