import type { Feature, Point } from 'geojson';
import { wrapLng } from '../../geo/lng-lat.ts';
import type { PublishedDataset } from '../open/published.ts';
import { exportedIncidents, isoDate } from './export-rows.ts';
import type { ExportedClaim, ExportedIncident, ExportRecords } from './export-rows.ts';
import type { Incident } from '../../evidence/model.ts';

/**
 * `incidents.geojson` (RFC 7946), in pieces, as that of a million incidents is longer than a string may be: a feature an
 * incident, its point null where the report gives no place. The collection says what it is by foreign members, which the
 * format allows.
 * @param whole the dataset, where it is of all its incidents: its records stand in the collection as `dataset.json` has them
 */
export function* incidentsGeoJson(
  dataset: ExportRecords,
  incidents: Iterable<Incident>,
  whole: PublishedDataset | null = null,
): Generator<string> {
  const { title: name, version, licence, languages, timeZone, summary } = dataset.info;
  const { parties, groups, categories } = dataset.info;
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name,
    version,
    licence,
    languages,
    timeZone,
    summary,
    vocabulary: { parties, groups, categories },
  });
  yield head.slice(0, -1);
  if (whole) yield* recordsText(whole);
  let before = ',"features":[';
  for (const incident of exportedIncidents(dataset, incidents)) {
    yield before + JSON.stringify(featureOf(incident));
    before = ',';
  }
  yield before === ',' ? ']}' : `${before}]}`;
}

/** Item by item, as there may be many sources. */
function* recordsText(whole: PublishedDataset): Generator<string> {
  const { info, basemap = null } = whole;
  yield `,"records":${JSON.stringify({ info, basemap }).slice(0, -1)}`;
  for (const list of ['sources', 'speakers', 'actors', 'places', 'tallies'] as const) {
    let before = `,"${list}":[`;
    for (const item of whole[list]) {
      yield before + JSON.stringify(item);
      before = ',';
    }
    yield before === ',' ? ']' : `${before}]`;
  }
  yield '}';
}

function featureOf({
  incident,
  group,
  start,
  end,
  place,
  claims,
  nameOf,
}: ExportedIncident): Feature<Point | null> {
  return {
    type: 'Feature',
    id: incident.id,
    geometry: place && { type: 'Point', coordinates: [wrapLng(place.lng), place.lat] },
    properties: {
      title: incident.title,
      category: incident.category,
      group: group.id,
      when: incident.when,
      whenBasis: incident.whenBasis,
      whenNote: incident.whenNote ?? null,
      start,
      endExcluded: end,
      place: place && {
        id: place.id,
        names: place.names,
        kind: place.kind,
        radiusKm: place.radiusKm,
        ...(place.geonames !== undefined && { geonames: place.geonames }),
        coordinates: place.coordinates,
      },
      related: incident.related ?? [],
      ...(incident.placeBasis && { placeBasis: incident.placeBasis }),
      ...(incident.fields && { fields: incident.fields }),
      ...(incident.media && { media: incident.media }),
      ...(incident.from && { from: incident.from }),
      claims: claims.map((claim) => claimOf(claim, nameOf)),
    },
  };
}

function claimOf(
  { claim, speaker, cited, inferred, actor, target }: ExportedClaim,
  nameOf: ExportedIncident['nameOf'],
): object {
  const { exact, ...at } = claim.quote ?? { exact: null };
  return {
    source: claim.source,
    article: cited?.source.title ?? null,
    publisher: cited?.publisher ?? null,
    published: (cited && isoDate(cited.issued)) || null,
    url: cited?.source.URL ?? null,
    ...(cited && { sourceType: cited.source.type }),
    speaker: speaker ? nameOf(speaker.name) : claim.speaker,
    speakerId: claim.speaker,
    party: speaker?.party ?? null,
    stance: claim.stance,
    quote: exact,
    ...(Object.keys(at).length > 0 && { quoteAt: at }),
    figures: claim.figures ?? [],
    ...(claim.note !== undefined && { note: claim.note }),
    ...(claim.general === true && { general: true }),
    ...(claim.reported === true && { reported: true }),
    ...(actor && { actor: nameOf(actor.name), actorId: actor.id }),
    ...(target && { target: nameOf(target.name), targetId: target.id }),
    ...(cited && cited.archived.length > 0 && { archived: cited.archived }),
    ...(inferred.length > 0 && { inferred }),
  };
}
