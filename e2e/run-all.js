// Every test of the project, one stage after another; a stage that fails does not keep the others from running.
// The last line counts: each unit and browser test, and one for each of the other stages.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ passed: number, failed: number, again?: number }} Count `again`: how many of those passed only when they were run again */

/** @type {{ name: string, script: string, report?: string, count?: (report: any) => Count }[]} */
const STAGES = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'unused code', script: 'unused' },
  { name: 'build of the code', script: 'build:code' },
  {
    name: 'units',
    script: 'units',
    report: 'test-results/units.json',
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests,
    }),
  },
  { name: 'data', script: 'data' },
  { name: 'build of the site', script: 'build:site' },
  { name: 'size', script: 'size' },
  {
    name: 'browser',
    script: 'browser',
    report: 'test-results/browser.json',
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
      again: stats.flaky,
    }),
  },
];

/** @type {Count} */
const total = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  const started = Date.now();
  console.log(`\n── ${stage.name} ──`);
  const { passed, failed, again = 0 } = runStage(stage);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  // Named above, and to be looked into: a shared machine can be slow, and a test can be wrong.
  if (again > 0) console.log(`── ${stage.name}: ${again} of them only when run again`);
  console.log(`── ${stage.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
// For whoever runs more than these.
writeFileSync(`${root}/test-results/total.json`, JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {(typeof STAGES)[number]} stage
 * @returns {Count}
 */
function runStage({ name, script, report, count }) {
  if (report) rmSync(`${root}/${report}`, { force: true });
  try {
    if (name === 'browser') console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const good = status === 0;
  if (!report || !count) return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counted = count(JSON.parse(readFileSync(`${root}/${report}`, 'utf8')));
    // A run that fails outside its tests, or runs none, has failed all the same.
    const none = counted.passed + counted.failed === 0;
    return (good && !none) || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
