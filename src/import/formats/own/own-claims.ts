import type { AuthoredFiles, Claim, Source } from '../../../evidence/model.ts';
import { MARKS, resolveVocabulary, TONES } from '../../../evidence/vocabulary.ts';
import type { AuthoredVocabulary } from '../../../evidence/vocabulary.ts';
import { get } from '../json-records.ts';
import type { OwnRecords } from '../known.ts';
import { idOf } from '../../records/ids/ids.ts';

type Incident = AuthoredFiles['incidents'][number];
type Figure = NonNullable<Claim['figures']>[number];
type Place = AuthoredFiles['places']['features'][number];
type Archived = NonNullable<NonNullable<Source['custom']>['archived']>;

/** A claim as an export has it: its source, its speaker and its actors by name; ids are null where it doesn’t say them. */
export interface ExportedClaim {
  readonly source: string;
  /** CSL’s; null of an export from before it was written. */
  readonly sourceType: string | null;
  readonly article: string | null;
  readonly publisher: string | null;
  /** As far as it is known: `2020-10-11`, `2020-10`, `2020`. */
  readonly published: string | null;
  readonly url: string | null;
  readonly speaker: string;
  readonly speakerId: string | null;
  readonly party: string | null;
  readonly stance: string;
  readonly quote: string | null;
  /** Where the quote stands, where the export says it. */
  readonly quoteAt?: Omit<NonNullable<Claim['quote']>, 'exact'>;
  readonly note: string | null;
  readonly general: Claim['general'];
  readonly reported: Claim['reported'];
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly target: string | null;
  readonly targetId: string | null;
  readonly figures: readonly Figure[];
  readonly archived: Archived;
  readonly inferred: readonly string[];
}

/** An incident as an export has it, without its claims. */
export type ExportedIncident = Omit<Incident, 'claims' | '$schema'> & { readonly group: string };

/** A language that an export doesn’t name. */
export const UNDETERMINED = 'und';

/** Puts the records together again that an export has taken apart: what the same id, or else the same name, stands for is one. */
export class OwnCollector {
  readonly rowsOf = new Map<string, number[]>();
  readonly #incidents = new Map<string, ExportedIncident & { claims: Claim[] }>();
  readonly #sources = new Map<string, Source>();
  readonly #speakers = new Map<string, AuthoredFiles['speakers'][number]>();
  readonly #actors = new Map<string, AuthoredFiles['actors'][number]>();
  readonly #places = new Map<string, Place>();
  readonly #placed = new Set<string>();
  readonly #whole: OwnRecords | null;

  /** @param whole the dataset, where the export has its records besides */
  constructor(whole: OwnRecords | null = null) {
    this.#whole = whole;
    for (const source of whole?.sources ?? []) this.#sources.set(source.id, source);
    for (const speaker of whole?.speakers ?? []) this.#speakers.set(speaker.id, speaker);
    for (const actor of whole?.actors ?? []) this.#actors.set(actor.id, actor);
    for (const place of whole?.places.features ?? []) this.#places.set(place.properties.id, place);
  }

