import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFault } from '../../evidence/schema/first-fault.ts';
import { SCHEMAS } from '../../evidence/schema/schema.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { emptyIncident } from '../coding/claim-draft.ts';
import { changedIncident, incidentDraftOf } from '../coding/incident-change.ts';
import { newVoice } from '../coding/new-voice.ts';
import { emptyPlace } from '../coding/place-draft.ts';
import { circleAround } from '../coding/place-outline.ts';
import type { Change, Put } from '../records/changes.ts';
import { createDesk } from './desk-store.ts';
import { oneLine } from '../text/one-line.ts';

const folder = openedFolder(shippedTexts());
const [incident] = folder.records.incident.values();
const [speaker] = folder.records.speaker.keys();
const article = 'Nine people died. Others denied it.';

/** What a person may type or paste: whatever breaks a line, whatever cannot be seen, halves of characters. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...Array.from('aÉ \n\r\t\0\u0007\u007F\u0085\u2028\u2029\u00A0\uFEFF\u200B"{;,'),
      '\uD800',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What the schemas say against what is put in. */
function faultsIn(change: Change): unknown[] {
  return change.flatMap((put: Put) => {
    const { kind, value } = put;
    if (value === null || kind === 'dataset' || kind === 'tally') return [];
    const collection = { type: 'FeatureCollection', features: [value] };
    const [schema, file] = (
      {
        incident: [SCHEMAS.incident, value],
        source: [SCHEMAS.sources, [value]],
        speaker: [SCHEMAS.speakers, [value]],
        actor: [SCHEMAS.actors, [value]],
        place: [SCHEMAS.places, collection],
        outline: [SCHEMAS.outlines, collection],
        coding: [SCHEMAS.coding, { articles: [value] }],
      } as const
    )[kind];
    // As it is read once it is written.
    const fault = firstFault(schema, JSON.parse(JSON.stringify(file)));
    return fault ? [fault] : [];
  });
}

/** A desk with an article, and all that is put into it. */
function deskOf() {
  const written: Put[] = [];
  const deed = (next: { readonly do: string; readonly change?: Change }): void => {
    written.push(...(next.change ?? []));
  };
  const desk = createDesk(folder, new Map(), [], { deed });
  const sha256 = 'a'.repeat(64);
  const piece = { id: 'piece', type: 'webpage', title: 'Piece', custom: { sha256 } } as const;
  desk.actions.addArticle(piece, article);
  desk.actions.goTo({ source: 'piece', sentence: 0 });
  return { ...desk, written };
}

describe('whatever is typed', () => {
  it('makes claims and incidents that can be opened again, or lacks something', () => {
    const { actions, getState, written } = deskOf();
    const check = (title: string, when: string, whenNote: string, of: string, note: string) => {
      written.length = 0;
      actions.beginClaim();
      const said = { title, when, whenNote, whenBasis: 'inferred', category: 'attack' } as const;
      actions.changeDraft({
        speaker: speaker!,
        words: { is: 'note', note },
        figures: [{ measure: 'other', of }],
        incident: { new: { ...emptyIncident(), ...said, place: 'unplaced' } },
      });
      const isSaved = actions.saveDraft() !== null;
      const isWhole = [title, when, whenNote, of].every((text) => oneLine(text) !== '');
      expect(isSaved).toBe(isWhole && note.trim() !== '');
      if (!isSaved) actions.dropDraft();
      else actions.undo();
      expect(getState().hand).toBeNull();
      const value = changedIncident(incident!, { ...incidentDraftOf(incident!), whenNote });
      expect(faultsIn([...written, { kind: 'incident', id: value.id, value }])).toEqual([]);
    };
    fc.assert(fc.property(hostile, hostile, hostile, hostile, hostile, check), { numRuns: 300 });
  });

  it('makes places that can be opened again, at the poles too', () => {
    const { actions, written } = deskOf();
    const point = fc.record({
      lng: fc.double({ min: -540, max: 540, noNaN: true }),
      lat: fc.constantFrom(-90, -89.9, 0, 89.99, 90),
    });
    const radius = fc.constantFrom('0', '3', '600', '9000', '20015');
    fc.assert(
      fc.property(hostile, hostile, hostile, point, radius, (name, origin, spelling, at, km) => {
        written.length = 0;
        actions.beginPlace({
          ...emptyPlace(name),
          kind: 'district',
          radius: km,
          point: at,
          coordinates: origin,
          spellings: [spelling, 'Other'],
          outline: circleAround(at, Number(km)),
        });
        const id = actions.savePlace();
        expect(id === null).toBe(oneLine(name) === '' || oneLine(origin) === '');
        actions.dropPlace();
        expect(faultsIn(written)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('makes speakers, actors and reasons to set aside that can be opened again', () => {
    const { actions, written } = deskOf();
    fc.assert(
      fc.property(hostile, (typed) => {
        written.length = 0;
        const voices = (['speaker', 'actor'] as const).map((field) =>
          newVoice(folder.records, field, { name: typed, party: 'press' }),
        );
        expect(voices.map((made) => made === null)).toEqual(
          Array.from(voices, () => oneLine(typed) === ''),
        );
        actions.setAside({ aside: 'background', why: typed });
        expect(
          faultsIn([...written, ...voices.flatMap((made) => [...(made?.change ?? [])])]),
        ).toEqual([]);
      }),
    );
  });

  it('is one line, with what was apart kept apart', () => {
    expect(oneLine('\tDated by\r\nthe page,\u2028above \n')).toBe('Dated by the page, above');
  });
});
