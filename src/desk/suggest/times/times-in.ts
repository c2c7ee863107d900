import { primarySubtag } from '../../../evidence/language-tags.ts';
import type { Span } from '../../../evidence/spans.ts';
import type { TimeChoice, TimeSuggestion } from '../suggestion.ts';
import { clockTimesIn, timesOfDay } from './clock-times.ts';
import { ENGLISH_TIMES } from './english-times.ts';
import { SPANISH_TIMES } from './spanish-times.ts';
import { aDay, dayEdtf } from './time-rule.ts';
import type { TimeContext, TimeLanguage, TimeValue } from './time-rule.ts';

/** A time that a sentence names. */
export interface FoundTime extends Span {
  /** What it can be, the likeliest first; never none. */
  readonly values: readonly TimeValue[];
}

/** The languages whose words for times are known, by their primary subtag. */
const LANGUAGES: Readonly<Record<string, TimeLanguage>> = {
  en: ENGLISH_TIMES,
  es: SPANISH_TIMES,
};

/** So far before a time it may be said to be to come, outside of another quotation, UTF-16 units. */
const TO_COME = 100;
/** How much of a sentence before a time is looked at, UTF-16 units. */
const LOOKED_BACK = 40;

/**
 * Finds the times that a sentence names, in order and apart from each other: dates, weekdays and words such as
 * "yesterday" counted from the article's day, what is counted from a day named before, and times of day.
 * @param language a BCP 47 tag; of others than those known only dates in figures are read
 */
export function timesIn(
  text: string,
  language: string | undefined,
  context: TimeContext,
): readonly FoundTime[] {
  const words = LANGUAGES[primarySubtag(language ?? '')] ?? NUMBERS_ONLY;
  return withClocks(text, joined(text, named(text, words, context), words, context), context);
}

/** ISO dates are of no language. */
const NUMBERS_ONLY: TimeLanguage = { ...ENGLISH_TIMES, rules: ENGLISH_TIMES.rules.slice(0, 1) };

function named(text: string, { rules, toCome }: TimeLanguage, context: TimeContext): FoundTime[] {
  const found: FoundTime[] = [];
  const none: Span[] = [];
  const isToCome = (at: number): boolean =>
    toCome.test(/[^”"»]*$/u.exec(text.slice(Math.max(0, at - TO_COME), at))![0]);
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if ([...found, ...none].some((one) => one.start < end && start < one.end)) continue;
      // What is counted from a day named before may count from one in this very sentence.
      const before = found.findLast((one) => one.end <= start);
      const earlier = (before && onlyDay(before)) ?? context.earlier;
      const values = read(match, { ...context, earlier }, isToCome(start));
      if (values === null) none.push({ start, end });
      if (!values || values.length === 0) continue;
      found.push({ start, end, values: onceEach(values) });
      found.sort((a, b) => a.start - b.start);
    }
  }
  return found;
}

/** The day that a time most likely is; null where it is none alone. */
export function onlyDay({ values }: FoundTime): number | null {
  const [first] = values;
  return first && first.first === first.last ? first.first : null;
}

/** Puts times together that words make one of: "from Monday to Friday", "since 27 September". */
function joined(
  text: string,
  found: readonly FoundTime[],
  { since, until, joined: joiner, between }: TimeLanguage,
  { article }: TimeContext,
): FoundTime[] {
  const all: FoundTime[] = [];
  for (const time of found) {
    const last = all.at(-1);
    const gap = last ? text.slice(last.end, time.start) : '';
    const pair = last && joiner.test(gap) ? pairOf(text, last, time, between) : null;
    if (pair) all[all.length - 1] = pair;
    else all.push(time);
  }
  return all.map((time) => {
    const before = text.slice(Math.max(0, time.start - LOOKED_BACK), time.start);
    const [first] = time.values;
    if (!first || first.edtf.includes('/') || first.edtf.startsWith('[')) return time;
    if (since.test(before)) {
      const toArticle =
        article !== null && first.last < article
          ? [valueOf(first, `${first.edtf}/${dayEdtf(article)}`, 'since')]
          : [];
      const open = valueOf(first, `${first.edtf}/..`, 'since');
      return { ...time, values: onceEach([...toArticle, ...time.values, open]) };
    }
    if (!until.test(before)) return time;
    return { ...time, values: [...time.values, valueOf(first, `../${first.edtf}`, 'until')] };
  });
}

