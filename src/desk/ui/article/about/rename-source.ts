import type { Change, Put } from '../../../records/changes.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../../records/desk-records.ts';
import { DRAFT, draftsIn } from '../adding/drafts-at-hand.ts';
import { fieldOfSource } from './typed-texts.ts';

/**
 * What calls a source by another id, wherever it is named: its claims, its coding, the pieces that its page carries, and
 * the views of chapters that filter by it.
 * @param id kebab-case, of no other source
 */
export function renameSource(records: Records, from: string, id: string): Change {
  const source = records.source.get(from);
  if (!source || from === id) return [];
  const at = [...records.source.keys()].indexOf(from);
  const change: Put[] = [
    { kind: 'source', id: from, value: null },
    { kind: 'source', id, value: { ...source, id }, at },
  ];
  for (const [other, piece] of records.source) {
    if (piece.custom?.carriedBy !== from || other === from) continue;
    const value = { ...piece, custom: { ...piece.custom, carriedBy: id } };
    change.push({ kind: 'source', id: other, value });
  }
  const coding = records.coding.get(from);
  if (coding) {
    const place = [...records.coding.keys()].indexOf(from);
    change.push({ kind: 'coding', id: from, value: null });
    change.push({ kind: 'coding', id, value: { ...coding, source: id }, at: place });
  }
  for (const [key, incident] of records.incident) {
    const claims = renamed(incident.claims, from, id);
    if (claims) change.push({ kind: 'incident', id: key, value: { ...incident, claims } });
  }
  for (const [key, tally] of records.tally) {
    const claims = renamed(tally.claims, from, id);
    if (claims) change.push({ kind: 'tally', id: key, value: { ...tally, claims } });
  }
  const dataset = datasetOf(records);
  const chapters = dataset.chapters?.map((chapter) => {
    const named = chapter.view.source?.split(',');
    if (!named?.includes(from)) return chapter;
    const filter = named.map((one) => (one === from ? id : one)).join(',');
    return { ...chapter, view: { ...chapter.view, source: filter } };
  });
  if (chapters?.some((chapter, index) => chapter !== dataset.chapters![index]))
    change.push({ kind: 'dataset', id: dataset.id, value: { ...dataset, chapters } });
  return change;
}

/**
 * What is typed of a source, under its other id: its fields, but that of the id, and drafts of pieces that its page is to
 * carry. @returns what is typed otherwise, by field; null where it is no more
 */
export function renameTyped(
  typed: Readonly<Record<string, string>>,
  from: string,
  id: string,
): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const [field, text] of Object.entries(typed)) {
    const own = fieldOfSource(from, '');
    if (field.startsWith(own)) {
      changed.set(field, null);
      if (field !== fieldOfSource(from, 'id'))
        changed.set(fieldOfSource(id, field.slice(own.length)), text);
    }
  }
  for (const { key, draft } of draftsIn(typed))
    if (draft.carriedBy === from)
      changed.set(DRAFT + key, JSON.stringify({ ...draft, carriedBy: id }));
  return changed;
}

type Claims = RecordTypes['incident']['claims'];

function renamed(claims: Claims, from: string, id: string): Claims | null {
  if (!claims.some(({ source }) => source === from)) return null;
  return claims.map((claim) => (claim.source === from ? { ...claim, source: id } : claim));
}
