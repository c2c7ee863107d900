/**
 * How much of what people coded from whole articles the desk's suggestions would have offered, and how many were offered
 * for nothing. The articles are not the project's: a folder of them is given, and of them only numbers are written down.
 * Fails where a claim's article is missing, or where less is offered than the goal.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { suggestResults } from './suggest-report.js';

const GOAL = 0.9;
const USAGE = `Usage: npm run bench:suggest -- --articles FOLDER [--write]
  --articles FOLDER  the text files that data/ is coded from
  --write            writes e2e/bench/RESULTS-SUGGEST.md`;

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await run(options);
}

/** @param {{ articles: string, write: boolean }} options */
async function run({ articles, write }) {
  const before = loadavg()[0] ?? 0;
  const path = fileURLToPath(new URL('article-shares.ts', import.meta.url));
  /** @type {{ module: typeof import('./article-shares.ts') }} */
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });
  const measured = await module.measureArticles(articles);
  const results = suggestResults(measured, [before, loadavg()[0] ?? 0]);
  console.log(results);
  const { shares, claims } = measured;
  const missing = claims - shares.claims;
  if (missing > 0)
    console.error(
      `got no article for ${missing} of ${claims} claims, expected all: look in ${articles}`,
    );
  const low = Object.entries({
    places: shares.placesByIncident,
    days: shares.daysByIncident,
    figures: shares.figures,
  }).filter(([, { offered, of }]) => offered < of * GOAL);
  for (const [what, { offered, of }] of low)
    console.error(`got ${offered} of ${of} ${what} offered, expected ${GOAL * 100} %`);
  if (missing > 0 || low.length > 0) process.exitCode = 1;
  else if (write)
    writeFileSync(fileURLToPath(new URL('../RESULTS-SUGGEST.md', import.meta.url)), results);
}

/** @returns {{ articles: string, write: boolean } | null} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { articles: { type: 'string' }, write: { type: 'boolean', default: false } },
    });
    return values.articles === undefined
      ? null
      : { articles: values.articles, write: values.write };
  } catch {
    return null;
  }
}
