/**
 * Changes the code of the folders whose results others rely on, one place at a time, and looks whether a unit of that
 * folder fails. What was measured before, of code and tests that have not changed since, is taken from `.mutation/`.
 *
 *   --since COMMIT    only files that have changed since, in the working tree too
 *   --mutate A,B      only these files
 *   --sample N        only so many files of each folder, at random, the same each time
 *   --minutes N       begins no other part of the files after so many
 *   --write           writes e2e/bench/RESULTS-MUTATION.md of all that `.mutation/` has
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { createRandom } from '../bench/random.js';
import { FOLDERS, resultsOf, scoresOf } from './mutation-scores.js';

/** @import { Outcome } from './mutation-scores.js' */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = '.mutation';
const RESULTS = 'e2e/bench/RESULTS-MUTATION.md';
/** So many files are measured at once: what is stopped loses no more than these. */
const PART = 4;
const SEED = 9;

process.chdir(ROOT);
const { values } = parseArgs({
  options: {
    since: { type: 'string' },
    mutate: { type: 'string' },
    sample: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
    write: { type: 'boolean', default: false },
  },
});
await run();

async function run() {
  mkdirSync(KEPT, { recursive: true });
  const end = Date.now() + Number(values.minutes) * 60_000;
  /** @type {string[]} */
  const asked = [];
  for (const folder of FOLDERS) {
    const files = chosenFiles(folder);
    for (let at = 0; at < files.length; at += PART) {
      const part = files.slice(at, at + PART);
      if (Date.now() > end) {
        console.error(
          `Not measured, as the ${values.minutes} minutes are over: ${part.join(', ')}`,
        );
        continue;
      }
      await measure(folder, part);
      asked.push(...part);
    }
  }
  const outcomes = keptOutcomes();
  if (values.write) writeFileSync(RESULTS, resultsOf(scoresOf(outcomes, sourcesOf)));
  const measured = scoresOf(
    outcomes.filter(({ file }) => asked.includes(file)),
    sourcesOf,
  );
  console.log(resultsOf(measured));
  for (const { folder, score, enough } of measured) {
    if (enough) continue;
    console.error(
      `got ${score} % of the changes of src/${folder} noticed, expected 80 % at least: write a unit that fails for what \`Survived\` names above, or take out what does nothing`,
    );
    process.exitCode = 1;
  }
}

/** @param {string} folder @returns {string[]} its sources, none of them a test */
function sourcesOf(folder) {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .toSorted();
}

/** @param {string} folder @returns {string[]} those that the options leave */
function chosenFiles(folder) {
  let files = sourcesOf(folder);
  if (values.mutate !== undefined) {
    const named = values.mutate.split(',');
    files = files.filter((file) => named.includes(file));
  }
  if (values.since !== undefined) {
    const args = ['diff', '--name-only', '--diff-filter=d', values.since, '--', `src/${folder}`];
    const changed = execFileSync('git', args, { encoding: 'utf8' }).split('\n');
    files = files.filter((file) => changed.includes(file));
  }
  if (values.sample === undefined) return files;
  const random = createRandom(SEED);
  return files
    .map((file) => ({ file, at: random.number() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, Number(values.sample))
    .map(({ file }) => file);
}

/** @param {string} folder @param {string[]} files */
async function measure(folder, files) {
  process.env['DATELINE_MUTATED'] = `src/${folder}`;
  const report = `${KEPT}/report-${folder}.json`;
  await new Stryker({
    mutate: files,
    testRunner: 'vitest',
    vitest: { configFile: 'e2e/mutation/vitest.mutate.config.ts', related: true },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // What runs once, as the module is loaded, needs every test anew for each change.
    ignoreStatic: true,
    concurrency: 1,
    tempDirName: `${KEPT}/tmp-${folder}`,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    allowConsoleColors: false,
    jsonReporter: { fileName: report },
    incremental: true,
    incrementalFile: `${KEPT}/incremental-${folder}.json`,
    ignorePatterns: ['/dist', '/build', '/.dist-*', '/test-results', `/${KEPT}`],
    tsconfigFile: 'none',
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 15,
  }).runMutationTest();
  keep(report, files);
}

/**
 * @param {string} report as Stryker writes it
 * @param {string[]} files that it has measured now
 */
function keep(report, files) {
  const { files: found } = JSON.parse(readFileSync(report, 'utf8'));
  const before = keptOutcomes().filter(({ file }) => !files.includes(file));
  const now = files.map((file) => {
    /** @type {{ status: string }[]} */
    const mutants = found[file]?.mutants ?? [];
    const of = (/** @type {string} */ wanted) =>
      mutants.filter(({ status }) => status === wanted).length;
    return {
      file,
      failed: of('Killed'),
      timedOut: of('Timeout'),
      survived: of('Survived'),
      uncovered: of('NoCoverage'),
      ignored: of('Ignored'),
    };
  });
  writeFileSync(`${KEPT}/outcomes.json`, JSON.stringify([...before, ...now], null, 1));
}

/** @returns {Outcome[]} of files that are still there */
function keptOutcomes() {
  const path = `${KEPT}/outcomes.json`;
  if (!existsSync(path)) return [];
  /** @type {Outcome[]} */
  const outcomes = JSON.parse(readFileSync(path, 'utf8'));
  return outcomes.filter(({ file }) => existsSync(file));
}
