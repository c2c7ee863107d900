import { expect, it } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import type { AuthoredFiles } from '../model.ts';
import { describeNote } from '../finding.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import type { Breakable } from '../../testing/sample-files.ts';

/** What is found and noted where the first incident, of a time, is denied in what the Courier printed on 17 October 2020. */
function reviewOf(when: string, change: (files: Breakable) => void = () => undefined) {
  const files: Breakable = sampleFiles();
  files['dataset'].span = undefined;
  files['dataset'].timeZone = 'Pacific/Kiritimati';
  files['incidents'][0].when = when;
  files['incidents'][0].claims[1].stance = 'denies';
  change(files);
  const { findings, notes } = checkInvariants(files as unknown as AuthoredFiles);
  return { findings, notes: notes.map(describeNote) };
}

it.each([
  '2020-10-11',
  '2020-10-17',
  '2020-10-17T23:59:00+14:00',
  '2020-10-04/2020-10-17',
  '../2020-10-17',
  '2020-10-10/..',
  '../..',
])('finds no fault with a denial of what had been: %s', (when) => {
  expect(reviewOf(when)).toEqual({ findings: [], notes: [] });
});

it.each(['2020-10-18', '2020-10-18T00:00:00+14:00', '2020-10-20/2020-10-21', '2021', '202X/..'])(
  'finds a denial that is older than what it denies: %s',
  (when) => {
    const { findings } = reviewOf(when, (files) => {
      if (when.startsWith('202X')) files['sources'][1].issued = { 'date-parts': [[2019]] };
    });
    const printed = when.startsWith('202X') ? '2019' : '2020-10-17';
    expect(findings).toEqual([
      {
        file: 'events/incidents/one.json',
        pointer: '/claims/1',
        got: `a denial of ${printed}, when "courier" appeared, on an incident of ${when}`,
        expected: 'a denial that is not older than what it denies',
        cure: 'put it on the earlier incidents that it is of, with "general" where they are several',
      },
    ]);
  },
);

it.each(['2020-09-27/2020-11-02', '2020-10', '../2020-10-20', '[2020-10-16..2020-10-20]'])(
  'notes a denial from before the end of what it denies: %s',
  (when) => {
    expect(reviewOf(when)).toEqual({
      findings: [],
      notes: [
        `events/incidents/one.json /claims/1: note: a denial of 2020-10-17, when "courier" appeared, on an incident of ${when}: it is older than the end of what it denies, so it can’t be of all of it`,
      ],
    });
  },
);

it('takes a source at the end of the month that it gives', () => {
  const month = (files: Breakable) => {
    files['sources'][1].issued = { 'date-parts': [[2020, 10]] };
  };
  expect(reviewOf('2020-10-31', month)).toEqual({ findings: [], notes: [] });
  expect(reviewOf('2020-11-01', month).findings).toHaveLength(1);
});

it('says nothing where the source has no date', () => {
  const undated = (files: Breakable) => {
    delete files['sources'][1].issued;
  };
  expect(reviewOf('2020-10-20', undated)).toEqual({ findings: [], notes: [] });
});
