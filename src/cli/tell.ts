import { counted, describeFinding, describeNote } from '../evidence/finding.ts';
import type { Review } from '../evidence/finding.ts';
import { say, complain } from './terminal/say.ts';
import type { Report, ReportedFinding } from './package/types.d.ts';

/** Exit statuses of the command line. */
export const GOOD = 0;
export const FINDINGS = 1;
export const WRONG_USE = 2;

/** What a command has to say. */
export interface Told extends Review {
  readonly counts: Readonly<Record<string, number>>;
  /** The sentence for people where there are no findings. */
  readonly good: string;
  /** The sentence for people on what waits until the findings are mended. */
  readonly left?: string | undefined;
}

/** Says it, for machines as one object. @returns the exit status: notes never make it other than good */
export function tell(told: Told, json: boolean): number {
  const { findings, notes, good, left } = told;
  if (json) say(JSON.stringify(reportOf(told), null, 2));
  else {
    for (const note of notes) complain(describeNote(note));
    for (const finding of findings) complain(describeFinding(finding));
    if (findings.length > 0)
      complain([`${counted(findings.length, 'finding')}.`, ...(left ? [left] : [])].join(' '));
    else say(good);
  }
  return findings.length > 0 ? FINDINGS : GOOD;
}

/** The same for programs. */
export function reportOf({ counts, findings, notes }: Told): Report {
  return {
    counts: { ...counts, errors: findings.length, notes: notes.length },
    findings: [
      ...findings.map((finding) => record({ level: 'error', ...finding })),
      ...notes.map(({ text, ...where }) => record({ level: 'note', ...where, got: text })),
    ],
  };
}

interface Recorded {
  readonly level: 'error' | 'note';
  readonly file: string;
  readonly row?: number | undefined;
  readonly pointer: string;
  readonly got: string;
  readonly expected?: string;
  readonly cure?: string | undefined;
}

/**
 * All keys, null where there is nothing to say; `row` where the file has rows, and then the pointer leads into the row. No
 * file of a dataset has columns.
 */
function record({ level, file, row, pointer, got, expected, cure }: Recorded): ReportedFinding {
  return {
    level,
    file,
    ...(row !== undefined && { row }),
    pointer,
    column: null,
    got,
    expected: expected ?? null,
    cure: cure ?? null,
  };
}
