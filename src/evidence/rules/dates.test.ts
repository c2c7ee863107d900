import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import { findingsAfter, sampleFiles } from '../../testing/sample-files.ts';

const one = 'events/incidents/one.json';

/** What is found where the sample's first incident has a time, in a zone and a span. */
function findingsOf(when: string, { timeZone = 'UTC', span = '-9999/9999' } = {}) {
  return findingsAfter((files) => {
    files['dataset'].timeZone = timeZone;
    files['dataset'].span = span;
    files['incidents'][0].when = when;
    files['incidents'][1].when = '../..';
    files['tallies'] = [];
  });
}

it('finds nothing in the sample', () => {
  expect(checkInvariants(sampleFiles()).findings).toEqual([]);
});

describe('a time', () => {
  it.each(['0079-08-24T13:00:00+01:00', '-0206-11-17', '0000-06-01', '0373', '202X', '2020-23'])(
    'may be %s',
    (when) => {
      expect(findingsOf(when)).toEqual([]);
    },
  );

  it('that is not taken is named, and what to write instead', () => {
    expect(findingsOf('2020-33')).toContainEqual({
      file: one,
      pointer: '/when',
      got: '"2020-33", a quarter',
      expected: 'its months (2020-01/2020-03)',
    });
  });

  it('of a day that never was is found by name', () => {
    expect(findingsOf('2011-12-30', { timeZone: 'Pacific/Apia' })).toContainEqual({
      file: one,
      pointer: '/when',
      got: '"2011-12-30", a day that never was',
      expected: 'a day of Pacific/Apia, where 2011-12-29 was followed by 2011-12-31',
    });
    expect(findingsOf('2011-12-30', { timeZone: 'Asia/Baku' })).toEqual([]);
  });
});

describe('a time and the span', () => {
  const span = '2020-01-01/2020-01-31';

  it('that lie apart are found', () => {
    expect(findingsOf('1979-05-05', { span })).toContainEqual({
      file: one,
      pointer: '/when',
      got: '"1979-05-05"',
      expected: `a time in the dataset’s span (${span}), or a wider span in events/dataset.json`,
    });
    expect(findingsOf('2020-02-01/..', { span })).toHaveLength(1);
  });

  it.each(['2020-01-31', '2020', '2019-12-30/2020-01-01', '1979/..', '../2020-03', '../..'])(
    'are no finding where %s reaches into it',
    (when) => {
      expect(findingsOf(when, { span })).toEqual([]);
    },
  );
});

describe('a span that is no interval with both its ends', () => {
  const expected =
    'an interval with both its ends (2020-10-04/2020-10-17), or no span: it is then from the first to the last dated incident';

  it.each([
    ['2020-09-27/..', undefined],
    ['../2020-11-02', undefined],
    ['../..', undefined],
    ['2020-10-11T02:00:00+04:00', undefined],
    ['2020', 'write "2020/2020"'],
    ['[2020-09-27..2020-11-02]', 'write "2020-09-27/2020-11-02"'],
  ])('%s, is one finding and no more', (span, cure) => {
    const found = findingsAfter((files) => {
      files['dataset'].span = span;
      files['dataset'].chapters = [
        { view: { t: '1979-05-05' }, label: { en: 'One' }, text: { en: 'Two' } },
      ];
    });
    expect(found).toEqual([
      {
        file: 'events/dataset.json',
        pointer: '/span',
        got: JSON.stringify(span),
        expected,
        ...(cure && { cure }),
      },
    ]);
  });
});

it('a tally beyond the span is found as an incident is', () => {
  const found = findingsAfter((files) => (files['tallies'][0].asOf = '1979-05-05'));
  expect(found).toEqual([
    {
      file: 'events/tallies.json',
      pointer: '/0/asOf',
      got: '"1979-05-05"',
      expected:
        'a time in the dataset’s span (2020-09-27/2020-11-02), or a wider span in events/dataset.json',
    },
  ]);
});

it.each([
  ['2023-33', '"2023-33", a quarter', 'its months (2023-01/2023-03)'],
  ['../..', '"../.."', 'a date: only an incident can be without one'],
])('a copy of a source kept at %s is told what to write', (at, got, expected) => {
  const found = findingsAfter((files) => {
    files['sources'][0].custom.archived = [{ url: 'https://example.org/copy', at }];
  });
  expect(found).toEqual([
    {
      file: 'events/sources.json',
      pointer: '/0/custom/archived/0/at',
      got,
      expected,
    },
  ]);
});