function pairOf(text: string, a: FoundTime, b: FoundTime, between: RegExp): FoundTime | null {
  const pairs = pairsOf(a.values[0]!, b.values[0]!);
  if (pairs.length === 0) return null;
  const isBetween = between.test(text.slice(Math.max(0, a.start - LOOKED_BACK), a.start));
  const both = pairs.flatMap(([first, last]) => {
    const lasting = valueOf(first, `${first.edtf}/${last.edtf}`, 'between');
    const someTime = valueOf(first, `[${first.edtf}..${last.edtf}]`, 'within');
    return isBetween ? [someTime, lasting] : [lasting, someTime];
  });
  return { start: a.start, end: b.end, values: onceEach([...both, ...a.values, ...b.values]) };
}

/** The two ends of a stretch: a weekday that comes before its other end is of the week behind, or that one of the week before. */
function pairsOf(first: TimeValue, last: TimeValue): readonly (readonly [TimeValue, TimeValue])[] {
  const isPlain = [first, last].every(({ edtf }) => /^[^/[]+$/.test(edtf));
  if (!isPlain) return [];
  if (last.last > first.last && last.first >= first.first) return [[first, last]];
  const [isFirst, isLast] = [first, last].map(({ reason }) => reason.rule === 'weekday');
  if (!isLast) return [];
  const moved = (value: TimeValue, by: number): TimeValue => ({
    ...value,
    ...aDay(value.first + by, value.reason.rule, value.reason),
  });
  const before = isFirst ? ([[moved(first, -7), last]] as const) : [];
  return [[first, moved(last, 7)], ...before];
}

function valueOf(value: TimeValue, edtf: string, rule: TimeChoice['reason']['rule']): TimeValue {
  return { ...value, edtf, reason: { ...value.reason, rule } };
}

/** Adds times of day, each on the day that is named nearest to it, else on the one named before, else on the article's. */
function withClocks(
  text: string,
  found: readonly FoundTime[],
  { article, earlier, zone }: TimeContext,
): readonly FoundTime[] {
  const clocks = clockTimesIn(text).filter((clock) =>
    found.every((time) => time.end <= clock.start || clock.end <= time.start),
  );
  const added = clocks.flatMap((clock): FoundTime[] => {
    const away = ({ start, end }: Span): number => Math.max(start - clock.end, clock.start - end);
    const near = found
      .filter((time) => onlyDay(time) !== null)
      .toSorted((a, b) => away(a) - away(b))[0];
    const days = near ? near.values.filter((value) => value.first === value.last) : [];
    const loose = [earlier, article]
      .filter((day) => day !== null)
      .map((day) => aDay(day, 'counted'));
    const on = days.length > 0 ? days : loose;
    if (on.length === 0) return [];
    const { start, end } = clock;
    return [{ start, end, values: onceEach(on.map((day) => timesOfDay(day.first, clock, zone))) }];
  });
  return [...found, ...added].toSorted((a, b) => a.start - b.start);
}

function onceEach(values: readonly TimeValue[]): readonly TimeValue[] {
  return [
    ...new Map(values.toReversed().map((value) => [value.edtf, value])).values(),
  ].toReversed();
}

/** @param start of the sentence in the article */
export function timeSuggestion({ start, end, values }: FoundTime, from: number): TimeSuggestion {
  return {
    kind: 'time',
    span: { start: from + start, end: from + end },
    choices: values.map(({ edtf, reason }) => ({
      edtf,
      reason,
    })) as unknown as TimeSuggestion['choices'],
  };
}

/**
 * What the article's own day gives for any sentence: that day, some time not after it, or a time from the day that was
 * named before until then.
 * @param earlier that day; null where none was named
 */
export function articleTime(article: number, earlier: number | null): TimeSuggestion {
  const [day, from] = [dayEdtf(article), earlier === null ? null : { from: dayEdtf(earlier) }];
  const since = from !== null && earlier! < article;
  return {
    kind: 'time',
    span: null,
    choices: [
      { edtf: day, reason: { rule: 'article' } },
      { edtf: `../${day}`, reason: { rule: 'by-article', from: day } },
      ...(since
        ? ([
            { edtf: `[${from.from}..${day}]`, reason: { rule: 'within', ...from } },
            { edtf: `${from.from}/${day}`, reason: { rule: 'since', ...from } },
          ] as const)
        : []),
    ],
  };
}
