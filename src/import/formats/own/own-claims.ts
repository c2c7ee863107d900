import type { AuthoredFiles, Claim, Source } from '../../../evidence/model.ts';
import { MARKS, resolveVocabulary, TONES } from '../../../evidence/vocabulary.ts';
import type { AuthoredVocabulary } from '../../../evidence/vocabulary.ts';
import type { OwnRecords } from '../known.ts';

type Incident = AuthoredFiles['incidents'][number];
type Figure = NonNullable<Claim['figures']>[number];
type Archived = NonNullable<NonNullable<Source['custom']>['archived']>;

/** A claim as an export has it: its source, its speaker and its actors by name. */
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
  readonly party: string | null;
  readonly stance: string;
  readonly quote: string | null;
  readonly note: string | null;
  readonly general: boolean;
  readonly reported: boolean;
  readonly actor: string | null;
  readonly target: string | null;
  readonly figures: readonly Figure[];
  readonly archived: Archived;
  readonly inferred: readonly string[];
}

/** An incident as an export has it, without its claims. */
export type ExportedIncident = Omit<Incident, 'claims' | '$schema'> & { readonly group: string };

/** A language that an export doesn’t name. */
export const UNDETERMINED = 'und';

/** Puts the records together again that an export has taken apart: what the same name, or the same id, stands for is one. */
export class OwnCollector {
  readonly #incidents = new Map<string, ExportedIncident & { claims: Claim[] }>();
  readonly #sources = new Map<string, Source>();
  readonly #speakers = new Map<string, AuthoredFiles['speakers'][number]>();
  readonly #actors = new Map<string, AuthoredFiles['actors'][number]>();
  readonly #places = new Map<string, AuthoredFiles['places']['features'][number]>();

  place(feature: AuthoredFiles['places']['features'][number]): void {
    const { id } = feature.properties;
    if (!this.#places.has(id)) this.#places.set(id, feature);
  }

  incident(incident: ExportedIncident): void {
    if (!this.#incidents.has(incident.id))
      this.#incidents.set(incident.id, { ...incident, claims: [] });
  }

  claim(incident: string, exported: ExportedClaim): void {
    if (!this.#sources.has(exported.source)) this.#sources.set(exported.source, sourceOf(exported));
    this.#incidents.get(incident)?.claims.push({
      source: exported.source,
      ...(exported.quote !== null && { quote: { exact: exported.quote } }),
      ...(exported.note !== null && { note: exported.note }),
      speaker: this.#speaker(exported.speaker, exported.party ?? 'press'),
      stance: exported.stance as Claim['stance'],
      ...(exported.general && { general: true }),
      ...(exported.reported && { reported: true }),
      ...(exported.actor !== null && { actor: this.#actor(exported.actor) }),
      ...(exported.target !== null && { target: this.#actor(exported.target) }),
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
      tallies: [],
      incidents: incidents.map(({ group: _group, ...incident }) => incident),
      places: { type: 'FeatureCollection', features: [...this.#places.values()] },
      outlines: { type: 'FeatureCollection', features: [] },
      basemap: null,
    };
  }

  #speaker(name: string, party: string): string {
    const key = JSON.stringify([name, party]);
    const known = this.#speakers.get(key);
    if (known) return known.id;
    const id = freeId(name, 'speaker', [...this.#speakers.values()]);
    this.#speakers.set(key, { id, name, party });
    return id;
  }

  #actor(name: string): string {
    const known = this.#actors.get(name);
    if (known) return known.id;
    const id = freeId(name, 'actor', [...this.#actors.values()]);
    this.#actors.set(name, { id, name });
    return id;
  }
}

/** An id of a name’s letters, one that no other has. */
function freeId(name: string, kind: string, taken: readonly { readonly id: string }[]): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  const base = words === '' ? kind : words.replaceAll(' ', '-');
  const ids = new Set(taken.map(({ id }) => id));
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** What kind of text a source is, an early export doesn’t say: CSL calls such a thing a document. */
function sourceOf(claim: ExportedClaim): Source {
  const custom = {
    ...(claim.inferred.length > 0 && { inferred: [...claim.inferred] }),
    ...(claim.archived.length > 0 && { archived: claim.archived }),
  };
  return {
    id: claim.source,
    type: (claim.sourceType ?? 'document') as Source['type'],
    title: claim.article ?? claim.source,
    ...(claim.publisher !== null && { 'container-title': claim.publisher }),
    ...(claim.published !== null && { issued: { 'date-parts': [dateParts(claim.published)] } }),
    ...(claim.url !== null && { URL: claim.url }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** CSL has no year 0: what ISO 8601 calls −0205 is −206. */
function dateParts(iso: string): number[] {
  const [, sign = '', year = '', month, day] =
    /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
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