  /** What is said of a place first stands; what only the dataset’s records say of it besides stays. */
  place({ geometry, properties, ...feature }: Place): void {
    const { id } = properties;
    const known = this.#places.get(id);
    if (known && this.#placed.has(id)) return;
    this.#placed.add(id);
    this.#places.set(id, {
      ...feature,
      geometry: known && isSamePoint(known.geometry, geometry) ? known.geometry : geometry,
      properties: { ...known?.properties, ...properties },
    });
  }

  /** @param row that it begins in */
  incident(incident: ExportedIncident, row: number): void {
    this.#incidents.set(incident.id, { ...incident, claims: [] });
    this.rowsOf.set(incident.id, [row]);
  }

  /** @param row that it stands in */
  claim(incident: string, exported: ExportedClaim, row: number): void {
    this.rowsOf.get(incident)?.push(row);
    if (!this.#sources.has(exported.source)) this.#sources.set(exported.source, sourceOf(exported));
    this.#incidents.get(incident)?.claims.push({
      source: exported.source,
      ...(exported.quote !== null && { quote: { exact: exported.quote, ...exported.quoteAt } }),
      ...(exported.note !== null && { note: exported.note }),
      speaker: this.#speaker(exported),
      stance: exported.stance as Claim['stance'],
      ...(exported.general && { general: exported.general }),
      ...(exported.reported && { reported: exported.reported }),
      ...(exported.actor !== null && { actor: this.#actor(exported.actor, exported.actorId) }),
      ...(exported.target !== null && { target: this.#actor(exported.target, exported.targetId) }),
      ...(exported.figures.length > 0 && { figures: [...exported.figures] }),
    });
  }

  /**
   * @param dataset what the export says of it @param vocabulary as the export says it; of one that doesn’t it is made of the
   * ids that are used
   */
  records(dataset: OwnRecords['dataset'], vocabulary?: AuthoredVocabulary): OwnRecords {
    const incidents = [...this.#incidents.values()];
    return {
      dataset: {
        ...this.#whole?.dataset,
        ...dataset,
        ...((vocabulary as OwnRecords['dataset'] | undefined) ??
          vocabularyOf(
            incidents,
            [...this.#speakers.values()].map(({ party }) => party),
          )),
      },
      sources: [...this.#sources.values()],
      speakers: [...this.#speakers.values()],
      actors: [...this.#actors.values()],
      tallies: this.#whole?.tallies ?? [],
      incidents: incidents.map(({ group: _group, ...incident }) => incident),
      places: { type: 'FeatureCollection', features: [...this.#places.values()] },
      outlines: this.#whole?.outlines ?? { type: 'FeatureCollection', features: [] },
      basemap: this.#whole?.basemap ?? null,
    };
  }

  #speaker({ speaker: name, speakerId, party }: ExportedClaim): string {
    const said = { name, party: party ?? 'press' };
    return idIn(this.#speakers, said, speakerId, JSON.stringify(said), 'speaker');
  }

  #actor(name: string, actorId: string | null): string {
    return idIn(this.#actors, { name }, actorId, name, 'actor');
  }
}

/** The id of a record, which joins the others where it isn’t among them. @param name what it is known by without an id */
function idIn<T extends { readonly id: string; readonly name: unknown }>(
  known: Map<string, T>,
  record: Omit<T, 'id'> & { readonly name: string },
  said: string | null,
  name: string,
  kind: string,
): string {
  const found = known.get(said ?? name);
  if (found) return found.id;
  const id = said ?? freeId(record.name, kind, [...known.values()]);
  known.set(said ?? name, { ...record, id } as unknown as T);
  return id;
}

/** Of a map across the 180th meridian an export has longitudes that were turned round, and back. */
function isSamePoint(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((geometry) => get(geometry, 'coordinates'));
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.every((value, at) => Math.abs(Number(value) - Number(b[at])) < 1e-9);
}

/** An id of a name’s letters, one that no other has. */
function freeId(name: string, kind: string, taken: readonly { readonly id: string }[]): string {
  const base = idOf(name) || kind;
  const ids = new Set(taken.map(({ id }) => id));
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** What kind of text a source is, an early export doesn’t say: CSL calls such a thing a document. */
function sourceOf(claim: ExportedClaim): Source {
  const known = {
    id: claim.source,
    type: (claim.sourceType ?? 'document') as Source['type'],
    title: claim.article ?? claim.source,
    ...(claim.publisher !== null && { 'container-title': claim.publisher }),
    ...(claim.published !== null && { issued: { 'date-parts': [dateParts(claim.published)] } }),
    ...(claim.url !== null && { URL: claim.url }),
  };
  const inferred = claim.inferred.filter((name) => name in known);
  const custom = {
    ...(inferred.length > 0 && { inferred }),
    ...(claim.archived.length > 0 && { archived: claim.archived }),
  };
  return {
    ...known,
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** CSL has no year 0: what ISO 8601 calls −0205 is −206. What is no date stays, for the check of the records to refuse. */
function dateParts(iso: string): number[] {
  const found = /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!found) return [iso as unknown as number];
  const [, sign = '', year = '', month, day] = found;
  const number = Number(`${sign}${year}`);
  return [
    number <= 0 ? number - 1 : number,
    ...[month, day].filter((part) => part !== undefined).map(Number),
  ];
}

/** The vocabulary that the records need, where it isn’t the default one: named by its ids, where an export has no names of it. */
function vocabularyOf(
  incidents: readonly ExportedIncident[],
  parties: readonly string[],
): Partial<OwnRecords['dataset']> {
  const usual = resolveVocabulary({});
  const groupOf = new Map(incidents.map(({ category, group }) => [category, group]));
  const isUsual = [...groupOf].every(([id, group]) =>
    usual.categories.some((category) => category.id === id && category.group === group),
  );
  const own = [...new Set(parties)].filter((id) => id !== 'press' && id !== 'witness');
  const groups = [...new Set(groupOf.values())].filter((id) => id !== 'other');
  return {
    ...(own.some((id) => !usual.parties.some((party) => party.id === id)) && {
      parties: own.map((id) => ({ id, names: { [UNDETERMINED]: id } })),
    }),
    ...(!isUsual && {
      groups: groups.map((id, at) => ({
        id,
        names: { [UNDETERMINED]: id },
        mark: MARKS[at % MARKS.length]!,
        tone: TONES[at % TONES.length]!,
      })),
      categories: [...groupOf]
        .filter(([id]) => id !== 'other')
        .map(([id, group]) => ({ id, group, names: { [UNDETERMINED]: id } })),
    }),
  };
}
