import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../evidence/sample-files.ts';
import { layoutLanes, partiesThatSpeak, partyLanes } from './party-lanes.ts';

type Claim = ReturnType<typeof sampleFiles>['incidents'][number]['claims'][number];

/** The sample, its first incident (row 0) with these claims, each a speaker and a stance. */
function datasetWith(...claims: [speaker: string, stance: Claim['stance']][]) {
  const files = sampleFiles();
  const [incident] = files.incidents;
  const [claim] = incident!.claims;
  incident!.claims = claims.map(([speaker, stance]) => ({ ...claim!, speaker, stance }));
  return decodeDataset(compileDataset(files));
}

describe('partiesThatSpeak', () => {
  it('are those with a claim, in the order of showing', () => {
    expect(partiesThatSpeak(datasetWith(['ministry', 'reports']))).toEqual(['azerbaijan', 'press']);
    expect(partiesThatSpeak(datasetWith(['courier', 'reports']))).toEqual(['press']);
  });
});

describe('partyLanes', () => {
  const lanesOf = (...claims: Parameters<typeof datasetWith>) => {
    const dataset = datasetWith(...claims);
    const lanes = partyLanes([0, 1], partiesThatSpeak(dataset), dataset);
    return lanes.map(({ party, subjects, denied }) => [
      party,
      subjects.map(({ row }) => row),
      [...denied],
    ]);
  };

  it('hold an incident once for each party that speaks of it', () => {
    expect(
      lanesOf(['ministry', 'reports'], ['ministry', 'confirms'], ['courier', 'reports']),
    ).toEqual([
      ['azerbaijan', [0], []],
      ['press', [0, 1], []],
    ]);
  });

  it('know who only denies', () => {
    expect(lanesOf(['ministry', 'denies'], ['courier', 'reports'])[0]).toEqual([
      'azerbaijan',
      [0],
      [0],
    ]);
    expect(lanesOf(['ministry', 'denies'], ['ministry', 'reports'])[0]).toEqual([
      'azerbaijan',
      [0],
      [],
    ]);
  });
});

describe('layoutLanes', () => {
  const dataset = datasetWith(['ministry', 'reports']);
  const [lane] = partyLanes([0], ['azerbaijan'], dataset);
  const { start } = lane!.subjects[0]!.time;
  const x = (instant: number): number => 20 + (instant - start) / 4_000_000;
  const many = (count: number) => ({
    ...lane!,
    subjects: Array.from({ length: count }, () => lane!.subjects[0]!),
  });

  it('draws all lanes’ dots in the size that the fullest needs', () => {
    const laid = layoutLanes([many(1), many(8)], { x, width: 400, height: 16 });
    const sizes = new Set(laid.flatMap(({ marks }) => marks!.map(({ size }) => size)));
    expect(sizes.size).toBe(1);
    expect([...sizes][0]).toBeLessThan(9);
  });

  it('says where dots don’t fit, of that lane alone', () => {
    const laid = layoutLanes([many(1), many(80)], { x, width: 400, height: 16 });
    expect(laid.map(({ marks }) => marks !== null)).toEqual([true, false]);
    expect(laid[0]!.marks![0]!.size).toBe(9);
  });
});
