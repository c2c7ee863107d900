import { EdtfError, parseEdtf } from '../time/edtf.ts';
import { createZone, UnknownZoneError } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { pointerTo, show } from './finding.ts';
import type { Finding } from './finding.ts';
import type { AuthoredFiles, Claim } from './model.ts';

/** The files' paths from the data's root. */
export const FILES = {
  dataset: 'events/dataset.json',
  sources: 'events/sources.json',
  speakers: 'events/speakers.json',
  tallies: 'events/tallies.json',
  places: 'geo/places.geojson',
  outlines: 'geo/outlines.geojson',
  incident: (id: string): string => `events/incidents/${id}.json`,
} as const;

/** Longest prefix and suffix of a quote, UTF-16 units. */
export const MAX_CONTEXT = 32;

/** What must hold across files that each fit their schema: references, dates, offsets, notes. */
export function checkInvariants(files: AuthoredFiles): Finding[] {
  const findings: Finding[] = [];
  const report = (file: string, pointer: string, got: string, expected: string): void => {
    findings.push({ file, pointer, got, expected });
  };
  const zone = readZone(files.dataset.timeZone, report);
  const ids = collectIds(files, report);
  checkDataset(files, zone, report);
  checkSources(files, ids.sources, report);
  checkGeo(files, ids.places, report);

  for (const incident of files.incidents) {
    const file = FILES.incident(incident.id);
    checkWhen(incident.when, zone, file, '/when', report);
    if (incident.whenBasis === 'inferred' && incident.whenNote === undefined) {
      report(file, '/whenNote', 'nothing', 'a note that says from what the date is inferred');
    }
    if (incident.place !== null && !ids.places.has(incident.place)) {
      report(file, '/place', show(incident.place), `the id of a place in ${FILES.places}, or null`);
    }
    incident.related?.forEach((id, index) => {
      if (!ids.incidents.has(id) || id === incident.id) {
        report(file, pointerTo('related', index), show(id), 'the id of another incident');
      }
    });
    incident.claims.forEach((claim, index) =>
      checkClaim(claim, file, pointerTo('claims', index), ids, report),
    );
  }
  files.tallies.forEach((tally, index) => {
    checkWhen(tally.asOf, zone, FILES.tallies, pointerTo(index, 'asOf'), report);
    tally.claims.forEach((claim, at) => {
      checkClaim(claim, FILES.tallies, pointerTo(index, 'claims', at), ids, report);
    });
  });
  return findings;
}

type Report = (file: string, pointer: string, got: string, expected: string) => void;

interface Ids {
  readonly sources: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

function collectIds(files: AuthoredFiles, report: Report): Ids {
  const unique = (
    file: string,
    ids: readonly string[],
    pointer: (index: number) => string,
  ): Set<string> => {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id))
        report(file, pointer(index), show(id), 'an id that no other record of the file has');
      seen.add(id);
    });
    return seen;
  };
  const byIndex = (index: number): string => pointerTo(index, 'id');
  unique(
    FILES.tallies,
    files.tallies.map((tally) => tally.id),
    byIndex,
  );
  return {
    sources: unique(
      FILES.sources,
      files.sources.map((source) => source.id),
      byIndex,
    ),
    speakers: unique(
      FILES.speakers,
      files.speakers.map((speaker) => speaker.id),
      byIndex,
    ),
    places: unique(
      FILES.places,
      files.places.features.map((feature) => feature.properties.id),
      (index) => pointerTo('features', index, 'properties', 'id'),
    ),
    incidents: new Set(files.incidents.map((incident) => incident.id)),
  };
}

function readZone(id: string, report: Report): Zone | null {
  try {
    return createZone(id);
  } catch (error) {
    if (!(error instanceof UnknownZoneError)) throw error;
    report(FILES.dataset, '/timeZone', show(id), 'an IANA time zone such as Asia/Baku');
    return null;
  }
}

function checkDataset({ dataset }: AuthoredFiles, zone: Zone | null, report: Report): void {
  checkWhen(dataset.span, zone, FILES.dataset, '/span', report);
  const [[west, south], [east, north]] = dataset.bounds;
  if (west >= east || south >= north) {
    report(
      FILES.dataset,
      '/bounds',
      show(dataset.bounds),
      '[[west, south], [east, north]] with west < east and south < north',
    );
  }
}

function checkSources({ sources }: AuthoredFiles, ids: ReadonlySet<string>, report: Report): void {
  sources.forEach((source, index) => {
    const { carriedBy, sha256 } = source.custom;
    const at = (key: string): string => pointerTo(index, 'custom', key);
    if (carriedBy === undefined) {
      if (sha256 === undefined)
        report(
          FILES.sources,
          at('sha256'),
          'nothing',
          'the SHA-256 of the article’s file as coded',
        );
      return;
    }
    const carrier = sources.find((other) => other.id === carriedBy);
    if (!ids.has(carriedBy) || carriedBy === source.id) {
      report(FILES.sources, at('carriedBy'), show(carriedBy), 'the id of another source');
    } else if (sha256 !== undefined && sha256 !== carrier?.custom.sha256) {
      report(FILES.sources, at('sha256'), show(sha256), `the hash of the carrier ${carriedBy}`);
    }
  });
}

function checkGeo(files: AuthoredFiles, places: ReadonlySet<string>, report: Report): void {
  files.places.features.forEach(({ properties }, index) => {
    if (properties.within !== undefined && !places.has(properties.within)) {
      report(
        FILES.places,
        pointerTo('features', index, 'properties', 'within'),
        show(properties.within),
        'the id of a place',
      );
    }
  });
  files.outlines.features.forEach(({ properties }, index) => {
    if (!places.has(properties.place)) {
      report(
        FILES.outlines,
        pointerTo('features', index, 'properties', 'place'),
        show(properties.place),
        'the id of a place',
      );
    }
  });
}

function checkWhen(
  text: string,
  zone: Zone | null,
  file: string,
  pointer: string,
  report: Report,
): void {
  if (!zone) return;
  try {
    parseEdtf(text, zone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report(file, pointer, show(text), error.expected);
  }
}

function checkClaim(
  { source, speaker, quote }: Claim,
  file: string,
  pointer: string,
  ids: Ids,
  report: Report,
): void {
  if (!ids.sources.has(source))
    report(file, `${pointer}/source`, show(source), `the id of a source in ${FILES.sources}`);
  if (!ids.speakers.has(speaker)) {
    report(file, `${pointer}/speaker`, show(speaker), `the id of a speaker in ${FILES.speakers}`);
  }
  if (quote.end - quote.start !== quote.exact.length) {
    report(
      file,
      `${pointer}/quote/end`,
      `${quote.end} (${quote.end - quote.start} units)`,
      `start + ${quote.exact.length} = ${quote.start + quote.exact.length}, the length of the words`,
    );
  }
  for (const key of ['prefix', 'suffix'] as const) {
    const length = quote[key]?.length ?? 0;
    if (length > MAX_CONTEXT)
      report(file, `${pointer}/quote/${key}`, `${length} units`, `at most ${MAX_CONTEXT}`);
  }
}
