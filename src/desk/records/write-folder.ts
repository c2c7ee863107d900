import { FILES } from '../../evidence/files.ts';
import { rewriteJson } from '../../evidence/json-text/rewrite-json.ts';
import type { Folder } from './folder.ts';
import { incidentLines } from './incident-lines.ts';
import { datasetOf } from './desk-records.ts';
import type { Kind, Records, RecordTypes } from './desk-records.ts';

/** The files that hold a list of one kind each. */
const LISTS = [
  ['source', FILES.sources],
  ['speaker', FILES.speakers],
  ['actor', FILES.actors],
  ['tally', FILES.tallies],
] as const;

/** Those that hold a list of one kind under a key, beside others. */
const KEYED = [
  ['place', FILES.places, 'places', 'features'],
  ['outline', FILES.outlines, 'outlines', 'features'],
  ['coding', FILES.coding, 'coding', 'articles'],
] as const;

/**
 * The files of a folder whose records are not those that it was opened with, each with its unchanged parts as they stood.
 * A file that nothing was changed in is not among them.
 * @returns texts by path from the dataset's root; null for a file to be taken away
 */
export function changedFiles(folder: Folder, records: Records): Map<string, string | null> {
  const changed = new Map<string, string | null>();
  const write = (path: string, value: unknown): void => {
    const text = folder.texts.get(path);
    const written =
      text === undefined ? `${JSON.stringify(value, null, 2)}\n` : rewriteJson(text, value);
    if (written !== text) changed.set(path, written);
  };
  const isChanged = (kind: Kind): boolean => records[kind] !== folder.records[kind];
  if (isChanged('dataset')) write(FILES.dataset, datasetOf(records));
  /** Of nothing no file is begun: what was added and taken back leaves none. */
  const isNothing = (path: string, list: readonly unknown[]): boolean =>
    list.length === 0 && !folder.texts.has(path);
  for (const [kind, path] of LISTS) {
    const list = [...records[kind].values()];
    if (isChanged(kind) && !isNothing(path, list)) write(path, list);
  }
  for (const [kind, path, schema, key] of KEYED) {
    if (!isChanged(kind)) continue;
    const before = folder.texts.get(path);
    const around = before === undefined ? newFile(schema, key) : (JSON.parse(before) as object);
    const list = [...records[kind].values()];
    if (isNothing(path, list)) continue;
    // A coding of nothing is none.
    if (kind !== 'coding' || list.length > 0) write(path, { ...around, [key]: list });
    else changed.set(path, null);
  }
  if (isChanged('incident')) writeIncidents(folder, records.incident, changed, write);
  return changed;
}

function writeIncidents(
  { records: { incident: before }, lines, texts }: Folder,
  now: Records['incident'],
  changed: Map<string, string | null>,
  write: (path: string, value: unknown) => void,
): void {
  // Where all stand one a line, so do new ones.
  const inLines = lines.size > 0 && lines.size === before.size;
  const ownSchema = [...before.values()].find(({ id, $schema }) => $schema && !lines.has(id));
  const $schema = ownSchema?.$schema ?? schemaOf('incident', 2);
  const added: RecordTypes['incident'][] = [];
  for (const [id, incident] of now) {
    if (before.get(id) === incident || lines.has(id)) continue;
    if (inLines) added.push(incident);
    else if (!before.has(id)) write(FILES.incident(id), { $schema, ...incident });
    else write(FILES.incident(id), withSchemaOf(texts.get(FILES.incident(id)), incident));
  }
  for (const id of before.keys())
    if (!now.has(id) && !lines.has(id)) changed.set(FILES.incident(id), null);
  const isSame = [...lines].every((id) => now.get(id) === before.get(id));
  if (isSame && added.length === 0) return;
  const path = FILES.incidentLines;
  const written = incidentLines(texts, path, before, now, added);
  if (written !== texts.get(path)) changed.set(path, written);
}

/** An incident with the schema that its file names: one that was made here has none in memory once it is saved. */
function withSchemaOf(text: string | undefined, incident: RecordTypes['incident']): object {
  const { $schema } = (text === undefined ? {} : JSON.parse(text)) as { readonly $schema?: string };
  return $schema === undefined ? incident : { $schema, ...incident };
}

function newFile(schema: string, key: string): object {
  const $schema = schemaOf(schema, 1);
  return key === 'features' ? { $schema, type: 'FeatureCollection' } : { $schema };
}

/** Where a dataset's folder has its schemas. @param depth how many folders below the root the file stands */
function schemaOf(name: string, depth: number): string {
  return `${'../'.repeat(depth)}schema/v2/${name}.json`;
}
