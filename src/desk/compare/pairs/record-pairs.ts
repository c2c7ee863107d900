import { formsOf } from '../../../evidence/name-in.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { calledBy, fileOf } from '../called-by.ts';

/** A thing that both codings have: its id in each. */
export interface SameRecord {
  readonly a: string;
  readonly b: string;
}

/** Places that are one: by their names and kind, else by an id where a name or the point is the same. */
export function pairPlaces(a: Records, b: Records): readonly SameRecord[] {
  const byName = new Map<string, string[]>();
  for (const id of a.place.keys()) {
    const called = calledBy(a, 'place', id);
    byName.set(called, [...(byName.get(called) ?? []), id]);
  }
  const pairs = new Map<string, string>();
  const join = (id: string, own: string | undefined): void => {
    if (own !== undefined && !pairs.has(own)) pairs.set(own, id);
  };
  for (const id of b.place.keys()) {
    const own = byName.get(calledBy(b, 'place', id)) ?? [];
    join(id, own.includes(id) ? id : own.find((one) => !pairs.has(one)));
  }
  const taken = new Set(pairs.values());
  for (const [id, place] of b.place) {
    const own = a.place.get(id);
    if (own && !taken.has(id) && isLike(own, place)) join(id, id);
  }
  return Array.from(pairs, ([own, id]) => ({ a: own, b: id }));
}

function isLike(one: RecordTypes['place'], other: RecordTypes['place']): boolean {
  const [lng, lat] = other.geometry.coordinates;
  const isThere = one.geometry.coordinates[0] === lng && one.geometry.coordinates[1] === lat;
  const forms = new Set(formsOf(one.properties.names));
  return isThere || formsOf(other.properties.names).some((form) => forms.has(form));
}

/** Sources that are one: articles by their file, pieces that a page carries by that and their id or title. */
export function pairSources(a: Records, b: Records): readonly SameRecord[] {
  const sameIn = createSameSource(a);
  const pairs = new Map<string, string>();
  for (const [id, source] of b.source) {
    const own = sameIn(fileOf(b, id), source, (one) => !pairs.has(one));
    if (own !== undefined) pairs.set(own, id);
  }
  return Array.from(pairs, ([own, id]) => ({ a: own, b: id }));
}

type FindSource = (
  file: string,
  source: RecordTypes['source'],
  isFree?: (id: string) => boolean,
) => string | undefined;

/** Finds the source of a coding that another's is. */
export function createSameSource(records: Records): FindSource {
  const byFile = new Map<string, RecordTypes['source'][]>();
  for (const source of records.source.values()) {
    const file = fileOf(records, source.id);
    byFile.set(file, [...(byFile.get(file) ?? []), source]);
  }
  return (file, { id, title, custom }, isFree = () => true) => {
    const isPiece = custom?.carriedBy !== undefined;
    const there = (byFile.get(file) ?? []).filter(
      (one) => (one.custom?.carriedBy !== undefined) === isPiece && isFree(one.id),
    );
    const found =
      there.find((one) => one.id === id) ??
      there.find((one) => one.title === title) ??
      (isPiece ? undefined : there[0]);
    return found?.id;
  };
}
