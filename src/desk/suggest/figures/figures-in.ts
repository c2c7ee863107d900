import type { MeasureName } from '../../../evidence/model.ts';
import type { Span } from '../../../evidence/spans.ts';
import type { FigureBounds } from '../../../evidence/words/amounts.ts';
import { joinedGroups } from '../../../evidence/words/digit-groups.ts';
import { figureReaderOf } from '../../../evidence/words/figure-readers.ts';
import type { FigureReader } from '../../../evidence/words/figure-readers.ts';
import { wordsOf } from '../sentence-words.ts';
import type { Word } from '../sentence-words.ts';
import type { FigureChoice, FigureReason, FigureSuggestion } from '../suggestion.ts';
import { isAge } from './ages.ts';
import { figureLanguage } from './figure-language.ts';
import type { FigureLanguage } from './figure-language.ts';

/** A figure that a sentence gives. */
export interface FoundFigure extends Span {
  readonly choice: FigureChoice;
  /** Whether there may have been more: "a damaged building" does not say that it was the only one. */
  readonly orMore: boolean;
}

/** The most words that a number is written in, that stand before it, and that name what is counted. */
const MOST = { number: 8, before: 4, noun: 7 };
/** So far from a figure a word says what it measures, UTF-16 units. */
const NEAR = 80;
/** What begins another part of a sentence, and how much farther that makes what stands before, UTF-16 units. */
const ANOTHER_PART = /^,?\s(?:and|but|while|y|e|pero|mientras)\s/u;
const FARTHER = 15;

/**
 * Finds the figures that a sentence gives, in order and apart: numbers in figures and words with what stands before them
 * ("at least", "nearly") and what is counted; amounts ("dozens", "a large number of forces"); one of several ("the
 * second"); and a thing named in the singular beside what befell it ("a damaged building"). Durations, distances, shares
 * and numbers that are names give none.
 * @param apart what is no figure: the sentence's times
 */
export function figuresIn(
  text: string,
  language: string | undefined,
  apart: readonly Span[],
): readonly FoundFigure[] {
  const reader = figureReaderOf(language);
  const words = figureLanguage(language);
  if (!reader || !words) return [];
  return new FigureFinder(text, reader, words, apart).found();
}

/** Words from one to another, the end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

interface Draft extends Run {
  readonly bounds: FigureBounds;
  readonly rule: FigureReason['rule'];
  /** The words that say what is counted. */
  readonly noun: Run | null;
}

class FigureFinder {
  readonly #text: string;
  /** The text with its groups of digits as the language writes them, as long as it is. */
  readonly #joined: string;
  readonly #read: FigureReader;
  readonly #language: FigureLanguage;
  readonly #words: readonly Word[];
  /** Which words are a time's or of a figure that was found. */
  readonly #taken: boolean[];

