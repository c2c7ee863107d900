import { FILES } from '../evidence/files.ts';
import type { Finding, Note, Review } from '../evidence/finding.ts';
import { fillQuotes } from '../evidence/fill/fill-quotes.ts';
import type { Filling } from '../evidence/fill/fill-quotes.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import type { Articles } from '../evidence/proofs/article.ts';
import { proveData, proveQuotes } from '../evidence/proofs/prove-data.ts';
import { fillFiles } from './edit-data.ts';
import { loadData } from './load-data.ts';

export interface FillResult extends Review {
  /** What was written: quotes, hashes, and the files that they stand in. */
  readonly counts: { readonly quotes: number; readonly hashes: number; readonly files: number };
  /** What has not been looked at yet, in a sentence. */
  readonly left?: string;
}

const NOTHING = { quotes: 0, hashes: 0, files: 0 } as const;

/**
 * Writes into a data folder what its authors left to be found in the articles. Where any quote is in doubt, or the data so
 * filled would not be proven, nothing is written. What else verifying will find, such as a title that the article does not
 * state, is told of.
 */
export async function fillData(dir: string, articles: Articles): Promise<FillResult> {
  const loaded = await loadData(dir);
  if (!loaded.ok) return { ...loaded, counts: NOTHING };
  const { files, rows } = loaded;
  const { fillings, ...review } = fillQuotes(files, articles, { rows });
  const found = { ...review, notes: [...loaded.notes, ...review.notes] };
  if (found.findings.length > 0) return { ...found, counts: NOTHING };
  const fresh = filled(files, fillings);
  const { findings } = proveQuotes(fresh, articles, { rows });
  // A source whose file is not at hand leaves no quote in doubt that has its offsets.
  if (findings.some(({ file }) => file !== FILES.sources))
    return { findings, notes: found.notes, counts: NOTHING };
  const written = await fillFiles(dir, fillings, rows);
  const hashes = fillings.filter(({ file }) => file === FILES.sources).length;
  const left = proveData(fresh, articles, { rows }).findings;
  return {
    findings: [],
    notes: [...found.notes, ...left.map(noteOf)],
    counts: { quotes: fillings.length - hashes, hashes, files: written.length },
  };
}

function noteOf({ file, row, pointer, got, expected, cure }: Finding): Note {
  const text = `got ${got}, expected ${expected}${cure ? `; ${cure}` : ''}`;
  return { file, row, pointer, text };
}

/** The files as they will be. */
function filled(files: AuthoredFiles, fillings: readonly Filling[]): AuthoredFiles {
  const copy = structuredClone(files);
  const roots = new Map<string, unknown>([
    [FILES.sources, copy.sources],
    [FILES.tallies, copy.tallies],
    ...copy.incidents.map((incident) => [FILES.incident(incident.id), incident] as const),
  ]);
  for (const { file, pointer, members } of fillings) {
    let target = roots.get(file);
    for (const key of pointer.split('/').slice(1)) {
      target = (target as Readonly<Record<string, unknown>>)[key];
    }
    Object.assign(target as object, members);
  }
  return copy;
}
