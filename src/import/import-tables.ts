import { createZone } from '../time/zone.ts';
import { kept } from './kept.ts';
import type { ImportPlan } from './plan-import.ts';
import { createCollection } from './records/collect.ts';
import type { Maker } from './records/collect.ts';
import type { Draft } from './records/draft.ts';
import { createFirstRows } from './records/first-rows.ts';
import { joinDrafts } from './records/join-drafts.ts';
import { readAs } from './records/read-as.ts';
import type { TableReading } from './records/read-as.ts';
import { createRowReader } from './records/read-row.ts';
import type { Refusal } from './records/refusal.ts';
import { createRemarks } from './records/remarks.ts';
import type { ToldRemark } from './records/remarks.ts';
import { hashOf, rowHash } from './records/row-hash.ts';
import type { Row, Table } from './table.ts';

/** Rows in = incidents + joined + duplicates + rejected. */
export interface ImportCounts {
  readonly rows: number;
  readonly incidents: number;
  /** Rows that say more of an incident that another row of the same id began. */
  readonly joined: number;
  /** Rows that are the same as an earlier one: cell by cell, or in what makes one of their format. */
  readonly duplicates: number;
  readonly rejected: number;
}

/** Where the parts of a dataset go as they are made. */
export interface ImportSink {
  /** An incident, as one line of `events/incidents.jsonl` has it. */
  readonly incident: (incident: Readonly<Record<string, unknown>>) => void;
  readonly rejected: (table: Table, row: Row, refusal: Refusal) => void;
}

export interface Imported {
  readonly counts: ImportCounts;
  /** What is told of rows that were taken, of one kind together. */
  readonly remarks: readonly ToldRemark[];
  /** What incidents share, for the dataset's other files. */
  readonly collected: ReturnType<typeof createCollection>;
}

/** Reads tables into incidents, row after row: only what rows share is held, and the rows of ids that come more than once. */
export function importTables(
  { tables, mapping, repeats }: Pick<ImportPlan, 'tables' | 'mapping' | 'repeats'>,
  maker: Maker,
  sink: ImportSink,
): Imported {
  const zone = createZone(mapping.timeZone);
  const collected = createCollection(maker, mapping.language);
  const remarks = createRemarks();
  const firstRows = createFirstRows();
  const readings = tables.map((table) => readAs(table, mapping));
  const repeated = repeatedIds(readings);
  const waiting = new Map<string, Draft[]>();
  const counts = { rows: 0, incidents: 0, joined: 0, duplicates: 0, rejected: 0 };
  const put = (draft: Draft): void => {
    counts.incidents += 1;
    sink.incident(collected.take(draft));
  };
  for (const reading of readings) {
    const identity = identityOf(reading, repeats);
    const readRow = createRowReader(reading, zone);
    for (const row of reading.table.rows()) {
      counts.rows += 1;
      if (firstRows.earlier(identity(row), row.number) !== undefined) {
        counts.duplicates += 1;
        continue;
      }
      const read = readRow(row);
      if ('refusal' in read) {
        counts.rejected += 1;
        sink.rejected(reading.table, row, kept(read.refusal));
        continue;
      }
      for (const remark of read.remarks) remarks.add(reading.table.source, row.number, remark);
      const { draft } = read;
      remarks.sameWords(reading.table.source, draft);
      if (!repeated.has(draft.id)) {
        put(draft);
        continue;
      }
      const same = waiting.get(draft.id);
      if (same) same.push(kept(draft));
      else waiting.set(kept(draft.id), [kept(draft)]);
    }
  }
  for (const drafts of waiting.values()) {
    counts.joined += drafts.length - 1;
    put(joinDrafts(drafts, mapping.rows === 'people'));
  }
  return { counts, remarks: remarks.all(), collected };
}

/** What makes a row the same as another one. */
function identityOf({ table }: TableReading, repeats: readonly string[]): (row: Row) => number {
  const places = repeats.map((name) => table.columns.findIndex((column) => column.name === name));
  if (places.length === 0 || places.includes(-1)) return rowHash;
  return ({ cells }) => hashOf(places.map((at) => String(cells[at])));
}

/** The ids that more than one row has. */
function repeatedIds(readings: readonly TableReading[]): ReadonlySet<string> {
  const firstRows = createFirstRows();
  const repeated = new Set<string>();
  for (const reading of readings) {
    const [column] = reading.columns('id');
    if (!column) continue;
    for (const row of reading.table.rows()) {
      const id = reading.text(row, column);
      if (id !== '' && firstRows.earlier(hashOf([id]), row.number) !== undefined)
        repeated.add(kept(id));
    }
  }
  return repeated;
}
