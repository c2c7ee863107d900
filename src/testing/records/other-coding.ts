import { constantFrom, nat, record } from 'fast-check';
import { ASIDES } from '../../evidence/coding/asides.ts';
import { claimAt, removeClaim } from '../../desk/coding/claim-draft.ts';
import { relate } from '../../desk/coding/incident-change.ts';
import { applyChange } from '../../desk/records/changes.ts';
import type { Change } from '../../desk/records/changes.ts';
import { byId, datasetOf } from '../../desk/records/desk-records.ts';
import type { Records, RecordTypes } from '../../desk/records/desk-records.ts';

type Claim = RecordTypes['incident']['claims'][number];

/** The same coding by somebody who gave everything other ids, and wrote it down the other way round. */
export function renamed({ source, speaker, actor, place, incident, ...rest }: Records): Records {
  const other = <T extends string | null | undefined>(id: T): T => (id ? (`x-${id}` as T) : id);
  const list = <T, U>(map: ReadonlyMap<string, T>, to: (one: T) => U): U[] =>
    Array.from(map.values(), to).toReversed();
  const claimsOf = (claims: readonly Claim[]): Claim[] =>
    claims
      .map((claim) => ({
        ...claim,
        source: other(claim.source),
        speaker: other(claim.speaker),
        ...(claim.actor && { actor: other(claim.actor) }),
        ...(claim.target && { target: other(claim.target) }),
      }))
      .toReversed();
  const sources = list(source, (one) => ({
    ...one,
    id: other(one.id),
    ...(one.custom?.carriedBy && {
      custom: { ...one.custom, carriedBy: other(one.custom.carriedBy) },
    }),
  }));
  const places = list(place, (one) => ({
    ...one,
    properties: {
      ...one.properties,
      id: other(one.properties.id),
      ...(one.properties.within && { within: other(one.properties.within) }),
    },
  }));
  const outlines = list(rest.outline, (one) => ({
    ...one,
    ...(one.id !== undefined && { id: other(one.id) }),
    properties: { ...one.properties, place: other(one.properties.place) },
  }));
  const incidents = list(incident, (one) => ({
    ...one,
    id: other(one.id),
    place: other(one.place),
    ...(one.related && { related: one.related.map(other) }),
    claims: claimsOf(one.claims),
  }));
  const tallies = list(rest.tally, (one) => ({
    ...one,
    id: other(one.id),
    claims: claimsOf(one.claims),
  }));
  const codings = list(rest.coding, (one) => ({ ...one, source: other(one.source) }));
  return {
    ...rest,
    source: byId('source', sources),
    speaker: byId(
      'speaker',
      list(speaker, (one) => ({ ...one, id: other(one.id) })),
    ),
    actor: byId(
      'actor',
      list(actor, (one) => ({ ...one, id: other(one.id) })),
    ),
    place: byId('place', places),
    outline: byId('outline', outlines),
    incident: byId('incident', incidents),
    tally: byId('tally', tallies),
    coding: byId('coding', codings),
  };
}

/** Ways in which a second coder has something otherwise: what a record of it becomes. */
const EDITS: readonly ((records: Records, of: number, to: number) => Change)[] = [
  (records, of) => incidentEdit(records, of, { category: 'other' }),
  (records, of) => incidentEdit(records, of, { title: 'Otherwise', when: '2020-10-05' }),
  (records, of, to) =>
    incidentEdit(records, of, { place: null, fields: [{ name: 'Row', value: to }] }),
  (records, of, to) =>
    incidentEdit(records, of, { place: nth([...records.place.keys()], to) ?? null }),
  (records, of) => claimEdit(records, of, (claim) => ({ ...claim, stance: 'accuses' })),
  (records, of, to) =>
    claimEdit(records, of, (claim) => ({
      ...claim,
      speaker: nth([...records.speaker.keys()], to) ?? claim.speaker,
    })),
  (records, of) => claimEdit(records, of, (claim) => ({ ...claim, figures: [], general: true })),
  (records, of, to) => claimEdit(records, of, (claim) => ({ ...claim, ...cut(claim, to) })),
  (records, of) => {
    const { id } = nth([...records.incident.values()], of) ?? {};
    return id === undefined ? [] : [{ kind: 'incident', id, value: null }];
  },
  (records, of) => removeClaim(records, nth(placesOf(records), of) ?? { incident: '', at: 0 }),
  (records, of, to) => moved(records, of, nth([...records.incident.values()], to)?.id ?? ''),
  (records, of) => moved(records, of, 'split-off'),
  (records, of, to) => {
    const coding = nth([...records.coding.values()], of);
    if (!coding) return [];
    const aside = nth(ASIDES, to)!;
    const sentences = coding.sentences.map(({ start, end }, at) =>
      at % 7 === to % 7 ? { start, end, aside, why: 'so' } : { start, end },
    );
    return [{ kind: 'coding', id: coding.source, value: { ...coding, sentences } }];
  },
  (records, of, to) => {
    const tally = nth([...records.tally.values()], of);
    if (!tally) return [];
    const { series: _, ...rest } = tally;
    return [{ kind: 'tally', id: tally.id, value: to % 3 === 0 ? null : { ...rest, title: 'T' } }];
  },
  (records, of, to) => placeEdit(records, of, { radiusKm: to, coordinates: 'Of another map.' }, to),
  (records, of) => placeEdit(records, of, { spellings: ['Otherwise'], kind: 'point' }),
  (records, of) => {
    const [id] = nth([...records.outline], of) ?? [];
    return id === undefined ? [] : [{ kind: 'outline', id, value: null }];
  },
  (records, of) => {
    const source = nth([...records.source.values()], of)!;
    const issued = { 'date-parts': [[2019, 1, 2]] as [[number, number, number]] };
    return [{ kind: 'source', id: source.id, value: { ...source, title: 'Else', issued } }];
  },
  (records) => {
    const dataset = datasetOf(records);
    return [{ kind: 'dataset', id: dataset.id, value: { ...dataset, timeZone: 'UTC' } }];
  },
  (records, of) => incidentEdit(records, of, { media: [{ url: 'https://a.example/', kind: 'x' }] }),
  (records, of) => incidentEdit(records, of, { whenBasis: 'inferred', whenNote: 'From the day.' }),
  (records, of, to) => {
    const ids = [...records.incident.keys()];
    const [one, other] = [nth(ids, of)!, nth(ids, to)!];
    const isRelated = records.incident.get(one)!.related?.includes(other) ?? false;
    return relate(records, one, other, !isRelated);
  },
  (records, of) =>
    claimEdit(records, of, (claim) => {
      const { figures: _, ...others } = claim;
      return { ...others, ...cut(claim, 19) };
    }),
];

