import type { Position } from 'geojson';
import type { Use } from '../../mapping.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import type { KnownTable, Told } from '../known.ts';
import { PLACE_USES, presetOf, rowsTold, tableOfFeatures } from './feature-table.ts';
import type { FeatureRecord } from './feature-table.ts';
import { childText, childrenOf } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

const USES: Readonly<Record<string, Use>> = {
  ...PLACE_USES,
  kind: { as: 'field' },
  when: { as: 'when', order: 'iso' },
  name: { as: 'title' },
  note: { as: 'note' },
  type: { as: 'category' },
  link: { as: 'source-address', between: '; ' },
};

const MADE = [...Object.keys(USES), 'points'];

const DAY = 86_400_000;

/** Whether XML is GPX. */
export function isGpx(root: XmlElement): boolean {
  return root.name === 'gpx';
}

/**
 * Waypoints are a row each, a track or a route one, from its first time to its last.
 * @throws {UnreadableFileError} where it has none of them
 */
export function gpxTable(source: string, root: XmlElement): KnownTable {
  const waypoints = childrenOf(root, 'wpt');
  const tracks = childrenOf(root, 'trk');
  const routes = childrenOf(root, 'rte');
  const seen: Seen = { fillers: [], apart: [], partly: [], empty: [] };
  let row = 0;
  const records = [
    ...waypoints.map((point) => waypointRecord(point, (row += 1), seen)),
    ...tracks.map((track) =>
      lineRecord(
        'track',
        track,
        childrenOf(track, 'trkseg').map((part) => childrenOf(part, 'trkpt')),
        (row += 1),
        seen,
      ),
    ),
    ...routes.map((route) =>
      lineRecord('route', route, [childrenOf(route, 'rtept')], (row += 1), seen),
    ),
  ];
  if (records.length === 0)
    throw new UnreadableFileError(
      source,
      'GPX without waypoints, tracks or routes',
      'at least one of them',
    );
  const { table, told } = tableOfFeatures('gpx', source, records, ['GPX'], MADE);
  return {
    as: 'table',
    table,
    mapping: presetOf(table, USES, 'field'),
    told: [
      ...told,
      ...timesTold(seen),
      ...waypointsTold(waypoints),
      ...linesTold(tracks.length + routes.length),
    ],
    about: aboutOf(root),
  };
}

/** What was met on the way, by row. */
interface Seen {
  readonly fillers: number[];
  readonly apart: number[];
  readonly partly: number[];
  readonly empty: number[];
}

function waypointRecord(point: XmlElement, row: number, seen: Seen): FeatureRecord {
  const time = childText(point, 'time');
  if (isFiller(time)) seen.fillers.push(row);
  return {
    geometry: { type: 'Point', coordinates: positionOf(point) },
    written: [point.attributes['lon'] ?? '', point.attributes['lat'] ?? ''],
    record: {
      kind: 'waypoint',
      when: time === '' || isFiller(time) ? null : time,
      ...wordsOf(point),
    },
  };
}

function lineRecord(
  kind: 'track' | 'route',
  line: XmlElement,
  segments: readonly (readonly XmlElement[])[],
  row: number,
  seen: Seen,
): FeatureRecord {
  const points = segments.flat();
  const times = points
    .map((point) => childText(point, 'time'))
    .filter((time) => time !== '' && !isFiller(time));
  if (points.some((point) => isFiller(childText(point, 'time')))) seen.fillers.push(row);
  if (times.length > 0 && times.length < points.length) seen.partly.push(row);
  if (isApart(segments)) seen.apart.push(row);
  const sorted = times.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (points.length === 0) seen.empty.push(row);
  return {
    geometry:
      points.length === 0 ? null : { type: 'LineString', coordinates: points.map(positionOf) },
    record: {
      kind,
      when: first === undefined ? null : first === last ? first : `${first}/${last!}`,
      ...wordsOf(line),
      points: points.length,
    },
  };
}

/** Whether a segment begins more than a day after that before it has ended. */
function isApart(segments: readonly (readonly XmlElement[])[]): boolean {
  let before: number | null = null;
  for (const points of segments) {
    const times = points
      .map((point) => Date.parse(childText(point, 'time')))
      .filter((time) => !Number.isNaN(time));
    const [first, last] = [times[0], times.at(-1)];
    if (before !== null && first !== undefined && first - before > DAY) return true;
    before = last ?? before;
  }
  return false;
}

/** The beginning of Unix time, which some writers put where they know none. */
function isFiller(time: string): boolean {
  return /^1970-01-01T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)?$/.test(time);
}

function wordsOf(element: XmlElement): Readonly<Record<string, string | readonly string[] | null>> {
  const [comment, description] = [childText(element, 'cmt'), childText(element, 'desc')];
  return {
    name: childText(element, 'name') || null,
    note: [...new Set([description, comment])].filter(Boolean).join('\n') || null,
    type: childText(element, 'type') || null,
    symbol: childText(element, 'sym') || null,
    source: childText(element, 'src') || null,
    link: childrenOf(element, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    elevation: childText(element, 'ele') || null,
  };
}

function positionOf({ attributes }: XmlElement): Position {
  const number = (text: string | undefined): number =>
    text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return [number(attributes['lon']), number(attributes['lat'])];
}

function timesTold({ fillers, apart, partly, empty }: Seen): readonly Told[] {
  return [
    ...rowsTold(fillers, 'with the time 1970-01-01T00:00:00Z, which stands for none: left out'),
    ...rowsTold(
      apart,
      'whose segments lie more than a day apart: one incident from the first to the last time; split the track where that is wrong',
    ),
    ...rowsTold(partly, 'with a time for a part of their points alone'),
    ...rowsTold(empty, 'without a point'),
  ];
}

function waypointsTold(waypoints: readonly XmlElement[]): readonly Told[] {
  const told: Told[] = [];
  const times = new Set(waypoints.map((point) => childText(point, 'time')));
  if (waypoints.length > 1 && times.size === 1 && !times.has('') && ![...times].some(isFiller))
    told.push({
      about: 'reading',
      text: `all ${waypoints.length} waypoints have the time ${[...times][0]!}: it may be when the file was written, not when anything happened.`,
    });
  const extended = waypoints.filter((point) => childrenOf(point, 'extensions').length > 0).length;
  if (extended > 0)
    told.push({
      about: 'left-out',
      text: `extensions of ${extended} ${extended === 1 ? 'waypoint' : 'waypoints'} are not read: some writers keep the true date there.`,
    });
  return told;
}

function linesTold(lines: number): readonly Told[] {
  return lines === 0
    ? []
    : [
        {
          about: 'reading',
          text: 'a track or a route is one row, from its first to its last time; its points are not kept.',
        },
      ];
}

function aboutOf(root: XmlElement): KnownTable['about'] {
  const [metadata] = childrenOf(root, 'metadata');
  const title = childText(metadata, 'name') || childText(root, 'name');
  return title === '' ? undefined : { title };
}
