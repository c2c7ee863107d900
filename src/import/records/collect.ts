import type { Claim } from '../../evidence/model.ts';
import type { Draft, DraftPlace, DraftSource } from './draft.ts';
import { createIds } from './ids/ids.ts';
import { idText } from './ids/row-keys.ts';
import { createPlacePacking, createSourcePacking, NAMES } from './packing.ts';
import { oneLine } from './read-as.ts';
import { createRegister } from './register.ts';
import { createCategories } from './vocabulary-of.ts';

/** Whose file it is, for what a row doesn't say. */
export interface Maker {
  /** Who made the file: the speaker of what no source is named for. */
  readonly name: string;
  /** The file's own record among the sources. */
  readonly title: string;
  readonly file: string;
}

/** What is known of an incident's id: that it keeps one, or what it has behind it, if anything. */
export interface GivenId {
  readonly kept: string | undefined;
  readonly mark: string;
}

export type TakenIncident = Readonly<Record<string, unknown>> & { readonly id: string };

/** Takes drafts one at a time and keeps what they share, so that a dataset's incidents are never held together. */
export interface Collection {
  /** @returns the incident as its file has it */
  readonly take: (draft: Draft, given: GivenId) => TakenIncident;
  readonly sources: () => Iterable<object>;
  readonly speakers: () => Iterable<object>;
  readonly actors: () => Iterable<object>;
  readonly places: () => Iterable<object>;
  readonly categories: ReturnType<typeof createCategories>;
}

/** @param taken ids that incidents keep */
export function createCollection(
  maker: Maker,
  language: string,
  taken: Iterable<string> = [],
): Collection {
  const incidentId = createIds(taken);
  const places = createRegister('place', nameOf, createPlacePacking());
  const sources = createRegister('source', ({ name }) => name, createSourcePacking());
  const speakers = createRegister('speaker', (name) => name, NAMES);
  const actors = createRegister('actor', (name) => name, NAMES);
  const categories = createCategories();
  const ownSource: DraftSource = { name: maker.title, address: '', issued: '' };
  let ownId = '';
  const ownSourceId = (): string => (ownId ||= sources.idOf(ownSource));
  const claimOf = (claim: Draft['claims'][number]): Claim => ({
    source: claim.source ? sources.idOf(claim.source) : ownSourceId(),
    note: claim.note,
    speaker: speakers.idOf(claim.source?.name ?? maker.name),
    stance: 'reports',
    ...(claim.actor !== '' && { actor: actors.idOf(claim.actor) }),
    ...(claim.target !== '' && { target: actors.idOf(claim.target) }),
    ...(claim.figures.length > 0 && { figures: [...claim.figures] }),
  });
  return {
    take: (draft, { kept, mark }) => ({
      id: kept ?? incidentId(idText(draft), 'row', mark),
      title: draft.title,
      category: categories.idOf(draft.category, draft.group),
      when: draft.when,
      ...(draft.whenNote !== '' && { whenNote: draft.whenNote }),
      place: draft.place?.position ? places.idOf(draft.place) : null,
      ...(draft.place?.lookedUp && { placeBasis: 'inferred' }),
      claims: draft.claims.map(claimOf),
      ...(draft.fields.length > 0 && { fields: draft.fields }),
      ...(draft.media.length > 0 && {
        media: draft.media.map((url) => ({ url: addressOf(url), kind: 'link' })),
      }),
      from: { file: maker.file, row: draft.row },
    }),
    sources: () =>
      sources.all((id, source) =>
        id === ownId ? { id, type: 'dataset', title: source.name } : written(id, source),
      ),
    speakers: () => speakers.all((id, name) => ({ id, name, party: 'press' })),
    actors: () => actors.all((id, name) => ({ id, name })),
    places: () => places.all((id, place) => featureOf(id, place, language)),
    categories,
  };
}

function written(id: string, { name, address, issued }: DraftSource): object {
  const parts = issued === '' ? [] : issued.replace(/^-/, '').split('-').map(Number);
  if (issued.startsWith('-')) parts[0] = -parts[0]!;
  return {
    id,
    type: address === '' ? 'document' : 'webpage',
    title: name,
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(address !== '' && { URL: addressOf(address) }),
  };
}

/** Without what an address can't hold. */
function addressOf(address: string): string {
  return oneLine(address).replaceAll(/[{}\s]/g, encodeURIComponent);
}

function nameOf({ name, position }: DraftPlace): string {
  return name || (position ? `${position.lat}, ${position.lng}` : '');
}

function featureOf(id: string, place: DraftPlace, language: string): object {
  const { lng, lat } = place.position!;
  const { geonames = null, spellings = [] } = place.lookedUp ?? {};
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: {
      id,
      names: { [language]: oneLine(nameOf(place)) },
      ...(spellings.length > 0 && { spellings }),
      kind: place.precision.kind,
      radiusKm: place.precision.radiusKm,
      ...(geonames !== null && { geonames }),
      coordinates: place.coordinates,
    },
  };
}
