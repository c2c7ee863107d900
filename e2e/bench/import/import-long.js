/**
 * What it costs to import large tables in the shape of UCDP's Georeferenced Event Dataset, by the command as anybody runs
 * it. Fails where a row is not accounted for, or where more memory was taken than the limits below allow; how long it took
 * is written down and asserted nowhere.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importResults } from './import-report.js';
import { gedRows } from './ged-rows.js';

/** @import { GedCounts } from './ged-rows.js' */
/** @import { Import } from './import-report.js' */

/** Rows, and the memory that importing them may take at most, bytes. */
const SIZES = [
  { rows: 260_000, limit: 600e6 },
  { rows: 1_000_000, limit: 1000e6 },
];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const work = join(root, 'build/bench/import');
const AT_ONCE = 1024 * 1024;

const USAGE = `Usage: npm run bench:import -- [--write]
  --write  writes e2e/bench/RESULTS-IMPORT.md`;

const started = Date.now();
const before = loadavg()[0] ?? 0;
const write = readOptions();
if (write === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await runAll(write);
}

/** @param {boolean} isWritten */
async function runAll(isWritten) {
  /** @type {Import[]} */
  const imports = [];
  for (const { rows, limit } of SIZES) {
    const one = await measure(rows, limit);
    imports.push(one);
    const { seconds, memory, wrong } = one;
    console.log(`${rows} rows: ${seconds.toFixed(0)} s, ${(memory / 1e6).toFixed(0)} MB at most`);
    for (const what of wrong) console.error(what);
  }
  if (imports.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
  else if (isWritten) {
    const load = /** @type {const} */ ([before, loadavg()[0] ?? 0]);
    const results = importResults(imports, load, (Date.now() - started) / 1000);
    writeFileSync(fileURLToPath(new URL('../RESULTS-IMPORT.md', import.meta.url)), results);
  }
}

/**
 * @param {number} rows @param {number} limit
 * @returns {Promise<Import>}
 */
async function measure(rows, limit) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const file = join(work, `ged-${rows}.csv`);
    const out = join(work, 'dataset');
    const expected = writeRows(file, rows);
    const { counts, seconds, usage } = await runImport(file, out);
    const lines = await linesIn(join(out, 'events/incidents.jsonl'));
    const wrong = Object.entries(expected)
      .filter(([name, count]) => counts[name] !== count)
      .map(([name, count]) => `${rows} rows: got ${counts[name]} ${name}, expected ${count}`);
    if (lines !== expected.incidents)
      wrong.push(`${rows} rows: got ${lines} lines of incidents, expected ${expected.incidents}`);
    if (usage.memory > limit)
      wrong.push(
        `${rows} rows: got ${Math.round(usage.memory / 1e6)} MB, expected at most ${limit / 1e6} MB`,
      );
    const size = statSync(file).size;
    return { ...usage, rows, limit, counts: expected, seconds, size, written: sizeOf(out), wrong };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} path @param {number} rows @returns {GedCounts} */
function writeRows(path, rows) {
  const { lines, counts } = gedRows(rows);
  const file = openSync(path, 'wx');
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < AT_ONCE) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
  return counts;
}

/** @param {string} file @param {string} out */
async function runImport(file, out) {
  const usageReporter = new URL('report-usage.js', import.meta.url).href;
  const args = ['--import', usageReporter, join(root, 'bin/dateline.js')];
  const began = Date.now();
  const child = spawn(process.execPath, [...args, 'import', file, '--out', out, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [said, used] = await Promise.all(
    [child.stdout, child.stdio[3]].map((stream) =>
      text(/** @type {import('node:stream').Readable} */ (stream)),
    ),
  );
  const seconds = (Date.now() - began) / 1000;
  return {
    /** @type {Record<string, number>} */
    counts: JSON.parse(said ?? '').counts,
    /** @type {{ memory: number, processor: number }} */
    usage: JSON.parse(used ?? ''),
    seconds,
  };
}

/** @param {string} path */
async function linesIn(path) {
  let lines = 0;
  for await (const piece of createReadStream(path))
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Bytes of all files of a folder. @param {string} folder */
function sizeOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const stats = names.map((name) => statSync(join(folder, name)));
  return stats.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

/** @returns {boolean | null} whether the results are written; null where the options can't be read */
function readOptions() {
  try {
    return parseArgs({ options: { write: { type: 'boolean', default: false } } }).values.write;
  } catch {
    return null;
  }
}
