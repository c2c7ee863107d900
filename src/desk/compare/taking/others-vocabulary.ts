import { MARKS, OTHER, OTHER_MARK, resolveVocabulary } from '../../../evidence/vocabulary.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';

type Dataset = RecordTypes['dataset'];

/** The most that a dataset's file may list. */
const MOST = { parties: 24, groups: 10, categories: 255 };

/**
 * A dataset with a party of another's, as that has it. As it was where it has the party already, and where it can't be
 * brought: one that the page names has no names to be written, and is none of a dataset with parties of its own.
 */
export function withParty(dataset: Dataset, from: Dataset, id: string): Dataset {
  const { parties } = dataset;
  const party = from.parties?.find((one) => one.id === id);
  if (!parties || !party || parties.length >= MOST.parties || hasParty(dataset, id)) return dataset;
  return { ...dataset, parties: [...parties, party] };
}

/** A dataset with a category of another's and its group; as it was where it has the category, and where it can't be brought. */
export function withCategory(dataset: Dataset, from: Dataset, id: string): Dataset {
  if (hasCategory(dataset, id) || (!dataset.categories && !dataset.groups)) return dataset;
  const category = resolveVocabulary(from).categories.find((one) => one.id === id);
  const isNamed = category && Object.keys(category.names).length > 0;
  // Where groups stand for categories, they have to be written as such once there are others.
  const written = dataset.categories ?? dataset.groups!.map((one) => asCategory(one));
  if (!isNamed || written.length >= MOST.categories) return dataset;
  const grouped = withGroup(dataset, from, category.group);
  const isThere = resolveVocabulary(grouped).groups.some((one) => one.id === category.group);
  const added = isThere ? category : { ...category, group: OTHER };
  return { ...grouped, categories: [...written, added] };
}

/** A dataset with a group of another's, by a mark that none of its own has; as it was where there is none left. */
function withGroup(dataset: Dataset, from: Dataset, id: string): Dataset {
  const { groups } = dataset;
  const group = from.groups?.find((one) => one.id === id);
  if (!groups || !group || groups.length >= MOST.groups) return dataset;
  if (groups.some((one) => one.id === id)) return dataset;
  const isFree = (mark: string): boolean =>
    mark !== OTHER_MARK && groups.every((one) => one.mark !== mark);
  const mark = [group.mark, ...MARKS].find(isFree);
  return mark ? { ...dataset, groups: [...groups, { ...group, mark }] } : dataset;
}

function asCategory({ id, names }: NonNullable<Dataset['groups']>[number]) {
  return { id, group: id, names };
}

function hasParty(dataset: Dataset, id: string): boolean {
  return resolveVocabulary(dataset).parties.some((one) => one.id === id);
}

function hasCategory(dataset: Dataset, id: string): boolean {
  return resolveVocabulary(dataset).categories.some((one) => one.id === id);
}

/** The categories and parties that records name and their dataset does not have, each once. */
export function unlisted(records: Records): readonly string[] {
  const dataset = datasetOf(records);
  const { categories, parties } = resolveVocabulary(dataset);
  const known = new Set([...categories, ...parties].map(({ id }) => id));
  const named = [
    ...Array.from(records.incident.values(), ({ category }) => category),
    ...Array.from([...records.speaker.values(), ...records.actor.values()], ({ party }) => party),
  ];
  return [...new Set(named)].filter((id) => id !== undefined && !known.has(id)) as string[];
}
