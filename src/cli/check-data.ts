import { FILES } from '../evidence/files.ts';
import { pointerTo, show } from '../evidence/finding.ts';
import type { Finding, Note } from '../evidence/finding.ts';
import { checkInvariants } from '../evidence/invariants.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { createSchemaCheck } from '../evidence/schema/schema-check.ts';
import type { SchemaName } from '../evidence/schema/schema.ts';
import { readCountries } from './read-countries.ts';
import { readData } from './read-data.ts';

/** A data folder's files once each has passed its schema, or why not. */
export type LoadResult =
  | { readonly ok: true; readonly files: AuthoredFiles }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The findings of a data folder, and its files when there are none. */
export type CheckResult =
  | { readonly ok: true; readonly files: AuthoredFiles; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly notes: readonly Note[] };

/** Reads and checks a data folder: every file against its schema, then what must hold across files. */
export async function checkData(dir: string): Promise<CheckResult> {
  const loaded = await loadData(dir);
  if (!loaded.ok) return { ...loaded, notes: [] };
  const basemap = await readCountries(dir);
  const { findings: broken, notes } = checkInvariants(loaded.files, basemap.countries);
  const findings = [...basemap.findings, ...broken];
  return findings.length > 0
    ? { ok: false, findings, notes }
    : { ok: true, files: loaded.files, notes };
}

/** Reads a data folder and checks every file by itself. */
export async function loadData(dir: string): Promise<LoadResult> {
  const { raw, findings } = await readData(dir);
  const check = createSchemaCheck();
  const checkFile = (name: SchemaName, file: string, value: unknown): void => {
    if (value !== undefined) findings.push(...check(name, file, value));
  };
  checkFile('dataset', FILES.dataset, raw.dataset);
  checkFile('sources', FILES.sources, raw.sources);
  checkFile('speakers', FILES.speakers, raw.speakers);
  checkFile('tallies', FILES.tallies, raw.tallies);
  checkFile('places', FILES.places, raw.places);
  checkFile('outlines', FILES.outlines, raw.outlines);
  for (const [name, value] of raw.incidents) {
    const file = FILES.incident(name);
    checkFile('incident', file, value);
    const id = (value as { id?: unknown } | undefined)?.id;
    if (value !== undefined && id !== name) {
      findings.push({
        file,
        pointer: pointerTo('id'),
        got: show(id),
        expected: `${show(name)}, the file’s name`,
      });
    }
  }
  if (findings.length > 0) return { ok: false, findings };
  // Every file has just passed the schema that its type is derived from.
  return { ok: true, files: { ...raw, incidents: [...raw.incidents.values()] } as AuthoredFiles };
}
