import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { layoutLanes, partyLanes } from './party-lanes.ts';

type Claim = ReturnType<typeof sampleFiles>['incidents'][number]['claims'][number];

/** The sample, its first incident (row 0) with these claims, each a speaker and a stance, which may be in general. */
function datasetWith(...claims: [speaker: string, stance: Claim['stance'], general?: true][]) {
  const files = sampleFiles();
  const [incident] = files.incidents;
  const [claim] = incident!.claims;
  incident!.claims = claims.map(([speaker, stance, general]) => ({
    ...claim!,
    speaker,
    stance,
    ...(general && { general }),
  }));
  return decodeDataset(compileDataset(files));
}

describe('partyLanes', () => {
  const lanesOf = (...claims: Parameters<typeof datasetWith>) => {
    const dataset = datasetWith(...claims);
    const lanes = partyLanes([0, 1], dataset.speakingParties(), dataset, () => false);
    return lanes.map(({ party, subjects, denied }) => [
      party.id,
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
      [[0, 'itself']],
    ]);
    expect(lanesOf(['ministry', 'denies'], ['ministry', 'reports'])[0]).toEqual([
      'azerbaijan',
      [0],
      [],
    ]);
  });

  it('tell a denial in general from one of the incident', () => {
    const inGeneral: Parameters<typeof datasetWith>[number] = ['ministry', 'denies', true];
    const denied = (...claims: Parameters<typeof datasetWith>) => lanesOf(...claims)[0]![2];
    expect(denied(inGeneral)).toEqual([[0, 'in-general']]);
    expect(denied(inGeneral, ['ministry', 'denies'])).toEqual([[0, 'itself']]);
    expect(denied(['ministry', 'denies'], inGeneral)).toEqual([[0, 'itself']]);
    expect(denied(inGeneral, ['ministry', 'accuses'])).toEqual([]);
  });
});

describe('layoutLanes', () => {
  const dataset = datasetWith(['ministry', 'reports']);
  const [lane] = partyLanes([0], dataset.speakingParties(), dataset, () => false);
  const { start } = lane!.subjects[0]!.time;
  const x = (instant: number): number => 20 + (instant - start) / 4_000_000;
  const many = (count: number) => ({
    ...lane!,
    subjects: Array.from({ length: count }, () => lane!.subjects[0]!),
  });

  const laidOut = (...counts: number[]) =>
    layoutLanes(counts.map(many), { x, width: 400, height: 60 });

  it('gives more height to where more is said, and all marks one size', () => {
    const [few, some] = laidOut(1, 6);
    expect(some!.height).toBeGreaterThan(few!.height);
    const sizes = [...few!.marks, ...some!.marks].map(({ size }) => size);
    expect(new Set(sizes).size).toBe(1);
  });

  it('draws no dot smaller than 7 pixels', () => {
    for (let count = 1; count < 60; count++)
      for (const { size } of laidOut(1, count).flatMap(({ marks }) => marks))
        expect(size).toBeGreaterThanOrEqual(7);
  });

  it('keeps lanes and what is in them clear of one another', () => {
    const lanes = laidOut(3, 9, 1);
    lanes.forEach(({ top, height, marks }, at) => {
      expect(top + height).toBeLessThan(lanes[at + 1]?.top ?? 61);
      for (const { y, size } of marks) {
        expect(y - size / 2).toBeGreaterThanOrEqual(0);
        expect(y + size / 2).toBeLessThanOrEqual(height);
      }
    });
  });

  it('makes bars of the lanes whose dots don’t fit, and leaves the others their dots', () => {
    const [few, most, none] = laidOut(1, 300, 0);
    expect([few!.marks.length, few!.barsFrom]).toEqual([1, null]);
    expect([most!.marks.length, most!.barsFrom]).toEqual([0, 0]);
    expect(none!.barsFrom).toBeNull();
    expect(none!.top + none!.height).toBeLessThan(61);
    expect(laidOut(300, 300, 300, 300).every(({ barsFrom }) => barsFrom === 0)).toBe(true);
  });

  it('draws what is over a period by itself, above the bars of all others', () => {
    const { time } = lane!.subjects[0]!;
    const period = { ...time, form: 'interval' as const, end: start + 30 * 86_400_000 };
    const over = { ...lane!.subjects[0]!, time: period, over: true };
    const options = { x, width: 400, height: 60 };
    const [one] = layoutLanes(
      [{ ...lane!, subjects: [over, ...many(400).subjects] }, many(1)],
      options,
    );
    expect(one!.marks.map(({ subject }) => subject)).toEqual([over]);
    expect(one!.barsFrom).toBeGreaterThan(0);
    const [several] = layoutLanes(
      [{ ...lane!, subjects: [...Array.from({ length: 40 }, () => over), ...many(400).subjects] }],
      options,
    );
    expect([several!.marks.length, several!.band?.count]).toEqual([0, 40]);
  });

  it('puts what lasted long where it began', () => {
    const long = {
      ...lane!.subjects[0]!,
      time: { ...lane!.subjects[0]!.time, form: 'interval' as const, end: start + 8 * 86_400_000 },
    };
    const [laid] = layoutLanes([{ ...lane!, subjects: [long] }], { x, width: 400, height: 60 });
    expect(laid!.marks[0]).toMatchObject({ x: 20, whisker: { from: 20 } });
  });
});
