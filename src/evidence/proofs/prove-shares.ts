import type { Facts } from '../facts.ts';
import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Source } from '../model.ts';
import type { Report, Rule } from '../rules/rule.ts';
import { coveredLength, isPlaced, MAX_SHARE, percent } from '../spans.ts';
import type { Span } from '../spans.ts';
import { textOf } from './article.ts';
import type { Articles } from './article.ts';
import { findPieces } from './pieces.ts';

/**
 * Proves that no file is quoted for more than MAX_SHARE of its text, nor any piece that a page carries, and that quotes of
 * a piece lie within it. Overlapping quotes count once.
 */
export function proveShares(articles: Articles): Rule {
  return (facts, report) => {
    facts.files.sources.forEach((source, index) => {
      if (source.custom?.carriedBy !== undefined) return;
      const proven = textOf(source.id, facts.sources, articles);
      if (!proven) return;
      const quotes = facts.quotes
        .filter(({ claim }) => facts.carrierOf(claim.source) === source.id)
        .flatMap(({ quote }) => (isPlaced(quote) ? [quote] : []));
      checkShare({ start: 0, end: proven.text.length }, quotes, index, report);
      checkPieces(source, proven.text, facts, report);
    });
  };
}

function checkPieces(page: Source, text: string, facts: Facts, report: Report): void {
  const { sources } = facts.files;
  const carried = sources.filter(({ custom }) => custom?.carriedBy === page.id);
  const pieces = findPieces(carried, text);
  for (const { id } of carried) {
    const index = sources.findIndex((source) => source.id === id);
    const piece = pieces?.get(id);
    if (!piece) {
      const untold = `its share can’t be told: not every headline that ${page.id} carries stands there exactly once`;
      report.note(FILES.sources, pointerTo(index), untold);
      continue;
    }
    const own = facts.quotes
      .filter(({ claim }) => claim.source === id)
      .flatMap(({ quote, ...where }) => (isPlaced(quote) ? [{ ...where, quote }] : []));
    checkShare(
      piece,
      own.map(({ quote }) => quote),
      index,
      report,
    );
    for (const { quote, file, pointer } of own) {
      const { exact, start, end } = quote;
      // Words that do not stand at their offsets are told where they do.
      if (text.slice(start, end) !== exact || (start >= piece.start && end <= piece.end)) continue;
      const expected = `offsets within ${id}, ${piece.start} to ${piece.end}, or another source`;
      report.finding(file, `${pointer}/quote/start`, `${start} to ${end}`, expected);
    }
  }
}

function checkShare(whole: Span, quotes: readonly Span[], index: number, report: Report): void {
  const length = whole.end - whole.start;
  const share = coveredLength(quotes) / length;
  if (length === 0 || share <= MAX_SHARE) return;
  const got = `${percent(share)} of ${length} units quoted`;
  report.finding(FILES.sources, pointerTo(index), got, `at most ${percent(MAX_SHARE)}`);
}
