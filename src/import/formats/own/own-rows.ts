import type { Table } from '../../table.ts';
import type { JsonObject } from '../json-records.ts';
import type { ExportRemark, KnownRecords } from '../known.ts';
import { duplicateOf } from './own-csv.ts';

/** A record of a list, and its place there, from 1. */
export interface ListedRecord {
  readonly row: number;
  readonly record: JsonObject;
}

/**
 * The incidents of a list: one that stands there twice is a duplicate, another one of the same id is refused.
 * @param left the rows that are left out
 */
export function eachOnce(
  list: readonly JsonObject[],
  left: ReadonlySet<number>,
): { readonly taken: readonly ListedRecord[]; readonly remarks: readonly ExportRemark[] } {
  const taken = new Map<unknown, ListedRecord>();
  const remarks: ExportRemark[] = [];
  for (const [at, record] of list.entries()) {
    const row = at + 1;
    if (left.has(row)) continue;
    const first = taken.get(record['id']);
    if (!first) taken.set(record['id'], { row, record });
    else if (JSON.stringify(first.record) === JSON.stringify(record))
      remarks.push(duplicateOf(row, `what incident ${first.row} is`));
    else
      remarks.push({
        is: 'refused',
        row,
        column: 'id',
        got: JSON.stringify(record['id']),
        expected: `an id of its own: incident ${first.row} has this one`,
      });
  }
  return { taken: [...taken.values()], remarks };
}

/** An export may be of some incidents: what they are related to elsewhere is left out, and told. */
export function relatedHere<T extends Pick<KnownRecords, 'records' | 'rowsOf' | 'remarks'>>(
  read: T,
): T {
  const { records, rowsOf } = read;
  const remarks = [...read.remarks];
  const incidents = records.incidents.map((incident) => {
    const { related, ...rest } = incident;
    if (!Array.isArray(related)) return incident;
    const elsewhere = related.filter((id) => !rowsOf.has(id));
    if (elsewhere.length === 0) return incident;
    remarks.push({
      is: 'other',
      row: rowsOf.get(incident.id)![0]!,
      column: 'related',
      got: elsewhere.join(' '),
      expected: 'incidents of the file: what it hasn’t is left out',
    });
    const here = related.filter((id) => rowsOf.has(id));
    return here.length > 0 ? { ...rest, related: here } : rest;
  });
  return { ...read, records: { ...records, incidents }, remarks };
}

/** A list as a table of one column, the JSON of each record: what is refused is written as it was. */
export function tableOfList(source: string, name: string, list: readonly JsonObject[]): Table {
  return {
    format: 'geojson',
    source,
    how: [],
    columns: [{ name }],
    count: list.length,
    *rows() {
      for (const [at, record] of list.entries())
        yield { number: at + 1, cells: [JSON.stringify(record)] };
    },
  };
}
