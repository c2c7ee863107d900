import { citedSource } from '../../evidence/citation.ts';
import type { CitedSource } from '../../evidence/citation.ts';
import type { Actor, Claim, Incident, Place, Speaker } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import type { Name } from '../../evidence/name-in.ts';
import { formatIso } from '../../time/iso.ts';
import type { Category, Group, Party } from '../../evidence/vocabulary.ts';
import { yearText } from '../../time/window-text.ts';
import type { Dataset } from '../dataset.ts';

export type Figure = NonNullable<Claim['figures']>[number];

/** A claim with the records that it names: what every table of the dataset is written from. */
export interface ExportedClaim {
  readonly claim: Claim;
  /** From 1, within its incident. */
  readonly number: number;
  readonly speaker: Speaker | null;
  readonly party: Party | null;
  readonly cited: CitedSource | null;
  /** What the text does not state of the fields of a source that tables have. */
  readonly inferred: readonly string[];
  readonly actor: Actor | null;
  readonly target: Actor | null;
}

/** An incident with its records found and its time in words that machines read. */
export interface ExportedIncident {
  readonly incident: Incident;
  /** Null where the vocabulary has none of its id. */
  readonly category: Category | null;
  readonly group: Group;
  /** ISO 8601 with the offset of the dataset's zone; the end is excluded. Null where no date is known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: Place | null;
  readonly claims: readonly ExportedClaim[];
  /** A name in the dataset's first language, else in the first that there is. */
  readonly nameOf: (name: Name) => string;
}

/** What a table needs to know of its dataset. */
export type ExportRecords = Pick<
  Dataset,
  'info' | 'zone' | 'vocabulary' | 'placeById' | 'sourceById' | 'speakerById' | 'actorById'
>;

const OF_SOURCES: ReadonlySet<string> = new Set(
  'type title container-title publisher issued URL'.split(' '),
);

/** In the order given; claims in the order of the file. */
export function* exportedIncidents(
  dataset: ExportRecords,
  incidents: Iterable<Incident>,
): Generator<ExportedIncident> {
  const iso = (instant: number, { time }: Incident): string | null =>
    time.form === 'undated' ? null : formatIso(instant, dataset.zone);
  const [language = ''] = dataset.info.languages;
  const nameOf = (name: Name): string => nameIn(name, language).text;
  const { categories, categoryCodes, groupOf, parties, partyCodes } = dataset.vocabulary;
  const partyOf = (speaker: Speaker | undefined): Party | null =>
    (speaker && parties[partyCodes.get(speaker.party) ?? -1]) ?? null;
  for (const incident of incidents) {
    yield {
      incident,
      category: categories[categoryCodes.get(incident.category) ?? -1] ?? null,
      group: groupOf(incident.category),
      start: iso(incident.time.start, incident),
      end: iso(incident.time.end, incident),
      place: (incident.place !== null && dataset.placeById.get(incident.place)) || null,
      claims: incident.claims.map((claim, at) => ({
        claim,
        number: at + 1,
        speaker: dataset.speakerById.get(claim.speaker) ?? null,
        party: partyOf(dataset.speakerById.get(claim.speaker)),
        cited: citedSource(claim.source, dataset.sourceById),
        inferred: (dataset.sourceById.get(claim.source)?.custom?.inferred ?? []).filter((name) =>
          OF_SOURCES.has(name),
        ),
        actor: dataset.actorById.get(claim.actor ?? '') ?? null,
        target: dataset.actorById.get(claim.target ?? '') ?? null,
      })),
      nameOf,
    };
  }
}

/**
 * `2020-10-11`, `2020-10`, `2020`: as far as it is known; of 206 BC `-0205`, which ISO 8601 counts from a year 0.
 * @param parts as CSL has them, where a negative year is one before Christ
 */
export function isoDate([year, ...rest]: readonly number[]): string {
  if (year === undefined) return '';
  const parts = rest.map((part) => String(part).padStart(2, '0'));
  return [yearText(year < 0 ? year + 1 : year), ...parts].join('-');
}
