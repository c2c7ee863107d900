import type { FormatId } from '../formats.ts';
import type { Column, Table } from '../table.ts';
import type { KnownFormat } from './known.ts';
import { isOwnCsv, ownCsvRecords } from './own/own-csv.ts';
import { isOwnGeoJson, ownGeoJsonRecords } from './own/own-geojson.ts';
import { isOwnJson, ownJsonRecords } from './own/own-json.ts';
import { geoJsonTable, isGeoJson } from './places/geojson-features.ts';
import { gpxTable, isGpx } from './places/gpx.ts';
import { isKml, kmlTable } from './places/kml.ts';
import { isLinkedPlaces, linkedPlacesTable } from './places/linked-places.ts';
import type { XmlElement } from './places/xml-tree.ts';
import { acledJson, acledTable, isAcled, isAcledJson } from './tables/acled.ts';
import {
  airwarsJson,
  airwarsVictims,
  isAirwarsJson,
  isAirwarsVictims,
  isVictims,
} from './tables/airwars.ts';
import { atlosTable, isAtlos } from './tables/atlos.ts';
import { gdeltTable, namedGdelt } from './tables/gdelt.ts';
import {
  isOldTimelineJs,
  isTimelineJs,
  isTimelineJsJson,
  oldTimelineJsTable,
  timelineJsJson,
  timelineJsTable,
} from './tables/timelinejs.ts';
import { isTimeMap, isTimeMapJson, timeMapJson, timeMapTable } from './tables/timemap.ts';
import { isUcdpGed, isUcdpGedJson, ucdpGedJson, ucdpGedTable } from './tables/ucdp-ged.ts';
import { isWikidata, wikidataTable } from './tables/wikidata.ts';

/** A file once its bytes are read: rows under a header, a JSON value, or an XML document. */
export type ReadContent =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'json'; readonly json: unknown; readonly text?: string }
  | { readonly kind: 'xml'; readonly root: XmlElement };

interface KnownTableFormat {
  readonly id: FormatId;
  readonly is: (table: Table) => boolean;
  /** What is enough where a person has named the format; the same unless given. */
  readonly mayBe?: (table: Table) => boolean;
  readonly read: (table: Table) => KnownFormat;
}

interface KnownJsonFormat {
  readonly id: FormatId;
  readonly is: (json: unknown) => boolean;
  readonly read: (source: string, json: unknown, text?: string) => KnownFormat;
}

interface KnownXmlFormat {
  readonly id: FormatId;
  readonly is: (root: XmlElement) => boolean;
  readonly read: (source: string, root: XmlElement) => KnownFormat;
}

function byColumns(is: (columns: readonly Column[]) => boolean): (table: Table) => boolean {
  return ({ columns }) => is(columns);
}

/** In the order of trying: what has the most columns of its own first. */
const TABLES: readonly KnownTableFormat[] = [
  { id: 'csv', is: byColumns(isOwnCsv), read: (table) => ownCsvRecords(table) },
  {
    id: 'gdelt',
    is: (table) => namedGdelt(table) !== null,
    read: (table) => gdeltTable(namedGdelt(table) ?? table),
  },
  { id: 'ucdp-ged', is: byColumns(isUcdpGed), read: ucdpGedTable },
  { id: 'acled', is: byColumns(isAcled), read: acledTable },
  { id: 'atlos', is: byColumns(isAtlos), read: atlosTable },
  { id: 'timelinejs', is: byColumns(isTimelineJs), read: timelineJsTable },
  { id: 'timelinejs', is: byColumns(isOldTimelineJs), read: oldTimelineJsTable },
  { id: 'airwars', is: isAirwarsVictims, mayBe: byColumns(isVictims), read: airwarsVictims },
  { id: 'timemap', is: byColumns(isTimeMap), read: timeMapTable },
  { id: 'wikidata', is: isWikidata, read: wikidataTable },
];

const JSONS: readonly KnownJsonFormat[] = [
  { id: 'geojson', is: isOwnGeoJson, read: (source, json) => ownGeoJsonRecords(source, json) },
  { id: 'geojson', is: isOwnJson, read: (source, json) => ownJsonRecords(source, json) },
  { id: 'lpf', is: isLinkedPlaces, read: linkedPlacesTable },
  { id: 'geojson', is: isGeoJson, read: geoJsonTable },
  { id: 'acled', is: isAcledJson, read: acledJson },
  { id: 'ucdp-ged', is: isUcdpGedJson, read: ucdpGedJson },
  { id: 'timelinejs', is: isTimelineJsJson, read: timelineJsJson },
  { id: 'airwars', is: isAirwarsJson, read: airwarsJson },
  { id: 'timemap', is: isTimeMapJson, read: timeMapJson },
];

const XMLS: readonly KnownXmlFormat[] = [
  { id: 'kml', is: isKml, read: kmlTable },
  { id: 'gpx', is: isGpx, read: gpxTable },
];

/**
 * Tells a known format by what is in it, and reads it.
 * @param source the file’s name, for errors and for the table
 * @param asked the format that a person named, which alone is tried; `auto` tries all
 * @returns null where it is none of them
 * @throws {UnreadableFileError} where it is one, and can’t be read
 */
export function recognise(
  source: string,
  content: ReadContent,
  asked: FormatId | 'auto' = 'auto',
): KnownFormat | null {
  const isAsked = ({ id }: { readonly id: FormatId }): boolean => asked === 'auto' || asked === id;
  switch (content.kind) {
    case 'table':
      return (
        TABLES.find(
          ({ is, mayBe = is, ...format }) =>
            isAsked(format) && (asked === 'auto' ? is : mayBe)(content.table),
        )?.read(content.table) ?? null
      );
    case 'json':
      return (
        JSONS.find((format) => isAsked(format) && format.is(content.json))?.read(
          source,
          content.json,
          content.text,
        ) ?? null
      );
    case 'xml':
      return (
        XMLS.find((format) => isAsked(format) && format.is(content.root))?.read(
          source,
          content.root,
        ) ?? null
      );
  }
}