  constructor(text: string, read: FigureReader, language: FigureLanguage, apart: readonly Span[]) {
    this.#text = text;
    this.#read = read;
    this.#language = language;
    this.#joined = joinedGroups(text, language.group).replaceAll(ROUND_GROUPS, (words) =>
      words.replaceAll(' ', language.group),
    );
    this.#words = wordsOf(this.#joined);
    this.#taken = this.#words.map(({ start, end }) =>
      apart.some((span) => span.start < end && start < span.end),
    );
  }

  found(): readonly FoundFigure[] {
    // Numbers first: the words before one are not an amount of their own, "as many as 34".
    const finders = [
      (at: number) => this.#number(at),
      (at: number) => this.#amount(at),
      (at: number) => this.#ordinal(at),
      (at: number) => this.#singular(at),
    ];
    const drafts: Draft[] = [];
    for (const find of finders) {
      for (let at = 0; at < this.#words.length; at += 1) {
        const draft = this.#taken[at] ? null : find(at);
        if (!draft) continue;
        drafts.push(draft);
        this.#taken.fill(true, draft.from, draft.to);
        at = draft.to - 1;
      }
    }
    const cues = this.#cues();
    return drafts
      .toSorted((a, b) => a.from - b.from)
      .map((draft) => {
        const { start, end } = this.#span(draft);
        const { min, max } = draft.bounds;
        const of = draft.noun && this.#counted(draft.noun);
        const measure = this.#measure({ start, end }, cues);
        return {
          start,
          end,
          orMore: draft.bounds.orMore === true,
          choice: {
            text: this.#text.slice(start, end),
            ...(min !== undefined && { min }),
            ...(max !== undefined && { max }),
            ...(of !== null && { of }),
            ...(measure !== null && { measure }),
            reason: { rule: draft.rule },
          },
        };
      });
  }

  /** A number, in words or figures, with what stands around it. */
  #number(at: number): Draft | null {
    const core = this.#cardinal(at) ?? this.#dashed(at);
    if (core === null || this.#isParted(at, core)) return null;
    const whole = this.#range(at, core) ?? this.#behind(at, core);
    if (
      !this.#isCount(at, core) ||
      this.#isMeasured(whole) ||
      isAge(this.#text, this.#words, { from: at, to: core }, this.#language)
    )
      return null;
    const bare = this.#bounds(at, whole);
    const from = this.#before(at, whole, bare);
    const noun = this.#noun(whole);
    const [long, short] = [this.#bounds(from, noun?.to ?? whole), this.#bounds(from, whole)];
    return {
      from,
      to: noun?.to ?? whole,
      bounds: long ?? short ?? {},
      rule: (long ?? short) ? 'bounds' : 'round',
      noun,
    };
  }

  /** Where the longest cardinal that begins at a word ends; null where none does. */
  #cardinal(at: number): number | null {
    const most = Math.min(this.#words.length, at + MOST.number);
    let longest: number | null = null;
    for (let to = at + 1; to <= most; to += 1) {
      if (this.#taken[to - 1]) break;
      const lower = this.#words.slice(at, to).map((word) => word.lower);
      if (this.#language.isNumber(lower)) longest = to;
      if (this.#words[to - 1]!.isLast) break;
    }
    return longest;
  }

  /** Where "40-50" ends; null where a word is no such range, but two years. */
  #dashed(at: number): number | null {
    const word = this.#words[at]!.text;
    if (!DASHED.test(word)) return null;
    const { min = 0, max = 0 } = this.#bounds(at, at + 1) ?? {};
    return max > min ? at + 1 : null;
  }

  /** Whether "1 200" may be one number or two: that can't be told. */
  #isParted(at: number, to: number): boolean {
    const isOne = (one: number): boolean => {
      const [word, next] = [this.#words[one], this.#words[one + 1]];
      if (!word || !next || word.isLast || next.start - word.end !== 1) return false;
      return /^\d{1,3}$/.test(word.text) && /^\d{3}$/.test(next.text);
    };
    return isOne(at - 1) || isOne(to - 1);
  }

  /** Whether what stands before a word is a duration, a distance or a share. */
  #isMeasured(to: number): boolean {
    const [last, next] = [this.#words[to - 1]!, this.#words[to]];
    if (this.#text[last.end] === '%') return true;
    return !last.isLast && next !== undefined && this.#language.units.test(next.lower);
  }

  /** Whether a number counts something: it is no label, year or pronoun. */
  #isCount(at: number, to: number): boolean {
    const { labels, noOne } = this.#language;
    const [word, before, next] = [this.#words[at]!, this.#words[at - 1], this.#words[to]];
    const isEnd = this.#words[to - 1]!.isLast || !next;
    const isNamed = before && !before.isLast && (labels.test(before.text) || isName(before, at));
    const isAlone = isEnd || this.#language.stops.has(next.lower);
    if (/^\d/.test(word.text) && isNamed && isAlone) return false;
    if (/^(?:1[5-9]|20)\d\d$/.test(word.text) && isAlone) return false;
    if (word.lower !== 'one' && word.lower !== 'un' && word.lower !== 'una') return true;
    return !(before && noOne[0].test(before.lower)) && !(next && noOne[1].test(next.lower));
  }

  /** The end of "12 to 20"; null where a number is no range. */
  #range(at: number, to: number): number | null {
    const joiner = this.#words[to];
    if (!joiner || this.#words[to - 1]!.isLast || !this.#language.joiners.has(joiner.lower))
      return null;
    const end = this.#cardinal(to + 1);
    if (end === null) return null;
    const isRange = [at, at - 1].some((from) => {
      const bounds = from < 0 || this.#taken[from] ? null : this.#bounds(from, end);
      return bounds?.min !== undefined && bounds.max !== undefined && bounds.max > bounds.min;
    });
    return isRange ? end : null;
  }

  /** The end of "40 or more", else of the number itself. */
  #behind(at: number, to: number): number {
    if (this.#words[to - 1]!.isLast || to + 2 > this.#words.length) return to;
    const [bare, more] = [this.#bounds(at, to), this.#bounds(at, to + 2)];
    const isMore = more !== null && bare !== null && !isSame(more, bare);
    return isMore ? to + 2 : to;
  }

  /** The first word of what says more of a number: "at least", "no more than". */
  #before(at: number, to: number, bare: FigureBounds | null): number {
    let [first, bounds] = [at, bare];
    for (let from = at - 1; from >= Math.max(0, at - MOST.before); from -= 1) {
      if (this.#taken[from] || this.#words[from]!.isLast) break;
      const read = this.#bounds(from, to);
      if (read && !(bounds && isSame(read, bounds))) [first, bounds] = [from, read];
    }
    return first;
  }

  /** An amount without bounds: "dozens", "tens of thousands", "a large number of forces". */
  #amount(at: number): Draft | null {
    const to = this.#head(at) ?? this.#vague(at);
    if (to === null) return null;
    const isLast = this.#words[to - 1]!.isLast;
    const next = isLast ? undefined : this.#words[to];
    if (next && this.#language.units.test(next.lower)) return null;
    const noun = isLast ? null : this.#noun(to);
    const from = this.#compared(at);
    return { from, to: noun?.to ?? to, bounds: {}, rule: 'bounds', noun };
  }

  /** Where "several" or "tens of thousands" ends; null for "as many". */
  #vague(at: number): number | null {
    const isVague = (word: Word | undefined): boolean =>
      word !== undefined && isBoundless(this.#read(word.text));
    if (!isVague(this.#words[at]) || ASKED.test(this.#words[at - 1]?.lower ?? '')) return null;
    const isOf =
      !this.#words[at]!.isLast && this.#language.of.has(this.#words[at + 1]?.lower ?? '');
    return isOf && isVague(this.#words[at + 2]) ? at + 3 : at + 1;
  }

  /** The first word of what is said of an amount, "at least": what would change the bounds of a number. */
  #compared(at: number): number {
    for (let from = Math.max(0, at - MOST.before); from < at; from += 1) {
      const isApart = this.#words
        .slice(from, at)
        .some(({ isLast }, nth) => isLast || this.#taken[from + nth]);
      const read = isApart ? null : this.#read(`${this.#slice({ from, to: at })} 5`);
      const isShorter = from + 1 < at && this.#read(`${this.#slice({ from: from + 1, to: at })} 5`);
      if (read && !isSame(read, FIVE) && !(isShorter && isSame(isShorter, read))) return from;
    }
    return at;
  }

  /** Where "a large number" ends, behind which "of" stands. */
  #head(at: number): number | null {
    const { singular, heads, of } = this.#language;
    const isArticle = singular.has(this.#words[at]!.lower);
    for (let to = at + 1; to <= Math.min(this.#words.length - 1, at + 4); to += 1) {
      if (this.#taken[to] || this.#words[to - 1]!.isLast) return null;
      if (!of.has(this.#words[to]!.lower)) continue;
      const isHead = heads.has(this.#words[to - 1]!.lower) && (isArticle || to - at <= 2);
      return isHead && isBoundless(this.#read(this.#slice({ from: at, to: to + 1 }))) ? to : null;
    }
    return null;
  }

  /** "The second UAV" is one; "the third to fall" are three. */
  #ordinal(at: number): Draft | null {
    const { beforeOrdinal, ordinals, notCounted } = this.#language;
    const [article, word, next] = [this.#words[at]!, this.#words[at + 1], this.#words[at + 2]];
    if (!word || !beforeOrdinal.has(article.lower) || this.#taken[at + 1]) return null;
    const nth =
      ordinals.get(word.lower) ?? Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(word.lower)?.[1]);
    if (!(nth > 0) || (next && !word.isLast && notCounted.test(next.lower))) return null;
    const noun = word.isLast ? null : this.#noun(at + 2);
    const to = noun?.to ?? at + 2;
    const isCounted = this.#words[to]?.lower === 'to';
    const value = isCounted ? nth : 1;
    return { from: at, to, bounds: { min: value, max: value }, rule: 'ordinal', noun };
  }

  /** A thing in the singular that something befell: "a damaged building", "my house is destroyed", "another UAV". */
  #singular(at: number): Draft | null {
    if (!this.#language.singular.has(this.#words[at]!.lower) || this.#words[at]!.isLast)
      return null;
    const noun = this.#noun(at + 1);
    if (!noun || /[^s]s$/.test(this.#words[noun.to - 1]!.lower)) return null;
    const span = this.#span({ from: at, to: noun.to });
    const before = this.#text.slice(Math.max(0, span.start - BESIDE), span.start);
    const behind = this.#text.slice(span.end, span.end + BESIDE);
    const isBefallen = this.#language.measures.some(([, cue]) => {
      const source = cue.source;
      const directly = new RegExp(String.raw`(?:${source})\s+$`, 'iu').test(before);
      const passive = new RegExp(
        String.raw`^\s+(?:(?:is|was|were|has|have|been|being)\s+)+(?:${source})`,
        'iu',
      );
      return directly || passive.test(behind) || new RegExp(source, 'iu').test(this.#slice(noun));
    });
    if (!isBefallen) return null;
    return {
      from: at,
      to: noun.to,
      bounds: this.#bounds(at, noun.to) ?? { min: 1, max: 1 },
      rule: 'one',
      noun,
    };
  }

  /** The words that name what is counted, from a word on; null where none do. */
  #noun(at: number): Run | null {
    const { of, determiners, stops, stopsBehindNoun, kinds } = this.#language;
    if (at > 0 && this.#words[at - 1]!.isLast) return null;
    let from = at;
    if (/^[-–—]$/.test(this.#words[from]?.text ?? '')) from += 1;
    if (of.has(this.#words[from]?.lower ?? '')) from += 1;
    while (from > at && determiners.has(this.#words[from]?.lower ?? '')) from += 1;
    let to = from;
    while (to < Math.min(this.#words.length, from + MOST.noun)) {
      const word = this.#words[to]!;
      const isOfKind = to > from && of.has(word.lower) && kinds.has(this.#words[to - 1]!.lower);
      if (this.#taken[to] || word.isFirst || (stops.has(word.lower) && !isOfKind)) break;
      if (to > from && (stopsBehindNoun.test(word.lower) || this.#isVerb(from, to))) break;
      if (this.#language.isNumber([word.lower])) break;
      to += 1;
      if (word.isLast) break;
    }
    return to > from ? { from, to } : null;
  }

  /** Whether a word behind a noun says what it did or what befell it: "boats sank", "houses destroyed in". */
  #isVerb(from: number, at: number): boolean {
    const [before, word, next] = [this.#words[at - 1]!, this.#words[at]!, this.#words[at + 1]];
    const isBehindMany = PLURAL.test(before.text) && /^\p{Ll}+$/u.test(word.text);
    if (isBehindMany && at > from && !PLURAL.test(word.text)) return true;
    const isEnd = word.isLast || !next || this.#language.stops.has(next.lower);
    return /.{2,}ed$/.test(word.lower) && isEnd;
  }

  /** What the reader of figures makes of words. */
  #bounds(from: number, to: number): FigureBounds | null {
    return this.#read(this.#slice({ from, to }));
  }

  #slice(run: Run): string {
    const { start, end } = this.#span(run);
    return this.#joined.slice(start, end);
  }

  /** What a noun counts: a word of what befell somebody alone names people, one of what befell something names nothing. */
  #counted(noun: Run): string | null {
    const words = this.#slice(noun);
    const befell = this.#language.measures.find(([, cue]) => words.replace(cue, '') === '')?.[0];
    if (befell === undefined) return this.#withQuotes(noun);
    return befell === 'killed' || befell === 'injured' ? this.#language.people : null;
  }

  /** With the mark that opens a quotation which ends in the words. */
  #withQuotes(run: Run): string {
    const { start, end } = this.#span(run);
    const words = this.#text.slice(start, end);
    const isOpen = /["“«]/.test(this.#text[start - 1] ?? '') && /["”»]/.test(words);
    return isOpen ? this.#text.slice(start - 1, end) : words;
  }

  #span({ from, to }: Run): Span {
    return { start: this.#words[from]!.start, end: this.#words[to - 1]!.end };
  }

  /** The measure whose words stand nearest to a figure, or in it; those of the part of a sentence before are farther. */
  #measure({ start, end }: Span, cues: readonly Cue[]): MeasureName | null {
    const away = (cue: Cue): number => {
      const isBefore = cue.end <= start && ANOTHER_PART.test(this.#text.slice(cue.end, start));
      return Math.max(0, cue.start - end, start - cue.end) + (isBefore ? FARTHER : 0);
    };
    const [nearest] = cues.toSorted((a, b) => away(a) - away(b));
    return nearest && away(nearest) <= NEAR ? nearest.measure : null;
  }

  #cues(): readonly Cue[] {
    return this.#language.measures.flatMap(([measure, cue]) =>
      Array.from(this.#text.matchAll(cue), ({ 0: words, index }) => ({
        measure,
        start: index,
        end: index + words.length,
      })),
    );
  }
}

/** Names of more than one, behind which hardly another noun stands. */
const PLURAL = /^(?:\p{Ll}+[^sui\P{Ll}]s|people|children|women|men)$/u;
/** A range in one word, of no years. */
const DASHED = /^(?!(?:1[5-9]|20)\d\d\D)[1-9][\d.,]*[-–—][1-9][\d.,]*$/;
/** "10 000": no number begins with noughts, so that those are a group of one. */
const ROUND_GROUPS =
  /(?<![\p{L}\d.,]|\d )\d{1,3}(?: \d{3})* 000(?: \d{3})*(?![\p{L}\d]|[.,]\d| \d)/gu;
/** Words before "many" that make it no amount. */
const ASKED = /^(?:as|how|too|so|not|very)$/;
/** What the reader makes of "5". */
const FIVE: FigureBounds = { min: 5, max: 5 };
/** How much beside a thing in the singular says what befell it, UTF-16 units. */
const BESIDE = 40;

interface Cue extends Span {
  readonly measure: MeasureName;
}

/** Whether a word that a number follows is a name, which the number belongs to. @param at of the number */
function isName({ text }: Word, at: number): boolean {
  return at > 1 && /^\p{Lu}/u.test(text);
}

function isBoundless(bounds: FigureBounds | null): boolean {
  return bounds !== null && bounds.min === undefined && bounds.max === undefined;
}

function isSame(a: FigureBounds, b: FigureBounds): boolean {
  return a.min === b.min && a.max === b.max && a.about === b.about;
}

/** @param from where the sentence begins in the article */
export function figureSuggestion(
  { start, end, choice, orMore }: FoundFigure,
  from: number,
): FigureSuggestion {
  const { max: _, ...unbounded } = choice;
  return {
    kind: 'figure',
    span: { start: from + start, end: from + end },
    choices: orMore ? [choice, unbounded] : [choice],
  };
}
