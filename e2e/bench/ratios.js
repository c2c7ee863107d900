import { quantile } from './summary.js';

/** @import { Row } from './summary.js' */

/**
 * @typedef {object} Limit
 * @property {number} n
 * @property {string} name
 * @property {(rows: RowOf) => number | null} value
 * @property {number} limit
 * @property {boolean} [least] whether it is the least that will do, not the most
 */

/** @typedef {(n: number, candidate: 'dateline' | 'setFilter' | 'floor') => Row | undefined} RowOf */
/** @typedef {{ n: number, name: string, value: number, limit: number, least: boolean, held: boolean }} Held */

/** @type {(n: number) => Limit['value']} */
const overFloor = (n) => (row) => over(row(n, 'dateline')?.step50, row(n, 'floor')?.step50);
/** @type {(n: number) => Limit['value']} */
const spread = (n) => (row) => over(row(n, 'dateline')?.step95, row(n, 'dateline')?.step50);
/** @type {(n: number) => Limit['value']} */
const faster = (n) => (row) => over(row(n, 'setFilter')?.step50, row(n, 'dateline')?.step50);

const [MANY, MOST] = [100_000, 1_000_000];

/** What the page is meant to keep to. @type {readonly Limit[]} */
const GOALS = [
  { n: MANY, name: 'step ÷ floor', value: overFloor(MANY), limit: 1.3 },
  { n: MOST, name: 'step ÷ floor', value: overFloor(MOST), limit: 3.5 },
  { n: MANY, name: 'step p95 ÷ p50', value: spread(MANY), limit: 1.6 },
  { n: MOST, name: 'step p95 ÷ p50', value: spread(MOST), limit: 1.6 },
  { n: MANY, name: 'setFilter ÷ step', value: faster(MANY), limit: 12, least: true },
  { n: MOST, name: 'setFilter ÷ step', value: faster(MOST), limit: 20, least: true },
  ...ofDateline('main thread, ms a move', 'main50', [[MANY, 8]]),
  ...ofDateline('first frame after the data, ms', 'firstFrame', [
    [MANY, 400],
    [MOST, 2000],
  ]),
  ...ofDateline('longest task until all marks are drawn, ms', 'longestData', [
    [MANY, 100],
    [MOST, 100],
  ]),
  ...ofDateline('longest task from then on, while the basemap is made, ms', 'longestMap', [
    [MANY, 100],
    [MOST, 100],
  ]),
  ...ofDateline('heap, MB', 'heap', [[MOST, 400]]),
];

/** What no change may lead to, however busy the machine is: ratios, and generous ones, and memory. @type {readonly Limit[]} */
const REGRESSIONS = [
  { n: MANY, name: 'step ÷ floor', value: overFloor(MANY), limit: 2.5 },
  { n: MANY, name: 'setFilter ÷ step', value: faster(MANY), limit: 6, least: true },
  { n: MANY, name: 'step p95 ÷ p50', value: spread(MANY), limit: 4 },
  ...ofDateline('heap, MB', 'heap', [[MOST, 400]]),
];

/** @param {readonly Row[]} rows */
export function goals(rows) {
  return hold(GOALS, [rows]);
}

/**
 * @param {readonly (readonly Row[])[]} runs of each limit, the median of all runs counts
 * @returns {Held[]} one of each limit: what was not measured has not held
 */
export function regressions(runs) {
  const measured = hold(REGRESSIONS, runs);
  return REGRESSIONS.map(
    ({ n, name, limit, least = false }) =>
      measured.find((one) => one.n === n && one.name === name) ?? {
        n,
        name,
        value: Number.NaN,
        limit,
        least,
        held: false,
      },
  );
}

/** @param {Held} held @returns {string} */
export function sentence({ n, name, value, limit, least, held }) {
  return `${held ? 'held' : 'BROKEN'}: ${name} at ${n}: got ${value.toFixed(2)}, expected at ${least ? 'least' : 'most'} ${limit}`;
}

/**
 * @param {readonly Limit[]} limits
 * @param {readonly (readonly Row[])[]} runs
 * @returns {Held[]} of those that were measured
 */
function hold(limits, runs) {
  return limits.flatMap(({ n, name, value: of, limit, least = false }) => {
    const values = runs.flatMap((rows) => {
      const one = of((size, candidate) =>
        rows.find((row) => row.n === size && row.candidate === candidate),
      );
      return one === null ? [] : [one];
    });
    const value = quantile(values, 0.5);
    if (value === null) return [];
    return [{ n, name, value, limit, least, held: least ? value >= limit : value <= limit }];
  });
}

/**
 * @param {string} name
 * @param {'main50' | 'firstFrame' | 'longestData' | 'longestMap' | 'heap'} key
 * @param {readonly (readonly [number, number])[]} limits each with its number of incidents
 * @returns {Limit[]}
 */
function ofDateline(name, key, limits) {
  return limits.map(([n, limit]) => ({
    n,
    name,
    value: (row) => row(n, 'dateline')?.[key] ?? null,
    limit,
  }));
}

/** @param {number | null | undefined} a @param {number | null | undefined} b */
function over(a, b) {
  return a === null || a === undefined || b === null || b === undefined ? null : a / b;
}
