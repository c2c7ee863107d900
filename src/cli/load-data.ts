import { FILES } from '../evidence/files.ts';
import { pointerTo, show } from '../evidence/finding.ts';
import type { Finding, Note } from '../evidence/finding.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { createSchemaCheck } from '../evidence/schema/schema-check.ts';
import type { SchemaCheck } from '../evidence/schema/schema-check.ts';
import type { SchemaName } from '../evidence/schema/schema.ts';
import { isVersion1, toVersion2 } from '../evidence/version-1/version-1.ts';
import { whyUnreadable } from './folder/folder-entries.ts';
import { readEarlierGround } from './ground/earlier-ground.ts';
import { noteUnreadFiles } from './folder-names.ts';
import { readData } from './read-data.ts';
import type { RawData, RawIncident } from './read-data.ts';

/** A data folder's files once each has passed its schema, or why not. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly files: AuthoredFiles;
      /** The rows of incidents that stand one a line, by id. */
      readonly rows: ReadonlyMap<string, number>;
      /** Whether it is written in version 1. */
      readonly isOld: boolean;
      readonly notes: readonly Note[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly notes: readonly Note[];
      /** What has not been looked at yet, in a sentence; empty where nothing is left that could be. */
      readonly left: string;
    };

/** What waits until each file is right by itself. */
const LEFT =
  'References, dates, quotes and the map are checked once every file is right by itself.';

/** The files that hold one thing each, in the order that their findings are read. */
const WHOLE_FILES = [
  'dataset',
  'sources',
  'speakers',
  'actors',
  'tallies',
  'coding',
  'places',
  'outlines',
  'basemap',
] as const satisfies readonly SchemaName[];

/** Those of them that are null where a dataset has none. */
const NONE: ReadonlySet<SchemaName> = new Set(['coding', 'basemap']);

/** Reads a data folder and checks every file by itself. One of version 1 is read as version 2 says the same. */
export async function loadData(dir: string): Promise<LoadResult> {
  const wrong = await whyUnreadable(dir);
  if (wrong.length > 0) return { ok: false, findings: wrong, notes: [], left: '' };
  const { raw: read, findings } = await readData(dir);
  const isOld = isVersion1(read.dataset, read.speakers);
  const raw = isOld ? await inVersion2(dir, read) : read;
  const notes = [...(isOld ? [noteVersion1(dir)] : []), ...(await noteUnreadFiles(dir))];
  const check = createSchemaCheck();
  for (const name of WHOLE_FILES) {
    const value = raw[name];
    if (value === undefined || (value === null && NONE.has(name))) continue;
    findings.push(...check(name, FILES[name], value));
  }
  const rows = checkIncidents(raw, check, findings);
  if (findings.length > 0) return { ok: false, findings, notes, left: LEFT };
  const incidents = raw.incidents.map(({ value }) => value);
  // Every file has just passed the schema that its type is derived from.
  return { ok: true, files: { ...raw, incidents } as unknown as AuthoredFiles, rows, isOld, notes };
}

/** What version 1 had in the code is read as if it stood in the folder. */
async function inVersion2(dir: string, read: RawData): Promise<RawData> {
  const ground = read.basemap === null ? await readEarlierGround(dir) : null;
  const basemap = ground?.basemap ?? read.basemap;
  return { ...read, dataset: toVersion2(read.dataset), basemap };
}

function noteVersion1(dir: string): Note {
  return {
    file: FILES.dataset,
    pointer: '',
    text: `is written in version 1, and checked as version 2 has it; "dateline migrate ${dir}" moves it`,
  };
}

/** Each incident fits its schema and has an id of its own, which is its file's name. @returns the rows by id */
function checkIncidents(
  { incidents }: RawData,
  check: SchemaCheck,
  findings: Finding[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const places = new Map<string, string>();
  for (const { value, at } of incidents) {
    const where =
      'row' in at ? { file: FILES.incidentLines, row: at.row } : { file: FILES.incident(at.name) };
    findings.push(...check('incident', where.file, value).map((found) => ({ ...found, ...where })));
    const id = idOf(value);
    const pointer = pointerTo('id');
    if ('name' in at && id !== at.name)
      findings.push({
        ...where,
        pointer,
        got: show(id),
        expected: `${show(at.name)}, the file’s name`,
      });
    if (id === undefined) continue;
    const other = places.get(id);
    if (other === undefined) {
      places.set(id, 'row' in at ? `row ${at.row}` : where.file);
      if ('row' in at) rows.set(id, at.row);
    } else if ('row' in at) {
      const expected = `an id of its own: ${other} has this one`;
      findings.push({ ...where, pointer, got: show(id), expected });
    }
  }
  return rows;
}

function idOf(value: RawIncident['value']): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
