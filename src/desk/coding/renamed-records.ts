import type { Claim } from '../../evidence/model.ts';
import type { KeptWork } from '../keep/keep.ts';
import type { Put } from '../records/changes.ts';
import type { Kind, RecordTypes } from '../records/desk-records.ts';
import type { ClaimDraft, IncidentDraft, VoiceDraft } from './claim-draft.ts';
import type { PlaceInHand } from './place-draft.ts';

/** Gives the id that a record has now; as it was where it has no other. */
export type Renaming = (kind: Kind, id: string) => string;

/** A put of a record under its id of now, with what it names under theirs. */
export function renamedPut(put: Put, to: Renaming): Put {
  const kind = put.kind === 'coding' ? 'source' : put.kind === 'outline' ? 'place' : put.kind;
  const id = to(kind, put.id);
  if (put.value === null) return { ...put, id };
  switch (put.kind) {
    case 'incident':
      return { ...put, id, value: { ...renamedIncident(put.value, to), id } };
    case 'tally':
      return { ...put, id, value: { ...put.value, id, claims: claimsOf(put.value, to) } };
    case 'source':
      return { ...put, id, value: { ...renamedSource(put.value, to), id } };
    case 'place':
      return { ...put, id, value: renamedPlace(put.value, id, to) };
    case 'outline': {
      const { id: own, properties, ...rest } = put.value;
      const value = {
        ...rest,
        ...(own !== undefined && { id }),
        properties: { ...properties, place: id },
      };
      return { ...put, id, value };
    }
    case 'coding':
      return { ...put, id, value: { ...put.value, source: id } };
    default:
      return { ...put, id, value: { ...put.value, id } } as Put;
  }
}

export function renamedClaim(claim: Claim, to: Renaming): Claim {
  const { source, speaker, actor, target } = claim;
  return {
    ...claim,
    source: to('source', source),
    speaker: to('speaker', speaker),
    ...(actor !== undefined && { actor: to('actor', actor) }),
    ...(target !== undefined && { target: to('actor', target) }),
  };
}

/** What somebody is at, with what it names under the ids of now. */
export function renamedWork({ at, drafts, places, typed }: KeptWork, to: Renaming): KeptWork {
  const place = ({ draft, begun }: PlaceInHand): PlaceInHand => ({
    draft: { ...draft, id: draft.id && to('place', draft.id) },
    begun: { ...begun, id: begun.id && to('place', begun.id) },
  });
  const field = (name: string): string =>
    name.replace(/^(incident|source):([^:]+):/, (_, kind: 'incident' | 'source', id: string) => {
      return `${kind}:${to(kind, id)}:`;
    });
  return {
    at: at && { ...at, source: to('source', at.source) },
    drafts: drafts.map(({ draft, replaced, lost, isTouched }) => ({
      draft: renamedDraft(draft, to),
      replaced: replaced && { ...replaced, incident: to('incident', replaced.incident) },
      ...(lost && { lost: renamedClaim(lost, to) }),
      isTouched,
    })),
    places: places.map(place),
    typed: Object.fromEntries(Object.entries(typed).map(([name, text]) => [field(name), text])),
  };
}

function renamedDraft(draft: ClaimDraft, to: Renaming): ClaimDraft {
  const { source, speaker, actor, target, incident, besides } = draft;
  const made = (one: IncidentDraft): IncidentDraft => {
    const isPlaced = one.place !== null && one.place !== 'unplaced';
    return isPlaced
      ? { ...one, place: { id: to('place', (one.place as { id: string }).id) } }
      : one;
  };
  const voice = (one: VoiceDraft): VoiceDraft =>
    one.known === undefined ? one : { ...one, known: to('actor', one.known) };
  return {
    ...draft,
    source: to('source', source),
    speaker: speaker && to('speaker', speaker),
    actor: actor && to('actor', actor),
    target: target && to('actor', target),
    incident:
      incident &&
      ('id' in incident ? { id: to('incident', incident.id) } : { new: made(incident.new) }),
    ...(besides && {
      besides: {
        ...besides,
        ...(besides.incident && { incident: made(besides.incident) }),
        ...(besides.voices && {
          voices: Object.fromEntries(
            Object.entries(besides.voices).map(([key, one]) => [key, voice(one)]),
          ),
        }),
      },
    }),
  };
}

function claimsOf({ claims }: { readonly claims: Claim[] }, to: Renaming): Claim[] {
  return claims.map((claim) => renamedClaim(claim, to));
}

function renamedIncident(value: RecordTypes['incident'], to: Renaming): RecordTypes['incident'] {
  const { place, related } = value;
  return {
    ...value,
    place: place && to('place', place),
    ...(related && { related: related.map((id) => to('incident', id)) }),
    claims: claimsOf(value, to),
  };
}

function renamedSource(value: RecordTypes['source'], to: Renaming): RecordTypes['source'] {
  const carrier = value.custom?.carriedBy;
  if (carrier === undefined) return value;
  return { ...value, custom: { ...value.custom, carriedBy: to('source', carrier) } };
}

function renamedPlace(
  { id: own, properties, ...rest }: RecordTypes['place'],
  id: string,
  to: Renaming,
): RecordTypes['place'] {
  const { within } = properties;
  return {
    ...rest,
    ...(own !== undefined && { id }),
    properties: { ...properties, id, ...(within !== undefined && { within: to('place', within) }) },
  };
}
