import { table } from '../bench/report.js';

/** Of `src`, what is measured. */
export const FOLDERS = ['state', 'time', 'evidence', 'import'];
/** Percent of the changes that a folder's units have to notice. */
const BREAK = 80;

/**
 * What became of the changes of one file.
 * @typedef {{ file: string, failed: number, timedOut: number, survived: number, uncovered: number, ignored: number }} Outcome
 * `uncovered`: no unit of the folder runs that place; `ignored`: it runs as the module is loaded
 */

/**
 * @typedef {Omit<Outcome, 'file'> & {
 *   folder: string,
 *   measured: number,
 *   files: number,
 *   score: string,
 *   enough: boolean,
 * }} Score `measured` of the folder's `files`; `score` in percent
 */

/**
 * @param {readonly Outcome[]} outcomes
 * @param {(folder: string) => readonly string[]} sourcesOf a folder
 * @returns {Score[]} of the folders of which something was measured
 */
export function scoresOf(outcomes, sourcesOf) {
  return FOLDERS.flatMap((folder) => {
    const own = outcomes.filter(({ file }) => file.startsWith(`src/${folder}/`));
    if (own.length === 0) return [];
    const sum = (/** @type {Exclude<keyof Outcome, 'file'>} */ key) =>
      own.reduce((all, outcome) => all + outcome[key], 0);
    const [failed, timedOut] = [sum('failed'), sum('timedOut')];
    const [survived, uncovered] = [sum('survived'), sum('uncovered')];
    const all = failed + timedOut + survived + uncovered;
    const share = all === 0 ? 100 : ((failed + timedOut) * 100) / all;
    return {
      folder,
      failed,
      timedOut,
      survived,
      uncovered,
      ignored: sum('ignored'),
      measured: own.length,
      files: sourcesOf(folder).length,
      score: share.toFixed(1),
      enough: share >= BREAK,
    };
  });
}

/** @param {readonly Score[]} scores @returns {string} Markdown */
export function resultsOf(scores) {
  return `# Changes of the code that the units notice

Written by \`npm run mutate -- --write\` on ${new Date().toISOString().slice(0, 10)}.

Stryker changes one place of the code at a time; a change is noticed where a unit of the same folder fails or no longer ends. Aimed at: ${BREAK} % in each folder.

${table(
  [
    'folder',
    'files measured',
    'a unit failed',
    'no end',
    'survived',
    'run by no unit',
    'at loading',
    'score, %',
  ],
  scores.map((of) => [
    of.folder,
    `${of.measured} of ${of.files}`,
    ...[of.failed, of.timedOut, of.survived, of.uncovered, of.ignored].map(String),
    of.score,
  ]),
)}

- Where not all files were measured, these are a sample, and the score is that of the sample.
- **no end** counts as noticed: the units had not ended half a minute after they ought to have. On a busy machine some of these can be units that were merely slow.
- What runs but once, as its module is loaded (tables of words, expressions of the module), is counted **at loading**, and is in no score.
- What only the units of other folders run counts here as run by no unit.
`;
}
