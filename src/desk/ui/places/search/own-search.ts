import { bothNames } from '../../../../evidence/both-names.ts';
import type { PlaceKind } from '../../../../evidence/model.ts';
import { formsOf, nameIn } from '../../../../evidence/name-in.ts';
import { foldNames } from '../../../../geo/gazetteer/fold-names.ts';
import type { RecordTypes } from '../../../records/desk-records.ts';

/** A place of the dataset that was found by a name. */
export interface OwnFound {
  readonly id: string;
  /** In the dataset's first language. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** The name or spelling that it was found by, where that is not the one it is shown with; else null. */
  readonly by: string | null;
}

/**
 * Finds the dataset's own places by any part of any of their names; all of them, by name, where nothing is sought.
 * @param known ids of those that are called so in a gazetteer: they are found as by another spelling
 */
export type OwnSearch = (
  query: string,
  most: number,
  known?: ReadonlySet<string>,
) => readonly OwnFound[];

interface Entry extends Omit<OwnFound, 'by'> {
  readonly forms: readonly { readonly written: string; readonly folded: string }[];
}

/** @param language the dataset's first */
export function createOwnSearch(
  places: Iterable<RecordTypes['place']>,
  language: string,
): OwnSearch {
  const { compare } = new Intl.Collator(language);
  const entries = Array.from(places, ({ properties }): Entry => {
    const { id, names, kind, spellings = [] } = properties;
    const name = nameIn(names, language).text;
    const written = new Set(
      [name, ...formsOf(names), ...spellings].flatMap((form) => [form, ...bothNames(form)]),
    );
    const forms = Array.from(written, (form) => ({ written: form, folded: foldNames(form) }));
    return { id, name, kind, forms };
  }).toSorted((a, b) => compare(a.name, b.name));
  return (query, most, known) => {
    const sought = foldNames(query);
    const ranked = entries.flatMap((entry) => {
      const inWorld = known?.has(entry.id) ? { rank: 0.5, by: query } : null;
      const own = bestOf(entry, sought);
      const best = own && (!inWorld || own.rank <= inWorld.rank) ? own : inWorld;
      return best ? [{ entry, ...best }] : [];
    });
    return ranked
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ entry: { id, name, kind }, by }) => ({ id, name, kind, by }));
  };
}

/** How well a place answers: 0 by the whole of a name, then by its beginning, by that of a word, by any part of one. */
function bestOf(
  { name, forms }: Entry,
  sought: string,
): { readonly rank: number; readonly by: string | null } | null {
  const shown = [name, ...bothNames(name)];
  let best: { rank: number; by: string | null } | null = null;
  for (const { written, folded } of forms) {
    const rank = rankOf(folded, sought);
    if (rank === null) continue;
    const isShown = shown.includes(written) || sought === '';
    // Of two that answer as well, the one that is called so before the one that is also called so.
    const own = { rank: isShown ? rank : rank + 0.5, by: isShown ? null : written };
    if (!best || own.rank < best.rank) best = own;
  }
  return best;
}

function rankOf(folded: string, sought: string): number | null {
  if (folded === sought) return 0;
  if (folded.startsWith(sought)) return 1;
  if (folded.includes(` ${sought}`)) return 2;
  return folded.includes(sought) ? 3 : null;
}
