import { parseChangelog } from './markdown-sections.ts';
import type { Release } from './markdown-sections.ts';

/** What authors write about a dataset for its readers, beside the records. All of it may be missing. */
export interface DataNotes {
  /** In the order of the changelog: the newest first. */
  readonly releases: readonly Release[];
  /** What the sources leave out, as Markdown; a section headed `## <id>` says in which terms a source writes. */
  readonly gaps: string;
  /** Everything else, as Markdown, by the name of its file: `method`, `terms`, `corrections`, and whatever there is besides. */
  readonly about: ReadonlyMap<string, string>;
}

/** The files of a data folder's notes; empty where they are missing. */
export interface NoteFiles {
  /** In the form of “Keep a Changelog”. */
  readonly changelog: string;
  readonly gaps: string;
  /** The Markdown files of `about/`, by name; that of the gaps is passed over. */
  readonly about: ReadonlyMap<string, string>;
}

export function parseNotes({ changelog, gaps, about }: NoteFiles): DataNotes {
  return {
    releases: parseChangelog(changelog),
    gaps,
    about: new Map([...about].filter(([name]) => name !== 'gaps')),
  };
}
