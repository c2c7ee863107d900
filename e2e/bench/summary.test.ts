import { expect, test } from 'vitest';
import { goals, regressions } from './ratios.js';
import { floorOf, jsonLine, summarise } from './summary.js';

const MANY = 100_000;

function measured(candidate: 'dateline' | 'setFilter' | 'floor' | 'nothing', reads: number[]) {
  const steps = reads.map((read) => ({ read, painted: read + 1, drawn: true, picture: 1 }));
  const costs = [{ main: 2.04, event: 4, script: 1, style: 0, layout: 0 }];
  const loading = { fromData: 300, fromStart: 900 };
  return {
    n: MANY,
    candidate,
    steps,
    costs,
    loading,
    longest: { data: 0, map: 0, rest: 2500 },
    heap: 51.26,
  };
}

function rows(dateline: number[], setFilter: number, floor: number) {
  return [
    summarise(measured('dateline', dateline)),
    summarise(measured('setFilter', [setFilter])),
    summarise(measured('floor', [floor])),
    summarise(measured('nothing', [])),
  ];
}

test('the line of JSON has one result for each candidate that was timed, in the agreed keys', () => {
  const all = [measured('floor', [10, 30]), measured('floor', [20])];
  const line = jsonLine(rows([9, 5, 7], 400, 20), floorOf(all));
  expect(line).not.toContain('\n');
  const { floor_ms: floor, results } = JSON.parse(line) as {
    floor_ms: number;
    results: Record<string, unknown>[];
  };
  expect(floor).toBe(20);
  expect(results.map(({ candidate }) => candidate)).toEqual(['dateline', 'setFilter', 'floor']);
  expect(results[0]).toEqual({
    n: MANY,
    candidate: 'dateline',
    step_p50_ms: 7,
    step_p95_ms: 9,
    main_p50_ms: 2,
    first_frame_ms: 300,
    heap_mb: 51.3,
  });
});

test('goals are judged where they were measured, at the number itself still held', () => {
  const judged = goals(rows([13], 156, 10));
  expect(judged.every(({ n }) => n === MANY)).toBe(true);
  expect(judged.find(({ name }) => name === 'step ÷ floor')).toMatchObject({
    value: 1.3,
    held: true,
  });
  expect(judged.find(({ name }) => name === 'setFilter ÷ step')).toMatchObject({
    value: 12,
    held: true,
  });
  const worse = goals(rows([13.1], 156, 10));
  expect(worse.find(({ name }) => name === 'step ÷ floor')?.held).toBe(false);
  expect(worse.find(({ name }) => name === 'setFilter ÷ step')?.held).toBe(false);
});

test('one noisy run of three breaks nothing, two do', () => {
  const memory = { ...rows([10], 200, 10)[0]!, n: 1_000_000, heap: 130 };
  const [good, bad] = [
    [...rows([10], 200, 10), memory],
    [...rows([60], 200, 10), memory],
  ];
  expect(regressions([good, bad, good]).every(({ held }) => held)).toBe(true);
  expect(regressions([bad, good, bad]).some(({ held }) => !held)).toBe(true);
});

test('what was not measured has not held', () => {
  const judged = regressions([rows([10], 200, 10)]);
  expect(judged.filter(({ held }) => !held).map(({ name }) => name)).toEqual(['heap, MB']);
});
