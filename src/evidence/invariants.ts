import { gatherFacts } from './facts.ts';
import type { Surroundings } from './facts.ts';
import type { Review } from './finding.ts';
import type { AuthoredFiles } from './model.ts';
import { proofs } from './proofs/proofs.ts';
import type { Articles } from './proofs/article.ts';
import { agreeingQuotes } from './rules/quotes/agreeing-quotes.ts';
import { archiveDates } from './rules/sources/archive-dates.ts';
import { basemapGeometry } from './rules/map/basemap-geometry.ts';
import { chapters } from './rules/chapter-views.ts';
import { codedQuotes } from './rules/coding/coded-quotes.ts';
import { codedSources } from './rules/coding/coded-sources.ts';
import { sentenceOrder } from './rules/coding/sentence-order.ts';
import { datasetBounds } from './rules/places/dataset-bounds.ts';
import { dates } from './rules/dates.ts';
import { denialTimes } from './rules/denial-times.ts';
import { figureBounds } from './rules/figures/figure-bounds.ts';
import { figureSubsets } from './rules/figures/figure-subsets.ts';
import { carrierTitles } from './rules/sources/carrier-titles.ts';
import { inferredFields } from './rules/sources/inferred-fields.ts';
import { keptFiles } from './rules/kept-files.ts';
import { neutralWords } from './rules/neutral-words.ts';
import { outlineBorders } from './rules/map/outline-borders.ts';
import { outlineForms } from './rules/map/outline-forms.ts';
import { placeNames } from './rules/double-names.ts';
import { quoteForm } from './rules/quotes/quote-form.ts';
import { quoteOffsets } from './rules/quotes/quote-offsets.ts';
import { quotedShare } from './rules/quotes/quoted-share.ts';
import { references } from './rules/references.ts';
import { related } from './rules/related.ts';
import { repeatedClaims } from './rules/repeated-claims.ts';
import type { Rule } from './rules/rule.ts';
import { runRules } from './rules/run-rules.ts';
import { sharedFigures } from './rules/figures/shared-figures.ts';
import { sourceDates } from './rules/sources/source-dates.ts';
import { sourceHashes } from './rules/sources/source-hashes.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { unusedRecords } from './rules/unused-records.ts';
import { vocabularyIds } from './rules/vocabulary-ids.ts';

/** Every rule of the check, in the order that its findings are read: what others rest on first. */
const RULES: readonly Rule[] = [
  uniqueIds,
  references,
  vocabularyIds,
  related,
  repeatedClaims,
  unusedRecords,
  sourceHashes,
  inferredFields,
  carrierTitles,
  codedSources,
  keptFiles,
  dates,
  denialTimes,
  archiveDates,
  sourceDates,
  datasetBounds,
  outlineForms,
  outlineBorders,
  basemapGeometry,
  chapters,
  placeNames,
  quoteOffsets,
  quoteForm,
  agreeingQuotes,
  quotedShare,
  sentenceOrder,
  codedQuotes,
  figureBounds,
  figureSubsets,
  sharedFigures,
  neutralWords,
];

/**
 * What must hold across files that each fit their schema.
 * @param articles those that the quotes are proven against besides, where they are at hand
 */
export function checkInvariants(
  files: AuthoredFiles,
  surroundings: Surroundings = {},
  articles?: Articles,
): Review {
  // How much of an article is quoted is guessed only where its text is not at hand.
  const rules = articles
    ? [...RULES.filter((rule) => rule !== quotedShare), ...proofs(articles)]
    : RULES;
  return runRules(rules, gatherFacts(files, surroundings));
}
