import { cpus, loadavg, totalmem, type } from 'node:os';

/** @import { Candidate, Cost } from './measure.js' */

/**
 * @typedef {object} Row milliseconds and megabytes; null where it was not measured
 * @property {number} n
 * @property {Candidate} candidate
 * @property {number} count of the steps measured
 * @property {number} step50
 * @property {number} step95
 * @property {number} main50
 * @property {number} main95
 * @property {number} event50
 * @property {number} script50
 * @property {number} style50
 * @property {number} layout50
 * @property {number | null} firstFrame
 * @property {number | null} heap
 */

/** @type {Readonly<Record<Candidate, string>>} */
const NAMES = {
  dateline: 'Dateline',
  setFilter: 'MapLibre, `setFilter`',
  repaint: 'floor: the empty map drawn again',
  nothing: 'a move that nothing listens to',
};

/**
 * @param {{ n: number, candidate: Candidate, steps: number[], costs: Cost[], firstFrame: number | null, heap: number | null }} measured
 * @returns {Row}
 */
export function summarise({ n, candidate, steps, costs, firstFrame, heap }) {
  /** @param {readonly number[]} values @param {number} share */
  const quantile = (values, share) => {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  };
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
    step50: quantile(steps, 0.5),
    step95: quantile(steps, 0.95),
    main50: ofDrag('main', 0.5),
    main95: ofDrag('main', 0.95),
    event50: ofDrag('event', 0.5),
    script50: ofDrag('script', 0.5),
    style50: ofDrag('style', 0.5),
    layout50: ofDrag('layout', 0.5),
    firstFrame,
    heap,
  };
}

/** @param {readonly Row[]} rows @returns {string} Markdown */
export function table(rows) {
  const lines = rows.map((row) => {
    /** @param {Candidate} candidate @param {'step50' | 'main50'} key */
    const against = (candidate, key) => {
      const other = rows.find((one) => one.n === row.n && one.candidate === candidate);
      return other ? (row[key] / other[key]).toFixed(2) : '–';
    };
    return [
      row.n,
      NAMES[row.candidate],
      row.count,
      tenths(row.main50),
      tenths(row.main95),
      tenths(row.event50),
      `${tenths(row.script50)} / ${tenths(row.style50)} / ${tenths(row.layout50)}`,
      against('setFilter', 'main50'),
      against('repaint', 'main50'),
      tenths(row.step50),
      tenths(row.step95),
      against('setFilter', 'step50'),
      against('repaint', 'step50'),
      row.firstFrame === null ? '–' : Math.round(row.firstFrame),
      row.heap === null ? '–' : Math.round(row.heap),
    ];
  });
  const head = [
    'incidents',
    'what',
    'steps',
    'main p50',
    'main p95',
    'event p50',
    'script / style / layout p50',
    'main ÷ setFilter',
    'main ÷ floor',
    'step p50',
    'step p95',
    'step ÷ setFilter',
    'step ÷ floor',
    'first frame',
    'heap, MB',
  ];
  const rule = head.map((_, at) => (at === 1 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {readonly Row[]} rows @returns {string} one line */
export function jsonLine(rows) {
  const floor = rows.find(({ candidate }) => candidate === 'repaint');
  return JSON.stringify({
    floor_ms: floor ? rounded(floor.step50) : null,
    results: rows.map((row) => ({
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

/** @param {readonly Row[]} rows @param {string} browser @returns {string} RESULTS.md */
export function resultsFile(rows, browser) {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# What a move of the window costs

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}.
Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}, ${type()}, Node ${process.version}.
Load of the machine over the last quarter of an hour: ${(loadavg()[2] ?? 0).toFixed(1)}; what it has to do besides makes all times longer.
Browser: ${browser}.

${table(rows)}

Milliseconds, unless another unit is given. A smaller number is less work, or a shorter wait.

## How to read it

- **main** is how long the page's main thread computes for one move of the pointer in a drag of thirty moves a second, a day each: its own time, without what other processes took from it. It is the mean of ten moves; p50 and p95 are of such means, of which there are as many as of drags' tens, not of single moves. While it computes, the page answers nothing else.
- **event** is the same for each event that the page was told of. A browser joins the moves that come before it can draw: here frames take long, as the graphics card is a program, and most events hold more than one move.
- **step** is from a single move to the moment the main thread has painted the frame that shows it. Frames come every 16.7 ms, so a part of it is waiting.
- **script / style / layout** are parts of main; the rest is painting, event dispatch, and the measuring itself.
- **first frame** is from the start of loading the page to its first whole frame: for Dateline with the list, the timeline and all marks, for the others with the map alone.
- **heap** is what the page's scripts hold after the last move.
- Ratios compare medians of one run, in which the candidates took turns: they carry over to other machines better than milliseconds do. Below 1 is less than what it is compared with.

What is compared:

- **Dateline**: the built site with made-up incidents on 150 places. Timeline, list, counts and marks follow each move.
- **MapLibre, \`setFilter\`**: a page with the same basemap, camera and map size, the incidents as circles of a GeoJSON source, and a bare strip in place of the timeline. Each move sets the layer's filter. There is no list, no timeline and no count. The filter is worked out in workers, which is in step and not in main.
- **floor**: the same page without incidents. Each move draws the map again.
- **a move that nothing listens to**: what the measuring costs. It is in every other number.

The graphics card is a program here. What it does with a finished frame is in none of the numbers. The two pages of MapLibre have the map drawn again at every move; Dateline does not, as its marks stand above the map.
`;
}

/** @param {number} value */
function tenths(value) {
  return value.toFixed(1);
}

/** @param {number | null} value */
function rounded(value) {
  return value === null || Number.isNaN(value) ? null : Math.round(value * 10) / 10;
}
