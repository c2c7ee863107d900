import type { AuthoredFiles } from '../../../evidence/model.ts';
import { notesOf, refusedFinding } from '../../../import/findings.ts';
import type { ImportFinding } from '../../../import/findings.ts';
import { importTables } from '../../../import/import-tables.ts';
import type { Imported, ImportCounts, ImportSink } from '../../../import/import-tables.ts';
import { sourceOf } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import type { RowKeys } from '../../../import/records/ids/row-keys.ts';
import { makerOf } from '../../../import/records/dataset-words.ts';

/** What became of rows. */
export interface Outcome {
  readonly counts: ImportCounts;
  /** Some refused rows, and what else is to be told. */
  readonly findings: readonly ImportFinding[];
  /** How many there are in all. */
  readonly found: number;
}

type AuthoredIncident = AuthoredFiles['incidents'][number];

/** So many refused rows are told; what else there is to tell keeps its room. */
const MOST_REFUSALS = 200;
const MOST_NOTES = 100;

/** Reads tables to the end. @param take each incident as it is read, and what it is known by */
export function readTables(
  plan: ImportPlan,
  take: (incident: AuthoredIncident, keys: RowKeys) => void,
  rejected: ImportSink['rejected'] = () => {},
): Outcome & Pick<Imported, 'collected'> {
  const findings: ImportFinding[] = [];
  let refused = 0;
  const file = sourceOf(plan);
  const { counts, remarks, collected } = importTables(plan, makerOf(plan.terms, file), {
    incident: (incident, keys) => take(incident as unknown as AuthoredIncident, keys),
    rejected(table, row, refusal) {
      rejected(table, row, refusal);
      refused += 1;
      if (findings.length < MOST_REFUSALS) findings.push(refusedFinding(table, row, refusal));
    },
  });
  return {
    counts,
    ...withFindings({ findings, found: refused }, notesOf(remarks)),
    collected,
  };
}

/** What is told, and some more of it. */
export function withFindings<T extends Pick<Outcome, 'findings' | 'found'>>(
  outcome: T,
  more: readonly ImportFinding[],
): T {
  return {
    ...outcome,
    findings: [...outcome.findings, ...more.slice(0, MOST_NOTES)],
    found: outcome.found + more.length,
  };
}
