/** @import { Cost } from './measure-drag.js' */
/** @import { Candidate } from './pointer.js' */
/** @import { Measured } from './run-size.js' */

/**
 * @typedef {object} Row milliseconds and megabytes; null where it was not measured
 * @property {number} n
 * @property {Candidate} candidate
 * @property {number} count of the steps measured
 * @property {number | null} step50
 * @property {number | null} step95
 * @property {number | null} painted50
 * @property {number | null} main50
 * @property {number | null} main95
 * @property {number | null} event50
 * @property {number | null} script50
 * @property {number | null} style50
 * @property {number | null} layout50
 * @property {number | null} firstFrame
 * @property {number | null} fromStart
 * @property {number | null} longestData
 * @property {number | null} longestMap
 * @property {number | null} mapRest
 * @property {number | null} heap
 */

/** @param {Measured} measured @returns {Row} */
export function summarise({ n, candidate, steps, costs, loading, longest, heap }) {
  const reads = steps.map(({ read }) => read);
  /** @param {keyof Cost} key @param {number} share */
  const ofDrag = (key, share) =>
    quantile(
      costs.map((cost) => cost[key]),
      share,
    );
  return {
    n,
    candidate,
    count: steps.length,
    step50: quantile(reads, 0.5),
    step95: quantile(reads, 0.95),
    painted50: quantile(
      steps.map(({ painted }) => painted),
      0.5,
    ),
    main50: ofDrag('main', 0.5),
    main95: ofDrag('main', 0.95),
    event50: ofDrag('event', 0.5),
    script50: ofDrag('script', 0.5),
    style50: ofDrag('style', 0.5),
    layout50: ofDrag('layout', 0.5),
    firstFrame: loading?.fromData ?? null,
    fromStart: loading?.fromStart ?? null,
    longestData: longest?.data ?? null,
    longestMap: longest?.map ?? null,
    // The floor's first frame is its map at rest.
    mapRest: candidate === 'floor' ? (loading?.fromStart ?? null) : (longest?.rest ?? null),
    heap,
  };
}

/** @param {readonly Measured[]} measured of all sizes @returns {number | null} the floor's median over the whole run */
export function floorOf(measured) {
  const floors = measured.filter(({ candidate }) => candidate === 'floor');
  return quantile(
    floors.flatMap(({ steps }) => steps.map(({ read }) => read)),
    0.5,
  );
}

/** @param {readonly Row[]} rows @param {number | null} floor @returns {string} one line */
export function jsonLine(rows, floor) {
  return JSON.stringify({
    floor_ms: rounded(floor),
    results: rows
      .filter(({ candidate }) => candidate !== 'nothing')
      .map((row) => ({
        n: row.n,
        candidate: row.candidate,
        step_p50_ms: rounded(row.step50),
        step_p95_ms: rounded(row.step95),
        main_p50_ms: rounded(row.main50),
        first_frame_ms: rounded(row.firstFrame),
        heap_mb: rounded(row.heap),
      })),
  });
}

/** @param {readonly number[]} values @param {number} share @returns {number | null} null of nothing */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** @param {number | null} value */
function rounded(value) {
  return value === null ? null : Math.round(value * 10) / 10;
}
