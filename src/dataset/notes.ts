import { markdownSections, parseChangelog } from './markdown-sections.ts';
import type { Release } from './markdown-sections.ts';

/** What authors write about a dataset for its readers, beside the records. All of it may be missing. */
export interface DataNotes {
  /** In the order of the changelog: the newest first. */
  readonly releases: readonly Release[];
  /** What the sources leave out, a paragraph each. */
  readonly gaps: readonly string[];
  /** The terms in which a source writes, by the source's id, a paragraph each. */
  readonly standpoints: ReadonlyMap<string, readonly string[]>;
}

/**
 * @param changelog in the form of “Keep a Changelog”
 * @param sources Markdown: first what the sources leave out, then a section a source, headed `## <id>`
 */
export function parseNotes(changelog: string, sources: string): DataNotes {
  const sections = markdownSections(sources);
  return {
    releases: parseChangelog(changelog),
    gaps: sections.filter(({ level }) => level < 2).flatMap(({ paragraphs }) => paragraphs),
    standpoints: new Map(
      sections
        .filter(({ level }) => level === 2)
        .map(({ heading, paragraphs }) => [heading, paragraphs]),
    ),
  };
}
