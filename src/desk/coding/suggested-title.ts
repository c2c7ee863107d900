import { nameIn } from '../../evidence/name-in.ts';
import type { Category } from '../../evidence/vocabulary.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';
import type { IncidentDraft } from './claim-draft.ts';

/**
 * A title of a category's name and a place's, in the dataset's first language; null while it is not said what, and where.
 * @param nameOf what a category is called that the dataset gives no name
 */
export function suggestedTitle(
  records: Records,
  { category, place }: Pick<IncidentDraft, 'category' | 'place'>,
  categories: readonly Category[],
  nameOf: (category: Category) => string,
): string | null {
  const of = categories.find(({ id }) => id === category);
  const lies = place !== null && place !== 'unplaced' ? records.place.get(place.id) : undefined;
  if (!of || !lies) return null;
  const [language = 'en'] = datasetOf(records).languages ?? [];
  const isNamed = Object.keys(of.names).length > 0;
  const what = isNamed ? nameIn(of.names, language).text : nameOf(of);
  return `${what}, ${nameIn(lies.properties.names, language).text}`;
}
