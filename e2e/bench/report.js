import { cpus, totalmem, type } from 'node:os';
import { goals } from './ratios.js';

/** @import { Candidate } from './pointer.js' */
/** @import { Row } from './summary.js' */

/**
 * @typedef {object} Run
 * @property {readonly Row[]} rows
 * @property {number | null} floor
 * @property {string} browser
 * @property {readonly [number, number]} load of the machine in the minute before the run and in its last one
 * @property {number} seconds that it took
 */

/** @type {Readonly<Record<Candidate, string>>} */
const NAMES = {
  dateline: 'Dateline',
  setFilter: 'MapLibre, `setFilter`',
  floor: 'floor: the empty map drawn again',
  nothing: 'a move that nothing listens to',
};

/** @param {readonly Row[]} rows @returns {string} Markdown: what a step takes */
export function stepTable(rows) {
  const measured = rows.filter(({ candidate }) => candidate !== 'nothing');
  return table(
    [
      'incidents',
      'what',
      'steps',
      'step p50',
      'step p95',
      'step ÷ floor',
      'setFilter ÷ step',
      'painted p50',
    ],
    measured.map((row) => {
      /** @param {Candidate} candidate */
      const other = (candidate) =>
        rows.find((one) => one.n === row.n && one.candidate === candidate)?.step50 ?? null;
      return [
        number(row.n),
        NAMES[row.candidate],
        `${row.count}`,
        tenths(row.step50),
        tenths(row.step95),
        ratio(row.step50, other('floor')),
        row.candidate === 'dateline' ? ratio(other('setFilter'), row.step50) : '',
        tenths(row.painted50),
      ];
    }),
  );
}

/** @param {readonly Row[]} rows @returns {string} Markdown: what the main thread computes for a move */
function mainTable(rows) {
  return table(
    ['incidents', 'what', 'main p50', 'main p95', 'event p50', 'script / style / layout p50'],
    rows.map((row) => [
      number(row.n),
      NAMES[row.candidate],
      tenths(row.main50),
      tenths(row.main95),
      tenths(row.event50),
      `${tenths(row.script50)} / ${tenths(row.style50)} / ${tenths(row.layout50)}`,
    ]),
  );
}

/** @param {readonly Row[]} rows @returns {string} Markdown: what loading takes, and what is held then */
function loadTable(rows) {
  return table(
    [
      'incidents',
      'what',
      'first frame',
      'from the start',
      'map at rest',
      'longest task',
      'and later',
      'heap, MB',
    ],
    rows
      .filter(({ candidate }) => candidate !== 'nothing')
      .map((row) => [
        number(row.n),
        NAMES[row.candidate],
        whole(row.firstFrame),
        whole(row.candidate === 'floor' ? null : row.fromStart),
        whole(row.mapRest),
        task(row.longestData),
        task(row.longestMap),
        whole(row.heap),
      ]),
  );
}

/** @param {readonly Row[]} rows */
function goalTable(rows) {
  const judged = goals(rows);
  if (judged.length === 0) return 'None of the sizes that the goals are set for was measured.';
  return table(
    ['incidents', 'of Dateline', 'goal', 'here', ''],
    judged.map(({ n, name, value, limit, least, held }) => [
      number(n),
      name,
      `${least ? '≥' : '≤'} ${limit}`,
      value >= 100 ? whole(value) : value.toFixed(2),
      held ? 'held' : 'missed',
    ]),
  );
}

/** @param {Run} run @param {string} guide how to read it @returns {string} RESULTS.md */
export function resultsFile({ rows, floor, browser, load, seconds }, guide) {
  return `# What a move of the window costs

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}; the run took ${Math.round(seconds)} seconds.
${machine(load)}
Browser: ${browser}.
Floor: ${tenths(floor)} ms, the median over all sizes.

## Steps

${stepTable(rows)}

## The main thread

${mainTable(rows)}

## Loading, and what is held

${loadTable(rows)}

Milliseconds, unless another unit is given. A smaller number is less work, or a shorter wait; of “setFilter ÷ step” a larger one is better.

## What is aimed at

${goalTable(rows)}

${guide}`;
}

/** @param {readonly [number, number]} load in the minute before the run and in its last one @returns {string} two lines */
export function machine(load) {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}, ${type()}, Node ${process.version}.
Load of the machine in the minute before: ${load[0].toFixed(1)}; in the last minute of the run, which makes some itself: ${load[1].toFixed(1)}.`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
export function table(head, lines) {
  const rule = head.map((cell) => (cell === 'what' || cell === 'of Dateline' ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en');
}

/** @param {number | null} value */
function tenths(value) {
  return value === null ? '–' : value.toFixed(1);
}

/** @param {number | null} value */
function whole(value) {
  return value === null ? '–' : `${Math.round(value)}`;
}

/** Browsers report none under 50 ms. @param {number | null} value */
function task(value) {
  return value === 0 ? 'under 50' : whole(value);
}

/** @param {number | null} a @param {number | null} b */
function ratio(a, b) {
  return a === null || b === null ? '–' : (a / b).toFixed(2);
}
