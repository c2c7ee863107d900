import { expect, it } from 'vitest';
import { checkInvariants } from '../../../../evidence/invariants.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { applyChange } from '../../../records/changes.ts';
import { authoredOf } from '../../../records/desk-records.ts';
import { renameSource } from './rename-source.ts';

const { records, basemap } = openedFolder(shippedTexts());
const carrier = [...records.source.values()].find(({ custom }) => custom?.carriedBy)!.custom!
  .carriedBy!;

it('calls a source by another id wherever it is named, and back', () => {
  for (const id of [carrier, [...records.source.keys()][0]!]) {
    const { records: now, inverse } = applyChange(records, renameSource(records, id, 'new-id'));
    const files = authoredOf(now, basemap);
    expect(JSON.stringify(files)).not.toContain(`"${id}"`);
    expect([...now.source.keys()].indexOf('new-id')).toBe([...records.source.keys()].indexOf(id));
    expect(checkInvariants(files).findings).toEqual(
      checkInvariants(authoredOf(records, basemap)).findings,
    );
    expect(applyChange(now, inverse).records).toEqual(records);
  }
  expect(renameSource(records, 'no-such', 'new-id')).toEqual([]);
});
