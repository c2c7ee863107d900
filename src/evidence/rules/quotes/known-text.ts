import type { Quote } from '../../model.ts';
import { isPlaced } from '../../spans.ts';

/** A run of an article's text that a quote gives: its words, or what stands before or after them. */
export interface KnownRun {
  readonly part: 'exact' | 'prefix' | 'suffix';
  /** UTF-16 units from the start of the file. */
  readonly start: number;
  readonly text: string;
}

/**
 * What a quote says of its article. Runs whose offsets can't be told from the quote are left out: all of them where it has
 * no offsets or they do not fit the words, the prefix where the file would have to begin before its start.
 */
export function runsOf(quote: Quote): KnownRun[] {
  if (!isPlaced(quote)) return [];
  const { exact, prefix = '', suffix = '', start, end } = quote;
  if (end <= start || end - start !== exact.length) return [];
  const runs: KnownRun[] = [{ part: 'exact', start, text: exact }];
  if (prefix.length <= start)
    runs.push({ part: 'prefix', start: start - prefix.length, text: prefix });
  runs.push({ part: 'suffix', start: end, text: suffix });
  return runs.filter(({ text }) => text !== '');
}

/** Whether runs of one text have the same units wherever they overlap; nothing is kept of where they do not. */
export function agree(runs: readonly KnownRun[]): boolean {
  /** What the runs so far have from the start of the last one on. */
  let known: Pick<KnownRun, 'start' | 'text'> = { start: 0, text: '' };
  for (const { start, text } of runs.toSorted((a, b) => a.start - b.start)) {
    const there = known.text.slice(start - known.start);
    if (!there.startsWith(text) && !text.startsWith(there)) return false;
    known = { start, text: there.length > text.length ? there : text };
  }
  return true;
}

/** Votes for one unit: how many runs have it, and the first of them. */
interface Votes<T> {
  readonly unit: string;
  count: number;
  readonly first: T;
  /** Those for another unit at the same offset: there are hardly ever any. */
  other: Votes<T> | null;
}

/** An article as far as its quotes know it. `T` says whose a run is. */
export class KnownText<T> {
  /** The unit that came first, by offset. */
  readonly #votes = new Map<number, Votes<T>>();

  add({ start, text }: KnownRun, owner: T): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text[at]!;
      const votes = this.#votes.get(start + at);
      if (!votes) this.#votes.set(start + at, { unit, count: 1, first: owner, other: null });
      else vote(votes, unit, owner);
    }
  }

  /** The unit at an offset that most runs have, of equals the first. */
  unitAt(offset: number): { unit: string; first: T } | null {
    let best = this.#votes.get(offset) ?? null;
    for (let votes = best; votes; votes = votes.other) {
      if (votes.count > best!.count) best = votes;
    }
    return best;
  }

  /** Where a run first differs from what most have, or null. */
  contradiction({ start, text }: KnownRun): { offset: number; first: T } | null {
    for (let at = 0; at < text.length; at++) {
      const known = this.unitAt(start + at);
      if (known && known.unit !== text[at]) return { offset: start + at, first: known.first };
    }
    return null;
  }

  /** The known text around an offset, as far as it is known without a gap. */
  around(offset: number, reach: number): string {
    let text = '';
    for (let at = offset; at < offset + reach; at++) {
      const known = this.unitAt(at);
      if (!known) break;
      text += known.unit;
    }
    for (let at = offset - 1; at >= offset - reach; at--) {
      const known = this.unitAt(at);
      if (!known) break;
      text = known.unit + text;
    }
    return text;
  }
}

function vote<T>(votes: Votes<T>, unit: string, owner: T): void {
  if (votes.unit === unit) votes.count++;
  else if (votes.other) vote(votes.other, unit, owner);
  else votes.other = { unit, count: 1, first: owner, other: null };
}
