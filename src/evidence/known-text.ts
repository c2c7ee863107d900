import type { Quote } from './model.ts';

/** A run of an article's text that a quote gives: its words, or what stands before or after them. */
export interface KnownRun {
  readonly part: 'exact' | 'prefix' | 'suffix';
  /** UTF-16 units from the start of the file. */
  readonly start: number;
  readonly text: string;
}

/**
 * What a quote says of its article. Runs whose offsets can't be told from the quote are left out: all of them where the
 * offsets do not fit the words, the prefix where the file would have to begin before its start.
 */
export function runsOf({ exact, prefix = '', suffix = '', start, end }: Quote): KnownRun[] {
  if (end <= start || end - start !== exact.length) return [];
  const runs: KnownRun[] = [{ part: 'exact', start, text: exact }];
  if (prefix.length <= start)
    runs.push({ part: 'prefix', start: start - prefix.length, text: prefix });
  runs.push({ part: 'suffix', start: end, text: suffix });
  return runs.filter(({ text }) => text !== '');
}

/** Votes for one unit: how many runs have it, and the first of them. */
interface Votes<T> {
  count: number;
  readonly first: T;
}

/** An article as far as its quotes know it. `T` says whose a run is. */
export class KnownText<T> {
  readonly #votes = new Map<number, Map<string, Votes<T>>>();

  add({ start, text }: KnownRun, owner: T): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text[at]!;
      let votes = this.#votes.get(start + at);
      if (!votes) this.#votes.set(start + at, (votes = new Map()));
      const vote = votes.get(unit);
      if (vote) vote.count++;
      else votes.set(unit, { count: 1, first: owner });
    }
  }

  /** The unit at an offset that most runs have, of equals the first. */
  unitAt(offset: number): { unit: string; first: T } | null {
    let best: { unit: string; count: number; first: T } | null = null;
    for (const [unit, { count, first }] of this.#votes.get(offset) ?? []) {
      if (!best || count > best.count) best = { unit, count, first };
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
