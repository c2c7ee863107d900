import type { Incident } from '../../evidence/model.ts';
import { CEASEFIRE, CEASEFIRE_VIOLATION, codesOf } from '../../evidence/vocabulary.ts';
import { ceasefiresOf } from '../indexes/ceasefires.ts';
import type { Ceasefire } from '../indexes/ceasefires.ts';
import { columnsOf, NO_ACTOR, STANCE_CODES } from '../indexes/columns.ts';
import type { IncidentColumns, Row } from '../indexes/columns.ts';
import { PACKED_FORMAT } from '../open/published.ts';
import type { PublishedDataset } from '../open/published.ts';
import { packWords } from '../search/packed-words.ts';
import { incidentTexts } from '../search/searched-texts.ts';
import { indexWords } from '../search/word-index.ts';
import { encodeIndex } from './encode-index.ts';
import { DETAILS_ROWS, PACKED_FILES, PackError, PLACES_PER_LINE } from './packed-format.ts';
import type { PackedFile, PackedManifest } from './packed-format.ts';
import { encodeLookup, hashOf } from './lookup.ts';

/**
 * A published dataset whose incidents may be made while they are read, which is done twice: the dated sorted by start,
 * then end.
 */
export type Packable = Omit<PublishedDataset, 'incidents' | 'format'> & {
  readonly incidents: Iterable<Incident>;
};

/**
 * The files of a packed dataset, made one at a time, so that a million incidents are never one string; the manifest
 * is the last.
 * @throws {PackError} where the incidents are out of order, a time is no whole second, or a list is too long
 */
export function* packDataset(published: Packable): Generator<PackedFile> {
  const { info, sources, speakers, actors, tallies, basemap = null, places } = published;
  for (const [name, { length }] of Object.entries({ sources, speakers, actors })) {
    if (length > NO_ACTOR)
      throw new PackError(name, `${length}`, 'at most 65,535', 'Make two datasets of it.');
  }
  const codes = {
    places: codesOf(places),
    sources: codesOf(sources),
    speakers: codesOf(speakers),
    actors: codesOf(actors),
    categories: codesOf(info.categories),
  };
  const parts: IncidentColumns[] = [];
  const hashes: Uint32Array[] = [];
  const truces = createTruces();
  let row = 0;
  for (const incidents of inGroups(inRowOrder(published.incidents), DETAILS_ROWS)) {
    incidents.forEach((incident, at) => {
      truces.add(row + at, incident);
    });
    yield { name: PACKED_FILES.details(parts.length), text: JSON.stringify(incidents) };
    parts.push(columnsOf(incidents, codes));
    hashes.push(Uint32Array.from(incidents, ({ id }) => hashOf(id)));
    row += incidents.length;
  }

  const { bytes, base, columns } = encodeIndex(parts, places.length, actors.length);
  yield { name: PACKED_FILES.index, bytes };
  yield { name: PACKED_FILES.lookup, bytes: encodeLookup(joined(hashes, row)) };
  const placesText = inLines(places, PLACES_PER_LINE);
  yield { name: PACKED_FILES.places, text: placesText };
  yield* packWords(indexWords(textsOf(published.incidents)));
  const manifest: PackedManifest = {
    format: PACKED_FORMAT,
    info,
    sources,
    speakers,
    actors,
    tallies,
    basemap,
    ceasefires: truces.ceasefires(),
    index: {
      rows: row,
      dated: parts.reduce((sum, { dated }) => sum + dated, 0),
      base,
      bytes: bytes.byteLength,
      columns,
      categories: info.categories.map(({ id }) => id),
      stances: STANCE_CODES,
    },
    places: {
      count: places.length,
      bytes: new TextEncoder().encode(placesText).byteLength,
    },
    details: { rows: DETAILS_ROWS },
  };
  yield { name: PACKED_FILES.manifest, text: JSON.stringify(manifest) };
}

/** The dated, which must come sorted, and then the undated, which may stand anywhere. */
function* inRowOrder(incidents: Iterable<Incident>): Generator<Incident> {
  const undated: Incident[] = [];
  let last = { start: -Infinity, end: -Infinity };
  for (const incident of incidents) {
    const { id, time } = incident;
    if (time.form === 'undated') {
      undated.push(incident);
      continue;
    }
    if (time.start < last.start || (time.start === last.start && time.end < last.end)) {
      throw new PackError(
        `incident ${id}`,
        'an earlier time than the one before it',
        'incidents sorted by start, then end',
        'Sort them first.',
      );
    }
    last = time;
    yield incident;
  }
  yield* undated;
}

function* textsOf(incidents: Iterable<Incident>): Generator<string[]> {
  for (const incident of inRowOrder(incidents)) yield incidentTexts(incident);
}

function* inGroups<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** A list as JSON, so many of its items on a line. */
function inLines(items: readonly unknown[], perLine: number): string {
  const lines = [...inGroups(items, perLine)].map((some) => JSON.stringify(some).slice(1, -1));
  return `[${lines.join(',\n')}]`;
}

function joined(parts: readonly Uint32Array[], length: number): Uint32Array {
  const whole = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Ceasefires and the reports of their violations are few: they alone are kept until all incidents have gone by. */
function createTruces() {
  const rows: Row[] = [];
  const incidents: Incident[] = [];
  return {
    add(row: Row, incident: Incident): void {
      if (incident.category !== CEASEFIRE && incident.category !== CEASEFIRE_VIOLATION) return;
      rows.push(row);
      incidents.push(incident);
    },
    ceasefires: (): Ceasefire[] =>
      ceasefiresOf(incidents).map((one) => ({ ...one, row: rows[one.row]! })),
  };
}
