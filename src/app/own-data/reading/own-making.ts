import { FILES } from '../../../evidence/files.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { datasetFiles, IDS_FILE, importedFiles } from '../../../import/records/dataset-files.ts';
import { idLines } from '../../../import/records/ids/earlier-ids.ts';
import { REJECTED_FILE, rejectedLines } from '../../../import/rejected-rows.ts';
import { authoredFiles } from './authored-files.ts';
import { checkedExport } from './checked-export.ts';
import type { OwnFiles } from './opened-files.ts';
import { readTables } from './own-import.ts';
import type { Outcome } from './own-import.ts';
import type { FileToZip } from './zip-dataset.ts';

/** How many rows of how many an import has read. */
export interface Progress {
  readonly rows: number;
  readonly of: number;
}

/** How often an import tells how far it is, rows. */
const TOLD_EVERY = 2_000;

/** Reads all rows, and what they make. */
export function madeOf(
  { plan, records, words, rows }: OwnFiles,
  tell: (progress: Progress) => void,
): Outcome & { readonly authored: AuthoredFiles } {
  if (!plan) return checkedExport({ records, words });
  const incidents: AuthoredFiles['incidents'][number][] = [];
  let done = 0;
  const hear = (): void => {
    done += 1;
    if (done % TOLD_EVERY === 0) tell({ rows: done, of: rows });
  };
  const { collected, ...outcome } = readTables(
    plan,
    (incident) => {
      incidents.push(incident);
      hear();
    },
    hear,
  );
  const files = new Map(
    Array.from(datasetFiles(words, plan.mapping, collected), ([path, pieces]) => [
      path,
      [...pieces].join(''),
    ]),
  );
  return { ...outcome, authored: authoredFiles(files, incidents) };
}

/** What stands in the dataset's folder, made anew: what is shown need not be held twice. */
export function* folderOf({ plan, records, words, imported }: OwnFiles): Generator<FileToZip> {
  if (!plan) {
    for (const [path, text] of checkedExport({ records, words }).texts())
      yield { path, pieces: [text] };
    return;
  }
  const lines: string[] = [];
  const refused: string[] = [];
  const rejected = rejectedLines(plan.tables);
  const { header, line } = idLines(plan);
  const ids = [header];
  const { collected } = readTables(
    plan,
    (incident, keys) => {
      lines.push(`${JSON.stringify(incident)}\n`);
      ids.push(line(incident.id, keys));
    },
    (table, row, refusal) => {
      if (refused.length === 0) refused.push(rejected.header);
      refused.push(rejected.line(table, row, refusal));
    },
  );
  yield { path: FILES.incidentLines, pieces: lines };
  const { mapping } = plan;
  for (const [path, pieces] of datasetFiles(words, mapping, collected)) yield { path, pieces };
  for (const [path, pieces] of importedFiles(imported, mapping, collected)) yield { path, pieces };
  yield { path: IDS_FILE, pieces: ids };
  if (refused.length > 0) yield { path: REJECTED_FILE, pieces: refused };
}
