import { foldNames } from '../../../../geo/gazetteer/fold-names.ts';
import type { GazetteerPlace } from '../../../../geo/gazetteer/gazetteer-place.ts';
import type { OwnFound } from './own-search.ts';
import type { WorldFound } from './world-search.ts';

/** What somebody chose of what was found. */
export type Chosen =
  | { readonly is: 'own'; readonly id: string }
  | { readonly is: 'world'; readonly place: GazetteerPlace; readonly sought: string }
  | { readonly is: 'new'; readonly name: string };

/** What can be chosen, in the order of the list. */
export type PlaceOption =
  | { readonly is: 'own'; readonly found: OwnFound }
  | { readonly is: 'world'; readonly found: WorldFound }
  | { readonly is: 'new'; readonly name: string };

export function chosenOf(option: PlaceOption, sought: string): Chosen {
  if (option.is === 'own') return { is: 'own', id: option.found.id };
  if (option.is === 'world')
    return { is: 'world', place: option.found.place, sought: sought.trim() };
  return option;
}

/** How a place was sought, where that is another spelling of its name; else empty. */
export function spellingOf({ name }: GazetteerPlace, sought: string): string {
  return foldNames(name) === foldNames(sought) ? '' : sought;
}
