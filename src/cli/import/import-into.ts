import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import type { KnownRecords } from '../../import/formats/known.ts';
import { fileTexts } from '../../import/formats/own/own-files.ts';
import type { ImportCounts } from '../../import/import-tables.ts';
import type { Question } from '../../import/guess/mapping-draft.ts';
import type { Mapping } from '../../import/mapping.ts';
import { sourceOf } from '../../import/plan-import.ts';
import type { ImportPlan } from '../../import/plan-import.ts';
import type { DatasetWords } from '../../import/records/dataset-files.ts';
import { lookUpPlaces } from '../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../import/where/look-up-places.ts';
import { turnRound } from '../../import/where/turned-round.ts';
import { zoneOfPlaces } from '../../import/where/zone-of-places.ts';
import { fillNewFolder } from '../init/fill-folder.ts';
import type { FolderChanged } from '../output/change-folder.ts';
import { notesOf } from '../../import/findings.ts';
import type { ImportFinding } from '../../import/findings.ts';
import { REJECTED_FILE } from '../../import/rejected-rows.ts';
import { readExport } from '../../import/read-export.ts';
import { idsIn, putImport } from './put-import.ts';
import { createRejected, MOST_FINDINGS, writeTables } from './write-tables.ts';

export interface ImportReport {
  /** Null where nothing was read as far as rows. */
  readonly counts: ImportCounts | null;
  /** What was read as what, for people. */
  readonly told: readonly string[];
  /** What of the folder's files was changed; null where it is new, left out where nothing was written. */
  readonly changed?: FolderChanged | null;
  /** Places that were looked up: how many were found, and what each is. */
  readonly places?: Pick<LookedUpPlaces, 'summary' | 'matches'>;
  readonly findings: readonly ImportFinding[];
}

export interface ToImport {
  readonly plan: ImportPlan | null;
  readonly records: readonly KnownRecords[];
  /** What was not taken. */
  readonly told: readonly string[];
}

/** What stands for a column’s name where no column is likelier than another. */
const COLUMN = 'NAME';

/** What nothing decides, with the content of a file for `--map` that answers with the first option. */
function undecidedFinding({ tables, mapping }: ImportPlan, question: Question): ImportFinding {
  const { key, column, expected, options, example } = question;
  const [option] = options;
  const content = `its content is ${JSON.stringify(answerOf(question, mapping))}`;
  const named = column !== null || key === 'header' ? option : `“${option}”`;
  const answer =
    option === undefined
      ? `${content} with the column’s name for ${COLUMN}`
      : `if ${named}, ${content}`;
  return {
    level: 'error',
    file: tables[0]!.source,
    column: column ?? undefined,
    got: column !== null ? `“${example}”` : key === 'header' ? headerGot(example) : NO_TIME,
    expected,
    cure: `say which as ${key} in a file for --map; ${answer}`,
  };
}

const NO_TIME = 'no column that says when';

function headerGot(line: string): string {
  return `a first line that may be the header or a row, “${line}”`;
}

/** A mapping that answers a question with its first option. */
function answerOf({ key, column, options: [option] }: Question, { columns }: Mapping): object {
  if (key === 'header') return { header: option };
  if (column === null) return { columns: { [option ?? COLUMN]: { as: 'when' } } };
  const asked = key.slice(key.lastIndexOf('.') + 1);
  return { columns: { [column]: { ...columns[column], [asked]: option } } };
}

/** Nothing of a folder is kept in which no row became an incident. */
class NothingImported extends Error {}

/**
 * Writes a dataset's folder, whole or not at all, and says what became of each row.
 * @param gazetteer opens the one that places are looked up in
 */
export async function importInto(
  out: string,
  { plan, records, told }: ToImport,
  words: DatasetWords,
  gazetteer: () => Gazetteer,
): Promise<ImportReport> {
  if (!plan) return importRecords(out, records, words, told);
  const undecided = plan.questions.map((question) => undecidedFinding(plan, question));
  const said = [...told, ...plan.told];
  if (undecided.length > 0) return { counts: null, told: said, findings: undecided };
  const earlier = await idsIn(out);
  let report: ImportReport = { counts: null, told: said, findings: [] };
  const changed = await putImport(out, async (folder) => {
    const file = sourceOf(plan);
    const { plan: turned, survey, findings: turnTold } = turnRound(plan, gazetteer);
    const { mapping, ...places } = lookUpPlaces(survey, turned.mapping, gazetteer);
    const { timeZone, findings: zoneTold } = zoneOfPlaces(turned, survey, mapping.places);
    const placed = { ...turned, mapping: { ...mapping, timeZone } };
    const { counts, remarks, findings } = await writeTables(folder, placed, words, file, earlier);
    report = {
      counts,
      told: [...told, ...turned.told],
      places,
      findings: [
        ...findings,
        ...turnTold,
        ...zoneTold,
        ...notesOf(remarks),
        ...places.findings,
        ...(counts.rejected > 0 ? heldInRejected(mapping) : []),
      ],
    };
    if (counts.incidents === 0) throw new NothingImported();
  }).catch((error: unknown) => {
    if (!(error instanceof NothingImported)) throw error;
    return undefined;
  });
  return changed === undefined ? report : { ...report, changed };
}

/** The rows that were refused are written as they were: with what is held back. */
function heldInRejected({ columns }: Mapping): readonly ImportFinding[] {
  const held = Object.entries(columns).filter(([, { as }]) => as === 'held');
  if (held.length === 0) return [];
  return [
    {
      level: 'note',
      file: REJECTED_FILE,
      got: `the rows as they were, with what is held back elsewhere (${held.map(([name]) => `“${name}”`).join(', ')}): keep this file out of what you publish`,
    },
  ];
}

/** Our own exports come back as they were, but for rows that somebody has broken. */
async function importRecords(
  out: string,
  records: readonly KnownRecords[],
  words: DatasetWords,
  told: readonly string[],
): Promise<ImportReport> {
  const read = readExport(records, words, createSchemaCheck());
  const { counts, table, refused, files, findings } = read;
  const report = {
    counts,
    told: [...told, ...read.told],
    findings: findings.slice(0, MOST_FINDINGS),
  };
  if (!files) return report;
  await fillNewFolder(resolve(out), async (folder) => {
    for (const [path, text] of fileTexts(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const rejected = createRejected(folder, [table]);
    for (const row of refused.size > 0 ? table.rows() : []) {
      const refusal = refused.get(row.number);
      if (refusal) rejected.write(table, row, refusal);
    }
    rejected.close();
  });
  return { ...report, changed: null };
}
