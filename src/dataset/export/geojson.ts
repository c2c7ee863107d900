import type { Feature, Point } from 'geojson';
import { wrapLng } from '../../geo/lng-lat.ts';
import { exportedIncidents, isoDate } from './export-rows.ts';
import type { ExportedClaim, ExportedIncident, ExportRecords } from './export-rows.ts';
import type { Incident } from '../../evidence/model.ts';

/**
 * `incidents.geojson` (RFC 7946), in pieces, as that of a million incidents is longer than a string may be: a feature an
 * incident, its point null where the report gives no place. The collection says what it is by foreign members, which the
 * format allows.
 */
export function* incidentsGeoJson(
  dataset: ExportRecords,
  incidents: Iterable<Incident>,
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
  let before = `${head.slice(0, -1)},"features":[`;
  for (const incident of exportedIncidents(dataset, incidents)) {
    yield before + JSON.stringify(featureOf(incident));
    before = ',';
  }
  yield before === ',' ? ']}' : `${before}]}`;
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
  { claim, speaker, cited, actor, target }: ExportedClaim,
  nameOf: ExportedIncident['nameOf'],
): object {
  return {
    source: claim.source,
    article: cited?.source.title ?? null,
    publisher: cited?.publisher ?? null,
    published: (cited && isoDate(cited.issued)) || null,
    url: cited?.source.URL ?? null,
    ...(cited && { sourceType: cited.source.type }),
    speaker: speaker ? nameOf(speaker.name) : claim.speaker,
    party: speaker?.party ?? null,
    stance: claim.stance,
    quote: claim.quote?.exact ?? null,
    figures: claim.figures ?? [],
    ...(claim.note !== undefined && { note: claim.note }),
    ...(claim.general === true && { general: true }),
    ...(claim.reported === true && { reported: true }),
    ...(actor && { actor: nameOf(actor.name) }),
    ...(target && { target: nameOf(target.name) }),
    ...(cited && cited.archived.length > 0 && { archived: cited.archived }),
    ...(cited?.source.custom?.inferred && { inferred: cited.source.custom.inferred }),
  };
}
