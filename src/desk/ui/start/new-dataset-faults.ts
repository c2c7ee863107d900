import { firstFault } from '../../../evidence/schema/first-fault.ts';
import { DatasetFile } from '../../../evidence/schema/schema.ts';
import { zoneOf } from '../../../evidence/rules/written-dates.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { NewDataset } from '../../records/new-folder.ts';

export type NewDatasetField = keyof NewDataset;

const { id, title, summary, licence, languages } = DatasetFile.properties;

/** What is wrong with what is said of a dataset, in words, by its fields; empty where nothing is. */
export function newDatasetFaults(given: NewDataset): Partial<Record<NewDatasetField, string>> {
  const schemas = { id, title, summary, licence } as const;
  const faults: Partial<Record<NewDatasetField, string>> = {};
  for (const [field, schema] of Object.entries(schemas) as [keyof typeof schemas, never][])
    note(faults, field, given[field], firstFault(schema, given[field])?.expected);
  note(faults, 'language', given.language, firstFault(languages, [given.language])?.expected);
  const isZone = given.timeZone !== '' && zoneOf(given.timeZone) !== null;
  note(faults, 'timeZone', given.timeZone, isZone ? undefined : words.aTimeZone);
  return faults;
}

function note(
  faults: Partial<Record<NewDatasetField, string>>,
  field: NewDatasetField,
  got: string,
  expected: string | undefined,
): void {
  if (expected !== undefined)
    faults[field] =
      got === '' && field !== 'timeZone'
        ? words.wrong(words.nothing, words.aText)
        : words.wrong(got === '' ? words.nothing : JSON.stringify(got), expected);
}
