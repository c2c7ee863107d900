import type { AuthoredFiles } from '../../../evidence/model.ts';
import type { AuthoredVocabulary } from '../../../evidence/vocabulary.ts';
import { get, isObject, objectsOf, stringAt } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { ExportedTime, KnownRecords } from '../known.ts';
import { OwnCollector } from './own-claims.ts';
import type { ExportedClaim, ExportedIncident } from './own-claims.ts';
import { EARLY } from './own-csv.ts';
import { ownJsonRecords } from './own-json.ts';
import { eachOnce, tableOfList } from './own-rows.ts';
import { writtenVocabulary } from './own-vocabulary.ts';
import { findZone, pointsOf } from './own-zone.ts';

/** Whether JSON is an `incidents.geojson` of this program. */
export function isOwnGeoJson(json: unknown): boolean {
  const features = objectsOf(get(json, 'features'));
  return (
    get(json, 'type') === 'FeatureCollection' &&
    features.length > 0 &&
    features.every(
      ({ properties }) =>
        isObject(properties) &&
        'endExcluded' in properties &&
        'whenBasis' in properties &&
        Array.isArray(properties['claims']),
    )
  );
}

/**
 * An export as records. That of a whole dataset has them besides, as `dataset.json` has; what another lacks is told.
 * @param left the numbers of features that are left out
 */
export function ownGeoJsonRecords(
  source: string,
  json: unknown,
  left: ReadonlySet<number> = new Set(),
): KnownRecords {
  const said = get(json, 'records');
  const whole = isObject(said) && isObject(said['info']) ? ownJsonRecords(source, said) : null;
  const all = new OwnCollector(whole?.records);
  const features = objectsOf(get(json, 'features'));
  const { taken, remarks } = eachOnce(features, left);
  const times: ExportedTime[] = [];
  for (const { row, record: feature } of taken) {
    const properties = feature['properties'] as JsonObject;
    const place = properties['place'];
    if (isObject(place)) all.place(placeOf(feature, place));
    const incident = incidentOf(feature, properties);
    all.incident(incident, row);
    for (const claim of objectsOf(properties['claims']))
      all.claim(incident.id, claimOf(claim), row);
    const start = stringAt(properties, 'start');
    if (start !== '')
      times.push({ when: incident.when, start, end: stringAt(properties, 'endExcluded') });
  }
  const about = {
    title: stringAt(json, 'name'),
    version: stringAt(json, 'version'),
    licence: stringAt(json, 'licence'),
    timeZone: stringAt(json, 'timeZone'),
    summary: stringAt(json, 'summary'),
  };
  const vocabulary = get(json, 'vocabulary');
  const languages = get(json, 'languages');
  const records = all.records(
    {
      ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== '')),
      // Those of before these were written have none.
      ...(Array.isArray(languages) && languages.length > 0 && { languages: languages.map(String) }),
    },
    whole ? {} : isObject(vocabulary) ? vocabularyIn(vocabulary) : undefined,
  );
  const zone = about.timeZone === '' ? findZone(times, pointsOf(records.places)) : null;
  return {
    as: 'records',
    records: zone
      ? { ...records, dataset: { ...records.dataset, timeZone: zone.timeZone } }
      : records,
    rows: features.length,
    table: tableOfList(source, 'feature', features),
    rowsOf: all.rowsOf,
    remarks,
    without: (refused) => ownGeoJsonRecords(source, json, refused),
    times,
    told: [
      ...(zone ? [zone.told, EARLY] : []),
      ...(whole
        ? [{ about: 'reading', text: RECORDS_TAKEN } as const, ...whole.told]
        : [{ about: 'left-out', text: PART_LEAVES_OUT } as const]),
    ],
  };
}

const RECORDS_TAKEN =
  'sources, speakers, actors and the dataset are read from “records”, and what features repeat of them is not.';

/** What the features have no room for. */
const PART_LEAVES_OUT =
  'an export of some incidents holds of the dataset no id, span, bounds, chapters, words to avoid and engine, and no totals, outlines, map of its own and coding of sentences; ' +
  'no record that no claim needs; of sources the title, publisher, address, day and kept copies alone, not authors, when it was read, language, hash, carrier and other details; of speakers and actors one name, of actors no party; of places no other spellings and what they lie within: ' +
  'quotes are unproven until hashes are filled in again. The site’s own incidents.geojson and dataset.json hold them.';

function vocabularyIn({ parties, groups, categories }: JsonObject): AuthoredVocabulary {
  return writtenVocabulary({ parties, groups, categories });
}

function placeOf(
  feature: JsonObject,
  place: JsonObject,
): AuthoredFiles['places']['features'][number] {
  return {
    type: 'Feature',
    geometry: feature['geometry'] as AuthoredFiles['places']['features'][number]['geometry'],
    properties: {
      coordinates: 'as exported',
      ...place,
    } as AuthoredFiles['places']['features'][number]['properties'],
  };
}

function incidentOf(feature: JsonObject, properties: JsonObject): ExportedIncident {
  const {
    title,
    category,
    group,
    when,
    whenBasis,
    whenNote,
    place,
    placeBasis,
    related,
    fields,
    media,
    from,
  } = properties;
  return {
    id: stringAt(feature, 'id'),
    title,
    category,
    group,
    when,
    whenBasis,
    ...(typeof whenNote === 'string' && { whenNote }),
    place: isObject(place) ? place['id'] : null,
    ...(placeBasis !== undefined && { placeBasis }),
    ...(Array.isArray(related) && related.length > 0 && { related }),
    ...(fields !== undefined && { fields }),
    ...(media !== undefined && { media }),
    ...(from !== undefined && { from }),
  } as ExportedIncident;
}

function claimOf(claim: JsonObject): ExportedClaim {
  const text = (key: string): string | null => stringAt(claim, key) || null;
  return {
    source: stringAt(claim, 'source'),
    sourceType: text('sourceType'),
    article: text('article'),
    publisher: text('publisher'),
    published: text('published'),
    url: text('url'),
    speaker: stringAt(claim, 'speaker'),
    speakerId: text('speakerId'),
    party: text('party'),
    stance: stringAt(claim, 'stance'),
    quote: text('quote'),
    ...(isObject(claim['quoteAt']) && {
      quoteAt: claim['quoteAt'],
    }),
    note: text('note'),
    general: claim['general'] as boolean | undefined,
    reported: claim['reported'] as boolean | undefined,
    actor: text('actor'),
    actorId: text('actorId'),
    target: text('target'),
    targetId: text('targetId'),
    figures: objectsOf(claim['figures']) as unknown as ExportedClaim['figures'],
    archived: objectsOf(claim['archived']) as unknown as ExportedClaim['archived'],
    inferred: Array.isArray(claim['inferred']) ? claim['inferred'].map(String) : [],
  };
}
