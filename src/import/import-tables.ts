import { createZone } from '../time/zone.ts';
import { kept } from './kept.ts';
import type { ImportPlan } from './plan-import.ts';
import { createCollection } from './records/collect.ts';
import type { Maker, TakenIncident } from './records/collect.ts';
import type { Draft } from './records/draft.ts';
import { createFarYears } from './records/said/far-years.ts';
import { createFirstRows } from './records/same/first-rows.ts';
import type { EarlierIds } from './records/ids/earlier-ids.ts';
import { idMark, surveyIds } from './records/ids/incident-ids.ts';
import { createKeyReader, keysOfId } from './records/ids/row-keys.ts';
import type { RowKeys } from './records/ids/row-keys.ts';
import { joinDrafts } from './records/join-drafts.ts';
import { readAs } from './records/read-as.ts';
import type { TableReading } from './records/read-as.ts';
import { createRowReader } from './records/read-row.ts';
import type { Refusal } from './records/refusal.ts';
import { createRemarks } from './records/remarks.ts';
import type { ToldRemark } from './records/remarks.ts';
import { withOutcomes } from './records/said/person-rows.ts';
import { createRowNames } from './records/said/row-names.ts';
import { identityOf } from './records/same/same-rows.ts';
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
  readonly incident: (incident: TakenIncident, keys: RowKeys) => void;
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

/**
 * Reads tables into incidents, row after row: only what rows share is held, and the rows of ids that come more than once.
 * @param earlier the ids that an earlier import of the same gave, which rows keep; null where there was none
 */
export function importTables(
  { tables, mapping, repeats }: Pick<ImportPlan, 'tables' | 'mapping' | 'repeats'>,
  maker: Maker,
  sink: ImportSink,
  earlier: EarlierIds | null = null,
): Imported {
  const zone = createZone(mapping.timeZone);
  const remarks = createRemarks();
  const firstRows = createFirstRows();
  const farYears = createFarYears();
  const names = createRowNames();
  const readings = tables.map((table) => readAs(table, mapping));
  const ids = surveyIds(readings, zone, repeats, earlier);
  const collected = createCollection(maker, mapping.language, ids.kept?.ids);
  const waiting = new Map<string, SourcedDraft[]>();
  const counts = { rows: 0, incidents: 0, joined: 0, duplicates: 0, rejected: 0 };
  const isOfPeople = mapping.rows === 'people';
  const isWhole = ({ id }: Draft): boolean => !ids.partial.has(id);
  const put = (draft: Draft, keys: RowKeys, before: RowKeys = keys): void => {
    counts.incidents += 1;
    const given = { kept: ids.kept?.idOf(before), mark: idMark(draft, keys, ids) };
    sink.incident(collected.take(draft, given), keys);
  };
  for (const reading of readings) {
    const identity = identityOf(reading, repeats);
    const readRow = createRowReader(reading, zone);
    const keysOf = createKeyReader(reading);
    const knownBy = earlier && createKeyReader(reading, new Set(earlier.columns));
    names.begin(reading.table.source);
    const dated = timeColumn(reading);
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
        const same = names.nameOf(first);
        const remark = { got: `${identity.words} of ${same}`, taken: DUPLICATE };
        remarks.add(reading.table.source, row.number, remark, same);
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
      farYears.add({
        source: reading.table.source,
        row: row.number,
        column: dated,
        when: draft.when,
      });
      remarks.sameWords(reading.table.source, draft, names);
      if (!ids.repeated.has(draft.id)) {
        const claims = isOfPeople
          ? withOutcomes(draft.claims, [draft], isWhole(draft))
          : draft.claims;
        put({ ...draft, claims }, keysOf(draft, row), knownBy?.(draft, row));
        continue;
      }
      const waits = { draft: kept(draft), source: reading.table.source };
      const others = waiting.get(draft.id);
      if (others) others.push(waits);
      else waiting.set(kept(draft.id), [waits]);
    }
  }
  for (const rows of waiting.values()) {
    counts.joined += rows.length - 1;
    const joined = joinDrafts(
      rows.map(({ draft }) => draft),
      isOfPeople ? { areAll: isWhole(rows[0]!.draft) } : null,
    );
    for (const { at, remark } of joined.remarks)
      remarks.add(rows[at]!.source, rows[at]!.draft.row, remark);
    put(joined.draft, keysOfId(joined.draft.id));
  }
  farYears.tell(remarks.add);
  return { counts, remarks: remarks.all(), collected };
}

/** The name of the first column that says when. */
function timeColumn({ columns }: TableReading): string | undefined {
  return (['when', 'start', 'year'] as const).flatMap((as) => columns(as))[0]?.name;
}

const INCIDENT = 'a row of an incident';
const DUPLICATE = 'taken as a duplicate, and left out';
