import type { Actor, Incident, Place, Source, Speaker } from '../../evidence/model.ts';
import { formsOf } from '../../evidence/name-in.ts';
import type { Category, Group } from '../../evidence/vocabulary.ts';

/** What words are looked for in: an incident's own texts, and those of what it names. */
export function incidentTexts({
  title,
  claims,
  fields = [],
}: Pick<Incident, 'title' | 'claims' | 'fields'>): string[] {
  return [
    title,
    ...claims.flatMap(({ quote, note }) => [quote?.exact ?? [], note ?? []].flat()),
    ...fields.map(({ value }) => String(value)),
  ];
}

export function categoryTexts(category: Category, group: Group): string[] {
  return [category.id, group.id, ...formsOf(category.names), ...formsOf(group.names)];
}

export function placeTexts({ names, spellings = [] }: Place): string[] {
  return [...formsOf(names), ...spellings];
}

export function sourceTexts({ title, 'container-title': container }: Source): string[] {
  return container === undefined ? [title] : [title, container];
}

export function nameTexts({ name }: Speaker | Actor): string[] {
  return formsOf(name);
}
