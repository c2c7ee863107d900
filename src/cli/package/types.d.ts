/** What the package gives to programs: what the command line does, without a console. It goes into the package as it stands. */

/** Something that a check has to say, as `--json` prints it; null where there is nothing to say. */
export interface ReportedFinding {
  /** Notes never fail a check. */
  readonly level: 'error' | 'note';
  /** From the dataset's folder, with slashes. */
  readonly file: string;
  /** The record, from 1, in a file that has one a line. */
  readonly row?: number;
  /** A JSON pointer, into the row where there is one. */
  readonly pointer: string;
  readonly column: null;
  readonly got: string;
  readonly expected: string | null;
  /** What mends it. */
  readonly cure: string | null;
}

export interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly ReportedFinding[];
}

export interface CheckOptions {
  /** A folder with the articles' texts: quotes are proven against them besides. */
  readonly articles?: string;
}

/** Checks a dataset's folder, as `dateline check` does. */
export declare function check(dir: string, options?: CheckOptions): Promise<Report>;

export interface BuildOptions {
  /** The site's folder: absent, empty, or one that an earlier build has written. */
  readonly out: string;
  /** The absolute address that the site will have; default http://localhost:4173/. */
  readonly url?: string;
}

export interface BuildReport extends Report {
  /** What whoever publishes the site should know, a sentence or two each. */
  readonly warnings: readonly string[];
}

/**
 * Builds the site of a dataset's folder, as `dateline build` does. With errors among the findings nothing is written. It
 * rejects where the site's folder is not one to write to, or the address is none.
 */
export declare function build(dir: string, options: BuildOptions): Promise<BuildReport>;
