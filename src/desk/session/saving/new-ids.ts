import { createIds } from '../../../import/records/ids/ids.ts';
import type { Renaming } from '../../coding/renamed-records.ts';
import type { Kind, Records, RecordTypes } from '../../records/desk-records.ts';
import type { Deed } from '../../records/history.ts';
import { isSame, unlinked } from '../../records/merged-record.ts';

/** An id that I gave, and the one that the record has since others gave it to another. */
export interface NewId {
  readonly kind: Kind;
  readonly id: string;
  readonly to: string;
}

/** The kinds whose ids are made; outlines and codings go by those of places and sources. */
const KINDS = ['source', 'speaker', 'actor', 'tally', 'incident', 'place'] as const;

/**
 * Records that I added under ids that others have given meanwhile to what is not the same. An article that both added is
 * one, whatever each calls it.
 * @param read as both began @param deeds what led from there to `mine`
 */
export function newIds(
  read: Records,
  mine: Records,
  theirs: Records,
  deeds: readonly Deed[],
): readonly NewId[] {
  const puts = deeds.flatMap((deed) => (deed.do === 'make' ? deed.change : []));
  const articles = articlesOf(theirs, read);
  return KINDS.flatMap((kind) => {
    const own = puts.filter((put) => put.kind === kind && !read[kind].has(put.id));
    const ids = new Set(own.map(({ id }) => id));
    const give = createIds([...read[kind].keys(), ...theirs[kind].keys(), ...ids]);
    return [...ids].flatMap((id): NewId[] => {
      const same = kind === 'source' ? articles.get(hashOf(mine.source.get(id)) ?? '') : undefined;
      if (same !== undefined) return same === id ? [] : [{ kind, id, to: same }];
      const [ofMine, ofTheirs] = [mine[kind].get(id), theirs[kind].get(id)];
      if (!ofTheirs || isSame(unlinked(ofMine), unlinked(ofTheirs))) return [];
      return [{ kind, id, to: give(id, kind) }];
    });
  });
}

export function renamingOf(ids: readonly NewId[]): Renaming {
  const known = new Map(ids.map(({ kind, id, to }) => [`${kind} ${id}`, to]));
  return (kind, id) => known.get(`${kind} ${id}`) ?? id;
}

/** The articles that were added since, by the hashes of their texts. */
function articlesOf(theirs: Records, read: Records): ReadonlyMap<string, string> {
  const added = [...theirs.source.values()].filter(({ id }) => !read.source.has(id));
  return new Map(added.flatMap((one) => (hashOf(one) ? [[hashOf(one)!, one.id] as const] : [])));
}

function hashOf(source: RecordTypes['source'] | undefined): string | undefined {
  return source?.custom?.carriedBy === undefined ? source?.custom?.sha256 : undefined;
}
