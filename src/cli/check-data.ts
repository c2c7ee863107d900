import type { Finding, Note } from '../evidence/finding.ts';
import { checkInvariants } from '../evidence/invariants.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { namedFiles } from '../evidence/named-files.ts';
import type { Articles } from '../evidence/proofs/article.ts';
import { checkGround } from './check-ground.ts';
import { loadData } from './load-data.ts';
import { isFileWithin } from './paths.ts';
import { readCountries } from './read-countries.ts';

/** The findings of a data folder, and its files when there are none. */
export type CheckResult =
  | { readonly ok: true; readonly files: AuthoredFiles; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly notes: readonly Note[] };

/**
 * Reads and checks a data folder: every file against its schema, then what must hold across files.
 * @param articles those that the quotes are proven against besides, where they are at hand
 */
export async function checkData(dir: string, articles?: Articles): Promise<CheckResult> {
  const loaded = await loadData(dir);
  if (!loaded.ok) return loaded;
  const { files, rows } = loaded;
  const borders = await readCountries(dir);
  const missing = await missingFiles(dir, files);
  const surroundings = { countries: borders.countries, rows, missing };
  const review = checkInvariants(files, surroundings, articles);
  const ground = await checkGround(dir, loaded.isOld);
  const findings = [...borders.findings, ...ground, ...review.findings];
  const notes = [...loaded.notes, ...review.notes];
  return findings.length > 0 ? { ok: false, findings, notes } : { ok: true, files, notes };
}

/** The paths that records name and at which the dataset has no file. */
async function missingFiles(dir: string, files: AuthoredFiles): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const path of new Set(namedFiles(files).map((named) => named.path))) {
    if (!(await isFileWithin(dir, path))) missing.add(path);
  }
  return missing;
}
