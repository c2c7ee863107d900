import { createZone } from '../time/zone.ts';
import { kept } from './kept.ts';
import type { ImportPlan } from './plan-import.ts';
import { createCollection } from './records/collect.ts';
import type { Maker } from './records/collect.ts';
import type { Draft } from './records/draft.ts';
import { createFirstRows } from './records/first-rows.ts';
import { createContentReader, idMark, surveyIds } from './records/ids/incident-ids.ts';
import { joinDrafts } from './records/join-drafts.ts';
import { readAs } from './records/read-as.ts';
import type { TableReading } from './records/read-as.ts';
import { createRowReader } from './records/read-row.ts';
import type { Refusal } from './records/refusal.ts';
import { createRemarks } from './records/remarks.ts';
import type { ToldRemark } from './records/remarks.ts';
import { hashOf, rowHash } from './records/row-hash.ts';
import { createRowNames } from './records/said/row-names.ts';
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

/** A row that waits for others of its id, and its table. */
interface SourcedDraft {
  readonly draft: Draft;
  readonly source: string;
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
  const names = createRowNames();
  const readings = tables.map((table) => readAs(table, mapping));
  const ids = surveyIds(readings, zone);
  const waiting = new Map<string, SourcedDraft[]>();
  const counts = { rows: 0, incidents: 0, joined: 0, duplicates: 0, rejected: 0 };
  const put = (draft: Draft, content: () => number): void => {
    counts.incidents += 1;
    sink.incident(collected.take(draft, idMark(draft, content, ids)));
  };
  for (const reading of readings) {
    const identity = identityOf(reading, repeats);
    const readRow = createRowReader(reading, zone);
    const contentOf = createContentReader(reading);
    names.begin(reading.table.source);
    for (const { row, why } of reading.table.aside ?? []) {
      counts.rows += 1;
      counts.rejected += 1;
      sink.rejected(reading.table, row, { level: 'note', got: why, expected: INCIDENT });
    }
    for (const row of reading.table.rows()) {
      counts.rows += 1;
      const number = names.numberOf(row.number);
      const first = identity ? firstRows.earlier(identity.of(row), number) : undefined;
      if (identity && first !== undefined) {
        counts.duplicates += 1;
        const earlier = names.nameOf(first);
        const remark = { got: `${identity.words} of ${earlier}`, taken: DUPLICATE };
        remarks.add(reading.table.source, row.number, remark, earlier);
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
      remarks.sameWords(reading.table.source, draft, names);
      if (!ids.repeated.has(draft.id)) {
        put(draft, () => contentOf(row));
        continue;
      }
      const waits = { draft: kept(draft), source: reading.table.source };
      const same = waiting.get(draft.id);
      if (same) same.push(waits);
      else waiting.set(kept(draft.id), [waits]);
    }
  }
  for (const rows of waiting.values()) {
    counts.joined += rows.length - 1;
    const joined = joinDrafts(
      rows.map(({ draft }) => draft),
      mapping.rows === 'people',
    );
    for (const { at, remark } of joined.remarks)
      remarks.add(rows[at]!.source, rows[at]!.draft.row, remark);
    put(joined.draft, () => 0);
  }
  return { counts, remarks: remarks.all(), collected };
}

const INCIDENT = 'a row of an incident';
const DUPLICATE = 'taken as a duplicate, and left out';

/** What makes a row the same as another one, and how that is called. */
interface Identity {
  readonly of: (row: Row) => number;
  readonly words: string;
}

/** Null where no row is another one again: two people of whom the same is known are two. */
function identityOf({ table, mapping }: TableReading, repeats: readonly string[]): Identity | null {
  const places = repeats.map((name) => table.columns.findIndex((column) => column.name === name));
  if (places.length > 0 && !places.includes(-1)) {
    const names = repeats.map((name) => `“${name}”`).join(', ');
    return { of: ({ cells }) => hashOf(places.map((at) => String(cells[at]))), words: names };
  }
  return mapping.rows === 'people' ? null : { of: rowHash, words: 'all cells' };
}
