import type { CitedClaim, Facts } from '../../facts.ts';
import { counted, show } from '../../finding.ts';
import type { Claim } from '../../model.ts';
import type { FigureBounds } from '../../words/amounts.ts';
import { figureReaderOf } from '../../words/figure-readers.ts';
import type { FigureReader } from '../../words/figure-readers.ts';
import type { Report, Rule } from '../rule.ts';

type Figure = NonNullable<Claim['figures']>[number];

/**
 * A figure's words stand in its quote, and its bounds are those that the words give, where the language's words are known.
 * Figures in other languages are told of, a note a language.
 */
export const figureBounds: Rule = (facts, report) => {
  const unread = new Map<
    string,
    { count: number; readonly first: string; readonly file: string }
  >();
  for (const cited of facts.claims) {
    const { claim, file, pointer } = cited;
    const language = languageOf(claim, facts);
    const reader = figureReaderOf(language);
    claim.figures?.forEach((figure, index) => {
      const at = `${pointer}/figures/${index}`;
      checkFigure(cited, figure, at, reader, report);
      if (reader || figure.text === undefined) return;
      const same = unread.get(language ?? '');
      if (same) same.count++;
      else unread.set(language ?? '', { count: 1, first: at, file });
    });
  }
  for (const [language, { count, first, file }] of unread) {
    const of = language === '' ? 'of sources that name no language' : `in ${show(language)}`;
    const text = `the first of ${counted(count, 'figure')} ${of}, whose words can’t be read: their bounds are not held against them`;
    report.note(file, first, text);
  }
};

/** A quote is in its source's language, a summary in the dataset's. */
function languageOf({ quote, source }: Claim, { sources, files }: Facts): string | undefined {
  return quote ? sources.get(source)?.language : files.dataset.languages[0];
}

function checkFigure(
  { claim, file }: CitedClaim,
  { text, min, max }: Figure,
  at: string,
  reader: FigureReader | null,
  report: Report,
): void {
  if (claim.quote && (text === undefined || !claim.quote.exact.includes(text)))
    report.finding(file, `${at}/text`, show(text), 'words that stand in the quote');
  if (min !== undefined && max !== undefined && min > max) {
    report.finding(file, `${at}/min`, String(min), `at most the max, ${max}`);
    return;
  }
  const read = text === undefined ? null : reader?.(text);
  if (!read) return;
  if (fits(read, min, max)) return;
  const { about } = read;
  const or = read.orMore ? ' or none' : '';
  const wanted =
    about === undefined
      ? `${bounds(read.min, read.max)}${or}`
      : `${bounds(about, about)}, bounds around it or none`;
  const expected = `${wanted}, as ${show(text)} says`;
  report.finding(file, at, bounds(min, max), expected);
}

/** How many times as much as a round number its upper bound may be, and the lower one as little. */
const ABOUT = 2;

function fits(read: FigureBounds, min: number | undefined, max: number | undefined): boolean {
  const { about } = read;
  if (about === undefined)
    return read.min === min && (read.max === max || (read.orMore === true && max === undefined));
  const isBelow = min === undefined || (min <= about && min * ABOUT >= about);
  return isBelow && (max === undefined || (max >= about && max <= about * ABOUT));
}

function bounds(min: number | undefined, max: number | undefined): string {
  return `${min === undefined ? 'no min' : `min ${min}`}, ${max === undefined ? 'no max' : `max ${max}`}`;
}
