import { machine, table } from '../report.js';

/** @import { GedCounts } from './ged-rows.js' */

/**
 * @typedef {object} Import
 * @property {number} rows
 * @property {GedCounts} counts
 * @property {number} size of the table, bytes
 * @property {number} written the dataset, bytes
 * @property {number} seconds
 * @property {number} processor seconds of it, of all threads
 * @property {number} memory at most, bytes
 * @property {number} limit of it
 * @property {readonly string[]} wrong
 */

/**
 * @param {readonly Import[]} imports @param {readonly [number, number]} load @param {number} seconds
 * @returns {string} RESULTS-IMPORT.md
 */
export function importResults(imports, load, seconds) {
  return `# What an import costs

Written by \`npm run bench:import -- --write\` on ${new Date().toISOString().slice(0, 10)}; the run took ${Math.round(seconds)} seconds.
${machine(load)}

${table(
  [
    'rows',
    'table, MB',
    'dataset, MB',
    'seconds',
    'of processors',
    'rows a second',
    'memory at most, MB',
    'limit, MB',
  ],
  imports.map((one) => [
    one.rows.toLocaleString('en'),
    megabytes(one.size),
    megabytes(one.written),
    one.seconds.toFixed(0),
    one.processor.toFixed(0),
    Math.round(one.rows / one.seconds).toLocaleString('en'),
    megabytes(one.memory),
    megabytes(one.limit),
  ]),
)}

${imports.map(accountOf).join('\n')}

## How to read it

- The tables are made up, in the shape of UCDP’s Georeferenced Event Dataset: its 49 columns, about 700 bytes a row with headlines and articles of one to five sources, two rows in seven at a place of their own. The same number of rows is the same bytes.
- **seconds** are those of \`dateline import FILE --out DIR --json\` from its start to its end, **of processors** what all its threads computed in them: what others do on the machine at the same time makes the first longer, and the second hardly.
- **memory at most** is the largest resident set of the process, Node itself included, which begins with about 50 MB. The table is read piece by piece, several times, and what comes of it is written as it is made; what is held is what later rows need: which rows, ids, places and sources there have been.
- A row that isn’t accounted for, and more memory than the limit, end the run with an error. Time does not.
`;
}

/** @param {Import} one */
function accountOf({ counts: { rows, incidents, joined, duplicates, rejected } }) {
  const [all, ...parts] = [rows, incidents, joined, duplicates, rejected].map((count) =>
    count.toLocaleString('en'),
  );
  const names = ['incidents', 'joined', 'duplicates', 'rejected'];
  return `${all} rows = ${parts.map((part, at) => `${part} ${names[at]}`).join(' + ')}.`;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1e6).toLocaleString('en');
}
