import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { decodeDataset } from '../dataset.ts';
import { exportedIncidents, isoDate } from './export-rows.ts';

describe('isoDate', () => {
  it.each([
    [[2020, 10, 11], '2020-10-11'],
    [[2020, 1], '2020-01'],
    [[373], '0373'],
    [[-206, 11, 17], '-0205-11-17'],
    [[-1], '0000'],
    [[], ''],
  ])('writes %j as %s', (parts, written) => {
    expect(isoDate(parts)).toBe(written);
  });
});

describe('times of incidents', () => {
  it.each([
    ['-0206-11-17', 'UTC', '-000206-11-17T00:00:00+00:00', '-000206-11-18T00:00:00+00:00'],
    ['0000', 'UTC', '0000-01-01T00:00:00+00:00', '0001-01-01T00:00:00+00:00'],
    ['0079-08-24', 'Europe/Rome', '0079-08-23T23:10:04Z', '0079-08-24T23:10:04Z'],
  ])('are written as ISO 8601 for %s in %s', (when, timeZone, start, end) => {
    const files = sampleFiles();
    const [incident] = files.incidents;
    const published = compileDataset({
      ...files,
      dataset: { ...files.dataset, timeZone, span: '-9999/9999' },
      incidents: [{ ...incident!, when }],
    });
    expect([...exportedIncidents(decodeDataset(published), published.incidents)]).toMatchObject([
      { start, end },
    ]);
  });
});