function placeEdit(
  records: Records,
  of: number,
  properties: Partial<RecordTypes['place']['properties']>,
  to = 0,
): Change {
  const place = nth([...records.place.values()], of);
  if (!place) return [];
  const [lng, lat] = place.geometry.coordinates;
  const geometry = { ...place.geometry, coordinates: [lng, lat + to / 1e4] as [number, number] };
  const value = { ...place, geometry, properties: { ...place.properties, ...properties } };
  return [{ kind: 'place', id: place.properties.id, value }];
}

/** One edit of a second coder: which, of which record, to what. */
export const edit = record({ kind: nat(EDITS.length - 1), of: nat(400), to: nat(100) });
type Edit = { readonly kind: number; readonly of: number; readonly to: number };

/** A coding as a second coder has it. */
export function edited(records: Records, edits: readonly Edit[]): Records {
  let now = records;
  for (const { kind, of, to } of edits) now = applyChange(now, EDITS[kind]!(now, of, to)).records;
  return now;
}

/** Whether a second coder gave everything other ids. */
export const isRenamed = constantFrom(true, false);

function nth<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

function placesOf(records: Records): { incident: string; at: number }[] {
  return [...records.incident.values()].flatMap(({ id, claims }) =>
    claims.map((_, at) => ({ incident: id, at })),
  );
}

function incidentEdit(
  records: Records,
  of: number,
  fields: Partial<RecordTypes['incident']>,
): Change {
  const incident = nth([...records.incident.values()], of);
  return incident ? [{ kind: 'incident', id: incident.id, value: { ...incident, ...fields } }] : [];
}

function claimEdit(records: Records, of: number, change: (claim: Claim) => Claim): Change {
  const place = nth(placesOf(records), of);
  const incident = place && records.incident.get(place.incident);
  if (!place || !incident) return [];
  const claims = incident.claims.with(place.at, change(incident.claims[place.at]!));
  return [{ kind: 'incident', id: incident.id, value: { ...incident, claims } }];
}

/** A claim on another incident, which is made where it is not there. */
function moved(records: Records, of: number, to: string): Change {
  const place = nth(placesOf(records), of);
  const claim = place && claimAt(records, place);
  if (!place || !claim || place.incident === to) return [];
  const there = records.incident.get(to) ?? {
    ...records.incident.get(place.incident)!,
    id: to,
    claims: [],
  };
  const value = { ...there, claims: [...there.claims, claim] };
  const put: Change = [{ kind: 'incident', id: to, value }];
  return [...put, ...removeClaim(applyChange(records, put).records, place)];
}

/** A quote that begins a word later. */
function cut({ quote }: Claim, to: number): Partial<Claim> {
  const at = quote?.exact.indexOf(' ', Math.min(to % 20, quote.exact.length / 3)) ?? -1;
  if (!quote || quote.start === undefined || at === -1 || at > quote.exact.length / 2) return {};
  const { exact, start, suffix, end } = quote;
  return {
    quote: {
      exact: exact.slice(at + 1),
      ...(suffix !== undefined && { suffix }),
      start: start + at + 1,
      end: end!,
    },
  };
}
