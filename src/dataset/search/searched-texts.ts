import { groupOf } from '../../evidence/categories.ts';
import type { Category } from '../../evidence/categories.ts';
import type { Incident, Place, Source, Speaker } from '../../evidence/model.ts';
import { SEARCHED_NAMES } from './searched-names.ts';

/** What words are looked for in: an incident's own texts, and those of what it names. */
export function incidentTexts({ title, claims }: Pick<Incident, 'title' | 'claims'>): string[] {
  return [title, ...claims.map(({ quote }) => quote.exact)];
}

export function categoryTexts(category: Category): string[] {
  return [category, groupOf(category)];
}

export function placeTexts({ names, spellings, geonames }: Place): string[] {
  return [...Object.values(names), ...spellings, ...(SEARCHED_NAMES.get(geonames ?? -1) ?? [])];
}

export function sourceTexts({ title, 'container-title': container }: Source): string[] {
  return [title, container];
}

export function speakerTexts({ name }: Speaker): string[] {
  return [name];
}
