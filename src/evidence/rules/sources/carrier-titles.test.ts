import { expect, it } from 'vitest';
import { describeNote } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';
import type { AuthoredFiles } from '../../model.ts';
import { sampleFiles } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';

function notesOf(title: string): readonly string[] {
  const files: Breakable = sampleFiles();
  files['sources'][1].title = title;
  return checkInvariants(files as unknown as AuthoredFiles).notes.map(describeNote);
}

it.each(['Two pieces on the weekend', 'TWO PIECES  on the weekend '])(
  'notes a title that is the carrier’s too: %s',
  (title) => {
    expect(notesOf(title)).toContain(
      `events/sources.json /1/title: note: "${title}" is the title of page too, which carries it: give it the one that its publisher gave it, as inferred where the page does not have it`,
    );
  },
);

it('says nothing of a title of its own', () => {
  expect(notesOf('Night of fire over the town')).toEqual([]);
});
