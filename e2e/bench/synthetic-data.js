// Writes a data folder of made-up incidents, of any number, that passes `dateline check`: for measuring, and for
// seeing how the page bears more than its own dataset has. The same options give the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SYNTHETIC_ID, syntheticFiles } from './synthetic-files.js';

/** @import { SyntheticOptions } from './synthetic-incidents.js' */

/**
 * @param {string} out
 * @param {SyntheticOptions} options
 */
export function writeSyntheticData(out, options) {
  prepare(out);
  const { incidents, places, outlines, ...events } = syntheticFiles(options);
  for (const incident of incidents) {
    writeJson(join(out, 'events/incidents', `${incident.id}.json`), incident);
  }
  for (const [name, file] of Object.entries(events)) {
    writeJson(join(out, 'events', `${name}.json`), file);
  }
  for (const [name, file] of Object.entries({ places, outlines })) {
    writeJson(join(out, 'geo', `${name}.geojson`), file);
  }
}

/**
 * Makes the folder empty, if it is ours or not there.
 * @param {string} out
 */
function prepare(out) {
  let names = /** @type {string[]} */ ([]);
  try {
    names = readdirSync(out);
  } catch {
    // Not there yet.
  }
  if (names.length > 0) {
    let id = null;
    try {
      id = JSON.parse(readFileSync(join(out, 'events/dataset.json'), 'utf8')).id;
    } catch {
      // Something else.
    }
    if (id !== SYNTHETIC_ID)
      throw new Error(
        `${out} holds other files: name a new folder, or one written by this program`,
      );
    rmSync(out, { recursive: true });
  }
  mkdirSync(join(out, 'events/incidents'), { recursive: true });
  mkdirSync(join(out, 'geo'), { recursive: true });
}

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

const USAGE = `Usage:
  node e2e/bench/synthetic-data.js --incidents N --out DIR [--places P] [--days D] [--seed S]

P's default is 150, D's 180, S's 1. DIR is made; what this program has written there before is replaced.`;

/**
 * @param {readonly string[]} args
 * @returns {SyntheticOptions & { out: string } | null} null where they are not of the usage
 */
function optionsOf(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        incidents: { type: 'string' },
        out: { type: 'string' },
        places: { type: 'string', default: '150' },
        days: { type: 'string', default: '180' },
        seed: { type: 'string', default: '1' },
      },
    });
    const options = {
      incidents: Number(values.incidents),
      places: Number(values.places),
      days: Number(values.days),
      seed: Number(values.seed),
    };
    const isGood = Object.values(options).every((n) => Number.isInteger(n) && n > 0);
    return values.out !== undefined && isGood ? { ...options, out: values.out } : null;
  } catch {
    return null;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const options = optionsOf(args);
  if (args.includes('--help')) {
    console.log(USAGE);
  } else if (options) {
    writeSyntheticData(options.out, options);
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}
