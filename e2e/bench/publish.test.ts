import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkData } from '../../src/cli/check-data.ts';
import { categoryAt, NO_PLACE, whenOf } from '../../src/dataset/indexes/columns.ts';
import { decodeDataset } from '../../src/dataset/dataset.ts';
import { decodeIndex, decodeManifest } from '../../src/dataset/packed/decode.ts';
import { MOST_IN_ONE_FILE } from '../../src/dataset/open/published.ts';
import type { Incident, Place } from '../../src/evidence/model.ts';
import { createVocabulary } from '../../src/evidence/vocabulary.ts';
import { detailsAt, publish } from './publish.ts';
import { writeSyntheticData } from './synthetic-data.js';
import { createIncidents } from './synthetic-incidents.js';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function bytesOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}

function jsonAt(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('made-up data passes the check that authored data passes', async () => {
  const options = { incidents: 200, places: 40, days: 60, seed: 7 };
  writeSyntheticData(join(folder, 'authored'), options);
  const result = await checkData(join(folder, 'authored'));
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && result.files.incidents).toHaveLength(200);
});

test('an incident is the same with its words and without', () => {
  const made = createIncidents({ incidents: 500, places: 30, days: 60, seed: 3 });
  for (let index = 0; index < 500; index++) {
    const { claims, ...bare } = made.bare(index);
    const whole = made.at(index);
    expect(whole).toMatchObject(bare);
    expect(
      whole.claims.map(({ source, speaker, stance }) => ({ source, speaker, stance })),
    ).toEqual(claims);
  }
});

test('up to the most that one file holds, the published file is one that the page reads', () => {
  const site = join(folder, 'small');
  publish({ incidents: 300, places: 40, days: 60, seed: 1 }, site, join(folder, 'small-compare'));
  const { columns, details, places } = decodeDataset(jsonAt(join(site, 'dataset.json')));
  expect(columns.length).toBe(300);
  expect(places).toHaveLength(40);
  expect(details.peek(299)?.claims[0]?.quote?.exact).toMatch(/reported|were/);
});

describe('above it', () => {
  const options = { incidents: MOST_IN_ONE_FILE + 1, places: 50, days: 60, seed: 1 };

  test('details made on demand are those of the packed rows, and points those of the columns', () => {
    const [site, compare] = [join(folder, 'large'), join(folder, 'large-compare')];
    publish(options, site, compare);
    const manifest = decodeManifest(jsonAt(join(site, 'dataset.json')));
    const vocabulary = createVocabulary(manifest.info);
    const columns = decodeIndex(manifest, bytesOf(join(site, 'incidents.bin')));
    const places = jsonAt(join(site, 'places.json')) as Place[];
    expect(columns.length).toBe(options.incidents);

    const at = detailsAt(options, site);
    const incidents = Array.from(
      { length: Math.ceil(columns.length / manifest.details.rows) },
      (_, shard) => JSON.parse(at(shard)) as Incident[],
    ).flat();
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(columns.length);
    const differing = incidents.filter(
      ({ category, place, time }, row) =>
        category !== categoryAt({ columns, vocabulary }, row).id ||
        JSON.stringify(time) !== JSON.stringify({ ...time, ...whenOf(columns, row) }) ||
        place !== (places[columns.place[row]!]?.id ?? null),
    );
    expect(differing).toEqual([]);

    const points = jsonAt(
      join(compare, 'points.geojson'),
    ) as GeoJSON.FeatureCollection<GeoJSON.Point>;
    const rows = Array.from({ length: columns.dated }, (_, row) => row);
    const placed = rows.filter((row) => columns.place[row] !== NO_PLACE);
    expect(points.features).toHaveLength(placed.length);
    expect(points.features.map(({ properties }) => properties?.['end'] as unknown)).toEqual(
      placed.map((row) => columns.end[row]),
    );
    expect(points.features.map(({ geometry }) => geometry.coordinates[0])).toEqual(
      placed.map((row) => places[columns.place[row]!]!.lng),
    );
  });
});
