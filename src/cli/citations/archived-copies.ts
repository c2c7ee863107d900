import { citedSource } from '../../evidence/citation.ts';
import type { Source } from '../../evidence/model.ts';
import { CARRIED_FOLDER } from '../site/dataset-folders.ts';

/** A copy that is kept of an article, as a citation names it. */
export interface CitedCopy {
  /** Absolute. */
  readonly address: string;
  /** Who keeps it, and the EDTF date it is of, as far as known: `Internet Archive, 2023-10-30`. */
  readonly kept: string;
  /** Who keeps it; undefined where that is not known. */
  readonly by: string | undefined;
}

/** @param folder the absolute address of the dataset's folder in the site */
export function citedCopies(
  id: string,
  sources: ReadonlyMap<string, Source>,
  folder: string,
): readonly CitedCopy[] {
  const archived = citedSource(id, sources)?.archived ?? [];
  return archived.map(({ url, file = '', at, by }) => ({
    address: url ?? new URL(file.split('/').map(encodeURIComponent).join('/'), folder).href,
    // As styles write what is known about so: `c. 2023-11`.
    kept: [by, at?.replace(/^(.*)[~%]$/, 'c. $1')].filter(Boolean).join(', '),
    by,
  }));
}

/** The absolute address of the folder of the files that records name. @param url the site's, absolute */
export function carriedAddress(id: string, url: string): string {
  return new URL(`data/${id}/${CARRIED_FOLDER}`, url).href;
}

/**
 * Where the copies are kept, of which day and by whom, as styles put it behind an entry: `Archived: https://… (Internet
 * Archive, 2023-10-30)`; empty without copies.
 */
export function archivedNote(copies: readonly CitedCopy[]): string {
  if (copies.length === 0) return '';
  const each = copies.map(({ address, kept }) => (kept === '' ? address : `${address} (${kept})`));
  return `Archived: ${each.join('; ')}`;
}

/** CSL's and RIS's fields for an archive hold one: the first. @returns what the author has not filled in */
export function archiveFields(
  item: Readonly<Record<string, unknown>>,
  [first]: readonly CitedCopy[],
): { readonly archive?: string; readonly archive_location?: string } {
  if (!first || item['archive'] !== undefined || item['archive_location'] !== undefined) return {};
  return {
    ...(first.by !== undefined && { archive: first.by }),
    archive_location: first.address,
  };
}
