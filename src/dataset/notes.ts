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
  /** Everything else, as Markdown, by the name of its file: `method`, `terms`, `corrections`, and whatever there is besides. */
  readonly about: ReadonlyMap<string, string>;
}

/** The files of a data folder's notes; empty where they are missing. */
export interface NoteFiles {
  /** In the form of “Keep a Changelog”. */
  readonly changelog: string;
  /** Markdown: first what the sources leave out, then a section a source, headed `## <id>`. */
  readonly gaps: string;
  /** The Markdown files of `about/`, by name; that of the gaps is passed over. */
  readonly about: ReadonlyMap<string, string>;
}

export function parseNotes({ changelog, gaps, about }: NoteFiles): DataNotes {
  const sections = markdownSections(gaps);
  return {
    releases: parseChangelog(changelog),
    gaps: sections.filter(({ level }) => level < 2).flatMap(({ paragraphs }) => paragraphs),
    standpoints: new Map(
      sections
        .filter(({ level }) => level === 2)
        .map(({ heading, paragraphs }) => [heading, paragraphs]),
    ),
    about: new Map([...about].filter(([name]) => name !== 'gaps')),
  };
}
