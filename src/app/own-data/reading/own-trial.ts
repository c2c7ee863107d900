import { completeMapping, openQuestions } from '../../../import/complete-mapping.ts';
import type { GivenMapping } from '../../../import/complete-mapping.ts';
import type { Question } from '../../../import/guess/mapping-draft.ts';
import type { Mapping } from '../../../import/mapping.ts';
import { zoneBySaid } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import { NOTHING_FOUND } from '../../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../../import/where/look-up-places.ts';
import { checkedExport } from './checked-export.ts';
import type { OwnFiles } from './opened-files.ts';
import { readTables, withFindings } from './own-import.ts';
import type { Outcome } from './own-import.ts';
import { withPlaces } from './own-places.ts';
import type { OwnWorld } from './own-world.ts';
import { MOST_TRIED, triedRows } from './tried-rows.ts';

/** What comes of what a person says of their columns. */
export interface Trial {
  /** With all that is guessed besides; null for an export of ours. */
  readonly mapping: Mapping | null;
  /** What nothing in the files decides. */
  readonly questions: readonly Question[];
  /** Of the first rows, or of all where they are few; null while something is asked. */
  readonly outcome: TrialOutcome | null;
}

export interface TrialOutcome extends Outcome {
  readonly isWhole: boolean;
  /** What was found of places that rows name without coordinates. */
  readonly places: Pick<LookedUpPlaces, 'counted' | 'matches' | 'open'>;
}

export async function tryOut(
  { plan, rows, records, words }: OwnFiles,
  world: OwnWorld,
  said: GivenMapping,
): Promise<Trial> {
  if (!plan) {
    const { counts, findings, found } = checkedExport({ records, words });
    const outcome = { counts, findings, found, isWhole: true, places: NOTHING_FOUND };
    return { mapping: null, questions: [], outcome };
  }
  const complete = completed(plan, said);
  const { mapping, questions } = complete;
  if (questions.length > 0) return { mapping, questions, outcome: null };
  const isWhole = rows <= MOST_TRIED;
  const tables = isWhole ? plan.tables : plan.tables.map(triedRows);
  const placed = await withPlaces({ ...plan, ...complete, tables }, world);
  const { places } = placed;
  const { counts, findings, found } = withFindings(
    readTables(placed.plan, () => {}),
    places.findings,
  );
  const { timeZone, columns } = placed.plan.mapping;
  return {
    mapping: { ...mapping, columns, timeZone },
    questions,
    outcome: { counts, findings, found, isWhole, places },
  };
}

/** What a person says, with what is guessed besides, and what that leaves open. */
export function completed(
  { mapping, questions, tables, zone }: ImportPlan,
  said: GivenMapping,
): Pick<ImportPlan, 'mapping' | 'questions' | 'zone' | 'said'> {
  const complete = completeMapping(said, mapping, tables[0]!);
  const { columns } = complete.mapping;
  const guess = zone && zoneBySaid(zone.guess, tables[0]!, columns, said);
  return {
    mapping: complete.mapping,
    questions: openQuestions([...questions, ...complete.questions], said),
    said: new Set(Object.keys(said.columns ?? {})),
    zone: zone && guess && said.timeZone === undefined ? { ...zone, guess } : null,
  };
}
