import { expect, it } from 'vitest';
import { checkInvariants } from '../../../../evidence/invariants.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { applyChange } from '../../../records/changes.ts';
import { authoredOf } from '../../../records/desk-records.ts';
import { renameSource, renameTyped } from './rename-source.ts';

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

it('has what is typed of it, and drafts of what its page carries, under its other id', () => {
  const draft = (carriedBy: string | null) => JSON.stringify({ name: 'b', carriedBy });
  const typed = {
    'source:a:id': 'b',
    'source:a:issued': '2024-',
    'source:ab:issued': '2023-',
    'article-draft:1': draft('a'),
    'article-draft:2': draft('ab'),
    'article-draft:3': draft(null),
  };
  expect(Object.fromEntries(renameTyped(typed, 'a', 'b'))).toEqual({
    'source:a:id': null,
    'source:a:issued': null,
    'source:b:issued': '2024-',
    'article-draft:1': draft('b'),
  });
});
