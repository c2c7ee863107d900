/**
 * Ten thousand mutated datasets through check and pages, some of them through the whole build, and ten thousand mutated
 * messages to an embed. Fails with the smallest that ends in neither findings nor a page.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { machine, table } from '../report.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '22' },
    builds: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});
const options = { runs: Number(values.runs), seed: Number(values.seed) };
const before = loadavg()[0] ?? 0;
const path = fileURLToPath(new URL('fuzz-runs.ts', import.meta.url));
/** @type {{ module: typeof import('./fuzz-runs.ts') }} */
const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });

/** @type {import('../../../src/testing/mutated/mutated-texts.ts').FileTexts[]} */
const kept = [];
const datasets = module.fuzzDatasets(options, (texts) => {
  if (kept.length < Number(values.builds)) kept.push(texts);
});
const messages = module.fuzzMessages(options);
const builds = buildAll();

const results = `# Mutated datasets and messages

Written by \`npm run bench:fuzz -- --write\` on ${new Date().toISOString().slice(0, 10)}, with the seed ${options.seed}.
${machine([before, loadavg()[0] ?? 0])}

A dataset that has every key, changed in one to three places (values of wrong kinds and of other files, keys added and lost, texts cut), and messages to an embed that are nearly those of the contract.

${table(
  ['what', 'of', 'ended in', 'seconds'],
  [
    [
      'datasets through check and pages',
      String(options.runs),
      ended(datasets.counts),
      datasets.seconds.toFixed(0),
    ],
    [
      'of those without findings, through the whole build',
      String(kept.length),
      ended(builds.counts),
      builds.seconds.toFixed(0),
    ],
    ['messages', String(options.runs), ended(messages.counts), messages.seconds.toFixed(0)],
  ],
)}

None ended in anything else: no exception, no markup of a dataset in a page, no address but of the web.
`;
console.log(results);
if (values.write)
  writeFileSync(fileURLToPath(new URL('../RESULTS-FUZZ.md', import.meta.url)), results);

/** @param {Readonly<Record<string, number>>} counts */
function ended(counts) {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

/** The check of a build sees more than the records alone: the folder, and the world that places are held against. */
function buildAll() {
  const tool = fileURLToPath(new URL('../../../bin/dateline.js', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'));
  const started = performance.now();
  const counts = { sites: 0, findings: 0 };
  for (const texts of kept) {
    const data = join(folder, 'data');
    module.writeTexts(data, texts);
    const words = [
      tool,
      'build',
      data,
      '--out',
      join(folder, 'site'),
      '--url',
      'https://example.org/',
    ];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    rmSync(join(folder, 'site'), { recursive: true, force: true });
    if (status === 0) counts.sites++;
    else if (status === 1) counts.findings++;
    else throw new Error(`got status ${status} of a build of ${data}: ${stderr}`);
  }
  rmSync(folder, { recursive: true });
  return { counts, seconds: (performance.now() - started) / 1000 };
}
