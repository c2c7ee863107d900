import type { Party } from '../vocabulary.ts';

/*
 * What version 1 of the contract had in the code and version 2 has in the dataset. The one place that knows that
 * version 1 told of one war.
 */

/**
 * The parties of version 1 in the order of showing, without those that every dataset has. Names are written as inside a
 * sentence.
 */
export const VERSION_1_PARTIES: readonly Party[] = [
  { id: 'armenia', names: { en: 'Armenian officials' }, oneVoice: true },
  { id: 'azerbaijan', names: { en: 'Azerbaijani officials' }, oneVoice: true },
  { id: 'nagorno-karabakh', names: { en: 'Nagorno-Karabakh officials' }, oneVoice: true },
  { id: 'third-party', names: { en: 'other states and organisations' }, oneVoice: false },
];

/** In every vocabulary of version 2 too: they tell nothing of a dataset's version. */
const IN_BOTH: ReadonlySet<string> = new Set(['press', 'witness']);

type Json = Readonly<Record<string, unknown>>;

/**
 * Whether a dataset is written in version 1: it names that version's schema, or has none of its own parties while a
 * speaker is of one that version 1 had in the code.
 * @param dataset the parsed file, whatever it holds @param speakers likewise
 */
export function isVersion1(dataset: unknown, speakers: unknown): boolean {
  if (!isObject(dataset)) return false;
  if (namesVersion1(dataset['$schema'])) return true;
  if (dataset['parties'] !== undefined || !Array.isArray(speakers)) return false;
  const known = new Set([...VERSION_1_PARTIES.map(({ id }) => id), ...IN_BOTH]);
  const parties = speakers.map((speaker) => (isObject(speaker) ? speaker['party'] : undefined));
  return (
    parties.every((party) => typeof party === 'string' && known.has(party)) &&
    parties.some((party) => !IN_BOTH.has(party as string))
  );
}

/** Whether the address of a schema is one of version 1. */
export function namesVersion1(schema: unknown): schema is string {
  return typeof schema === 'string' && schema.includes('schema/v1/');
}

/** The same schema's address in version 2. */
export function inVersion2(schema: string): string {
  return schema.replace('schema/v1/', 'schema/v2/');
}

/** What a dataset of version 1 says in version 2 besides: null where it says it already. */
export function partiesOfVersion1(dataset: unknown): readonly object[] | null {
  if (!isObject(dataset) || dataset['parties'] !== undefined) return null;
  return VERSION_1_PARTIES.map(({ id, names, oneVoice }) => ({
    id,
    names,
    ...(oneVoice && { oneVoice }),
  }));
}

/** A dataset's file of version 1 as version 2 has it; everything else is the same in both. */
export function toVersion2(dataset: unknown): unknown {
  if (!isObject(dataset)) return dataset;
  const { $schema } = dataset;
  const parties = partiesOfVersion1(dataset);
  return {
    ...dataset,
    ...(namesVersion1($schema) && { $schema: inVersion2($schema) }),
    ...(parties && { parties }),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
