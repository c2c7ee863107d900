import type { AuthoredFiles } from '../../../evidence/model.ts';
import type { AuthoredVocabulary } from '../../../evidence/vocabulary.ts';
import { get, isObject, objectsOf, stringAt } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { ExportedTime, KnownRecords } from '../known.ts';
import { OwnCollector } from './own-claims.ts';
import type { ExportedClaim, ExportedIncident } from './own-claims.ts';
import { EARLY } from './own-csv.ts';
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

/** An export as records. What it lacks is told: articles’ hashes, offsets of quotes, outlines, totals. */
export function ownGeoJsonRecords(json: unknown): KnownRecords {
  const all = new OwnCollector();
  const features = objectsOf(get(json, 'features'));
  const times: ExportedTime[] = [];
  for (const feature of features) {
    const properties = feature['properties'] as JsonObject;
    const place = properties['place'];
    if (isObject(place)) all.place(placeOf(feature, place));
    const incident = incidentOf(feature, properties);
    all.incident(incident);
    for (const claim of objectsOf(properties['claims'])) all.claim(incident.id, claimOf(claim));
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
    isObject(vocabulary) ? vocabularyIn(vocabulary) : undefined,
  );
  const zone = about.timeZone === '' ? findZone(times, pointsOf(records.places)) : null;
  return {
    as: 'records',
    records: zone
      ? { ...records, dataset: { ...records.dataset, timeZone: zone.timeZone } }
      : records,
    rows: features.length,
    times,
    told: [
      ...(zone ? [zone.told, EARLY] : []),
      {
        about: 'left-out',
        text: 'an export holds no hashes of articles, no positions of quotes in them, no outlines and no totals: quotes are unproven until they are filled in again.',
      },
    ],
  };
}

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
    id: String(feature['id']),
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
    party: text('party'),
    stance: stringAt(claim, 'stance'),
    quote: text('quote'),
    note: text('note'),
    general: claim['general'] === true,
    reported: claim['reported'] === true,
    actor: text('actor'),
    target: text('target'),
    figures: objectsOf(claim['figures']) as unknown as ExportedClaim['figures'],
    archived: objectsOf(claim['archived']) as unknown as ExportedClaim['archived'],
    inferred: Array.isArray(claim['inferred']) ? claim['inferred'].map(String) : [],
  };
}
