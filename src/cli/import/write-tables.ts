import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import { importTables } from '../../import/import-tables.ts';
import type { Imported, ImportSink } from '../../import/import-tables.ts';
import type { ImportPlan } from '../../import/plan-import.ts';
import {
  ADDED_TO,
  datasetFiles,
  IDS_FILE,
  IMPORTED_FOLDER,
} from '../../import/records/dataset-files.ts';
import type { DatasetWords, TextPieces } from '../../import/records/dataset-files.ts';
import { makerOf } from '../../import/records/dataset-words.ts';
import { idLines } from '../../import/records/ids/earlier-ids.ts';
import type { EarlierIds } from '../../import/records/ids/earlier-ids.ts';
import type { Refusal } from '../../import/records/refusal.ts';
import { REJECTED_FILE, rejectedLines } from '../../import/rejected-rows.ts';
import type { Row, Table } from '../../import/table.ts';
import { refusedFinding } from '../../import/findings.ts';
import type { ImportFinding } from '../../import/findings.ts';
import { createLineFile } from './line-file.ts';

/** How many refused rows are findings of their own; all are in `rejected.csv`. */
export const MOST_FINDINGS = 1000;

export interface Written extends Imported {
  readonly findings: readonly ImportFinding[];
}

/**
 * Writes what tables become into a folder: incidents as they are read, then what they share.
 * @param earlier the ids that rows keep; null where nothing was imported before
 */
export async function writeTables(
  folder: string,
  plan: ImportPlan,
  words: DatasetWords,
  file: string,
  earlier: EarlierIds | null,
): Promise<Written> {
  for (const path of [FILES.incidentLines, IDS_FILE])
    await mkdir(dirname(join(folder, path)), { recursive: true });
  const lines = createLineFile(join(folder, FILES.incidentLines));
  const ids = createLineFile(join(folder, IDS_FILE));
  const { header, line } = idLines(plan);
  ids.write(header);
  const rejected = createRejected(folder, plan.tables);
  const findings: ImportFinding[] = [];
  let refused = 0;
  let imported: Imported;
  try {
    const sink: ImportSink = {
      incident(incident, keys) {
        lines.write(`${JSON.stringify(incident)}\n`);
        ids.write(line(incident.id, keys));
      },
      rejected(table, row, refusal) {
        refused += 1;
        rejected.write(table, row, refusal);
        if (refused <= MOST_FINDINGS) findings.push(refusedFinding(table, row, refusal));
      },
    };
    imported = importTables(plan, makerOf(plan.terms, file), sink, earlier);
  } finally {
    lines.close();
    ids.close();
    rejected.close();
  }
  const { collected } = imported;
  const { mapping } = plan;
  for (const [path, text] of datasetFiles(words, mapping, collected)) {
    const written = join(folder, path);
    await mkdir(dirname(written), { recursive: true });
    writePieces(written, text);
    if (!ADDED_TO.has(path)) continue;
    const asImported = join(folder, IMPORTED_FOLDER, path);
    await mkdir(dirname(asImported), { recursive: true });
    await copyFile(written, asImported);
  }
  return { ...imported, findings };
}

function writePieces(path: string, text: TextPieces): void {
  const file = createLineFile(path);
  try {
    for (const piece of text) file.write(piece);
  } finally {
    file.close();
  }
}

/** The rows that were refused; no file where there are none. */
export function createRejected(folder: string, tables: readonly Table[]) {
  const lines = rejectedLines(tables);
  let file: ReturnType<typeof createLineFile> | null = null;
  return {
    write(table: Table, row: Row, refusal: Refusal): void {
      if (!file) {
        file = createLineFile(join(folder, REJECTED_FILE));
        file.write(lines.header);
      }
      file.write(lines.line(table, row, refusal));
    },
    close: () => file?.close(),
  };
}
