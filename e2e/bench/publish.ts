/**
 * Made-up incidents as the site publishes them, without the folder of authored files that a million would make: the
 * code that compiles and packs them is the build's own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileDataset } from '../../src/dataset/compile.ts';
import { packDataset } from '../../src/dataset/packed/encode.ts';
import { DETAILS_ROWS, PACKED_FILES } from '../../src/dataset/packed/packed-format.ts';
import { MOST_IN_ONE_FILE } from '../../src/dataset/open/published.ts';
import type { AuthoredFiles, Incident } from '../../src/evidence/model.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import type { When } from '../../src/time/when.ts';
import { createZone } from '../../src/time/zone.ts';
import { createPoints } from './points.ts';
import { createFiles } from './synthetic-files.js';
import { createIncidents } from './synthetic-incidents.js';
import type { BareIncident, SyntheticOptions } from './synthetic-incidents.js';

/** The number of the incident of each row, Uint32: with it a row's details are made when somebody asks for them. */
const ORDER = 'order.bin';

/**
 * Writes what a site holds in the folder of its data, and `points.geojson` and `points.json` for the page it is compared
 * with. Of a packed dataset the details are left to `detailsAt`.
 */
export function publish(options: SyntheticOptions, site: string, compare: string): void {
  const made = createIncidents(options);
  const timeOf = createTimes();
  const rest = createFiles(options, made);
  const order = rowOrder(options.incidents, (index) => {
    const incident = made.bare(index);
    rest.note(incident);
    return timeOf(incident.when);
  });
  const files = {
    ...rest.files(),
    actors: [],
    basemap: null,
    incidents: [],
  } as unknown as AuthoredFiles;
  const dataset = compileDataset(files);
  mkdirSync(site, { recursive: true });
  mkdirSync(compare, { recursive: true });
  const points = createPoints(join(compare, 'points.geojson'), dataset.places);
  const packed = options.incidents > MOST_IN_ONE_FILE;
  const inOrder = function* (): Generator<Incident> {
    for (const index of order) {
      const bare: BareIncident = packed ? made.bare(index) : made.at(index);
      // Without its words: the columns hold none, and a million incidents have more than anybody reads.
      const incident = { ...bare, time: timeOf(bare.when) } as Incident;
      points.add(incident);
      yield incident;
    }
  };
  if (packed) {
    // A generator is gone through once, and what search reads is made in a second pass: that would take a minute, and
    // nobody searches here.
    for (const file of packDataset({ ...dataset, incidents: inOrder() })) {
      if (dirname(file.name) !== '.') continue;
      writeFileSync(join(site, file.name), 'bytes' in file ? file.bytes : file.text);
    }
    writeFileSync(join(site, ORDER), order);
  } else {
    const whole = { ...dataset, incidents: [...inOrder()] };
    writeFileSync(join(site, PACKED_FILES.manifest), JSON.stringify(whole));
  }
  points.end();
  writeFileSync(join(compare, 'points.json'), JSON.stringify({ info: dataset.info }));
}

/** What answers with a file of details of a packed dataset. @param site the folder that `publish` wrote */
export function detailsAt(options: SyntheticOptions, site: string): (shard: number) => string {
  const made = createIncidents(options);
  const timeOf = createTimes();
  const { buffer, byteOffset, byteLength } = readFileSync(join(site, ORDER));
  const order = new Uint32Array(buffer, byteOffset, byteLength / 4);
  return (shard) => {
    const rows = order.subarray(shard * DETAILS_ROWS, (shard + 1) * DETAILS_ROWS);
    const incidents = Array.from(rows, (index) => made.at(index));
    return JSON.stringify(incidents.map((one) => ({ ...one, time: timeOf(one.when) })));
  };
}

/** Parses dates, of which few texts are many. */
function createTimes(): (when: string) => When {
  const zone = createZone('Asia/Baku');
  const times = new Map<string, When>();
  return (when) => {
    const known = times.get(when);
    if (known) return known;
    const time = parseEdtf(when, zone);
    times.set(when, time);
    return time;
  };
}

/** The numbers of all incidents in the order of their rows: sorted by start, end and id, those without a date last. */
function rowOrder(count: number, timeOf: (index: number) => When): Uint32Array<ArrayBuffer> {
  const [start, end] = [new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count; index++) {
    const time = timeOf(index);
    const undated = time.form === 'undated';
    start[index] = undated ? Number.MAX_SAFE_INTEGER : time.start;
    end[index] = undated ? Number.MAX_SAFE_INTEGER : time.end;
  }
  const rows = Uint32Array.from({ length: count }, (_, index) => index);
  return rows.toSorted((a, b) => start[a]! - start[b]! || end[a]! - end[b]! || a - b);
}
