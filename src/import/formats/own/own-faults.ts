import { FILES } from '../../../evidence/files.ts';
import type { Finding } from '../../../evidence/finding.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import type { SchemaCheck } from '../../../evidence/schema/schema-check.ts';
import type { Refusal } from '../../records/refusal.ts';
import type { Table } from '../../table.ts';
import { objectsOf } from '../json-records.ts';
import type { KnownRecords } from '../known.ts';
import { columnOfPointer } from './own-columns.ts';

const WHOLE = [
  'dataset',
  'sources',
  'speakers',
  'actors',
  'tallies',
  'places',
  'outlines',
  'basemap',
] as const;

/** What the schemas say against files, else what the rules do. */
export function faultsOf(files: AuthoredFiles, check: SchemaCheck): readonly Finding[] {
  const faults = [
    ...WHOLE.flatMap((name) => (files[name] === null ? [] : check(name, FILES[name], files[name]))),
    ...files.incidents.flatMap((incident) =>
      check('incident', FILES.incident(incident.id), incident),
    ),
  ];
  return faults.length > 0 ? faults : checkInvariants(files).findings;
}

/** Makes what finds the rows that a fault stands in: none where it is one of the dataset’s own. */
export function createRowsOf({ rowsOf }: KnownRecords, files: AuthoredFiles) {
  const byPath = new Map(Array.from(rowsOf, ([id, rows]) => [FILES.incident(id), rows]));
  let byRecord: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  return ({ file, pointer }: Finding): Iterable<number> => {
    const rows = byPath.get(file);
    const claim = /^\/claims\/(\d+)/.exec(pointer)?.[1];
    if (rows) return claim === undefined ? new Set(rows) : [rows[Number(claim) + 1] ?? rows[0]!];
    const at = Number(/^(?:\/features)?\/(\d+)/.exec(pointer)?.[1]);
    byRecord ??= usesOf(rowsOf, files);
    return byRecord.get(`${file} ${at}`) ?? [];
  };
}

/** The rows that use each record of the lists, by its file and its place there. */
function usesOf(rowsOf: KnownRecords['rowsOf'], files: AuthoredFiles): Map<string, Set<number>> {
  const { sources, speakers, actors, places } = files;
  const placeOf = (file: string, ids: readonly string[]) =>
    new Map(ids.map((id, at) => [id, `${file} ${at}`]));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const at = {
    source: placeOf(FILES.sources, ids(sources)),
    speaker: placeOf(FILES.speakers, ids(speakers)),
    actor: placeOf(FILES.actors, ids(actors)),
    place: placeOf(FILES.places, ids(places.features.map(({ properties }) => properties))),
  };
  const uses = new Map<string, Set<number>>();
  const add = (record: string | undefined, rows: readonly number[]): void => {
    if (record === undefined) return;
    const known = uses.get(record) ?? new Set();
    uses.set(record, known);
    for (const row of rows) known.add(row);
  };
  for (const { id, place, claims } of files.incidents) {
    const [, ...rows] = rowsOf.get(id) ?? [];
    add(at.place.get(place ?? ''), rows);
    for (const [index, { source, speaker, actor, target }] of (
      objectsOf(claims) as typeof claims
    ).entries()) {
      const row = rows.slice(index, index + 1);
      add(at.source.get(source), row);
      add(at.speaker.get(speaker), row);
      add(at.actor.get(actor ?? ''), row);
      add(at.actor.get(target ?? ''), row);
    }
  }
  return uses;
}

const KINDS = new Map<string, string>(WHOLE.map((name) => [FILES[name], name]));

/** A column of the table, or, where it has no such columns, the place in the record. */
export function refusalOf({ file, pointer, got, expected, cure }: Finding, table: Table): Refusal {
  const column = columnOfPointer(table.columns, KINDS.get(file) ?? 'incident', pointer);
  return {
    column,
    got: column === undefined ? `${got} at ${pointer || '/'}` : got,
    expected,
    cure,
  };
}
