import { useMemo } from 'react';
import { nameIn } from '../../../../evidence/name-in.ts';
import type { Messages } from '../../../../messages/messages.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { EdtfError, parseEdtf } from '../../../../time/edtf.ts';
import { formatWhen } from '../../../../time/format.ts';
import type { Zone } from '../../../../time/zone.ts';
import { namedPlaces } from '../../../coding/draft-suggestions.ts';
import { searchRecords } from '../../../coding/search-records.ts';
import type { Records, RecordTypes } from '../../../records/desk-records.ts';
import { createSamePlace, placesByWorldName } from '../../../suggest/places/same-place.ts';
import { useRecords } from '../../desk-context.tsx';
import type { FoundOption } from '../form/SearchPick.tsx';
import { useOwnLanguage } from '../form/useVocabulary.ts';
import { useGazetteer } from '../../world/desk-world.tsx';
import { useZone } from '../suggesting/useZone.ts';

/** A time in words; null where it is none yet. */
export function whenInWords(text: string, zone: Zone, { calendar }: Messages): string | null {
  try {
    return formatWhen(parseEdtf(text.trim(), zone), zone, calendar);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

export function placeName(records: Records, id: string, language: string): string {
  const names = records.place.get(id)?.properties.names;
  return names ? nameIn(names, language).text : id;
}

/** Tells when and where an incident is. */
export function useIncidentFacts(): (incident: RecordTypes['incident']) => string {
  const records = useRecords();
  const language = useOwnLanguage();
  const zone = useZone();
  const messages = useMessages();
  return ({ when, place }) =>
    [
      whenInWords(when, zone, messages) ?? when,
      place === null ? words.noPlace : placeName(records, place, language),
    ].join(', ');
}

/** Finds incidents by their titles, places and dates. @param without one that is not among them */
export function useFindIncident(without = ''): (query: string) => readonly FoundOption[] {
  const records = useRecords();
  const language = useOwnLanguage();
  const facts = useIncidentFacts();
  return (query) =>
    searchRecords(
      records.incident.values(),
      ({ title, when, place }) =>
        `${title} ${place === null ? '' : placeName(records, place, language)} ${when}`,
      query,
    )
      .filter(({ id }) => id !== without)
      .map((incident) => ({ id: incident.id, label: incident.title, detail: facts(incident) }));
}

/** Finds places of the dataset by their names and spellings, and by the names that the gazetteer has of them. */
export function useFindPlace(): (query: string) => readonly FoundOption[] {
  const records = useRecords();
  const language = useOwnLanguage();
  const { placeKinds } = useMessages();
  const gazetteer = useGazetteer();
  const samePlace = useMemo(() => createSamePlace(namedPlaces(records.place)), [records.place]);
  const found = (query: string): ReadonlySet<RecordTypes['place']> => {
    const inWorld = gazetteer ? placesByWorldName(query, gazetteer, samePlace) : [];
    const own = searchRecords(
      records.place.values(),
      ({ properties: { names, spellings = [] } }) =>
        [...Object.values(names), ...spellings].join(' '),
      query,
    );
    return new Set([...own, ...inWorld.map(({ id }) => records.place.get(id)!)]);
  };
  return (query) =>
    Array.from(found(query), ({ properties: { id, names, kind, within } }) => ({
      id,
      label: nameIn(names, language).text,
      detail: [
        placeKinds[kind],
        ...(within === undefined ? [] : [placeName(records, within, language)]),
      ].join(', '),
    }));
}
