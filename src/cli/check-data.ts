import type { Finding, Note } from '../evidence/finding.ts';
import { checkInvariants } from '../evidence/invariants.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import type { Articles } from '../evidence/proofs/article.ts';
import { checkGround } from './ground/check-ground.ts';
import { loadData } from './load-data.ts';
import { readAtlas } from './ground/read-atlas.ts';
import { readCountries } from './ground/read-countries.ts';
import { readStreets } from './ground/read-streets.ts';
import { readKeptFiles } from './site/carried-files.ts';

/** The findings of a data folder, and its files when there are none. */
export type CheckResult =
  | { readonly ok: true; readonly files: AuthoredFiles; readonly notes: readonly Note[] }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly notes: readonly Note[];
      /** What has not been looked at yet, in a sentence; empty where all has. */
      readonly left: string;
    };

export interface CheckOptions {
  /** Those that the quotes are proven against besides, where they are at hand. */
  readonly articles?: Articles | undefined;
  /** The folder of the world's files, which places are held against, where they are at hand. */
  readonly world?: string | undefined;
}

/** Reads and checks a data folder: every file against its schema, then what must hold across files. */
export async function checkData(
  dir: string,
  { articles, world }: CheckOptions = {},
): Promise<CheckResult> {
  const loaded = await loadData(dir);
  if (!loaded.ok) return loaded;
  const { files, rows } = loaded;
  const borders = await readCountries(dir);
  const streets = await readStreets(dir);
  const kept = await readKeptFiles(dir, files);
  const atlas = world === undefined ? null : readAtlas(world);
  const surroundings = { countries: borders.countries, rows, ...kept, atlas };
  const review = checkInvariants(files, surroundings, articles);
  const ground = await checkGround(dir, loaded.isOld);
  const findings = [...borders.findings, ...ground, ...streets.findings, ...review.findings];
  const notes = [...loaded.notes, ...review.notes];
  return findings.length > 0
    ? { ok: false, findings, notes, left: '' }
    : { ok: true, files, notes };
}
