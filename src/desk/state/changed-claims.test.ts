import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import type { Deed } from '../records/history.ts';
import { workOver } from '../session/saving/save-conflict.ts';
import { createDesk, isLost } from './desk-store.ts';
import type { DeskStore } from './desk-store.ts';
import { workOf } from './desk-work.ts';

const folder = openedFolder(shippedTexts());
const incident = [...folder.records.incident.values()].find(({ claims }) => claims.length > 2)!;
const [other] = [...folder.records.incident.keys()].filter((id) => id !== incident.id);
const { id, claims } = incident;
const place = { incident: id, at: 1 };

const recordsOf = (desk: DeskStore) => desk.getState().history.records;
const claimsOf = (desk: DeskStore) => recordsOf(desk).incident.get(id)!.claims;
const count = (desk: DeskStore) =>
  [...recordsOf(desk).incident.values()].reduce((sum, one) => sum + one.claims.length, 0);
const all = count(createDesk(folder, new Map()));

/** A desk where a claim was changed. */
function changed(deeds: Deed[] = []) {
  const desk = createDesk(folder, new Map(), [], { deed: (deed) => deeds.push(deed) });
  desk.actions.editClaim(place);
  desk.actions.changeDraft({ stance: 'denies' });
  desk.actions.saveDraft();
  return desk;
}

/** The same desk, as it is opened anew from what is kept. */
function reopened(desk: DeskStore, deeds: Deed[]) {
  const kept = structuredClone(deeds);
  const work = structuredClone(workOf(desk.getState()));
  return createDesk(folder, new Map(), kept, { deed: (deed) => deeds.push(deed) }, work);
}

describe.each(['at once', 'after the page was reloaded'])('a change of a claim, %s', (when) => {
  const again = (desk: DeskStore, deeds: Deed[]) =>
    when === 'at once' ? desk : reopened(desk, deeds);

  it('stays one of that claim when an earlier change is undone and made again', () => {
    for (const steps of [['undo', 'redo'], ['undo'], ['undo', 'redo', 'undo']] as const) {
      const deeds: Deed[] = [];
      const first = changed(deeds);
      first.actions.editClaim(place);
      first.actions.changeDraft({ general: true });
      let desk = again(first, deeds);
      for (const step of steps) {
        desk.actions[step]();
        desk = again(desk, deeds);
      }
      expect(desk.actions.saveDraft()).toEqual(place);
      expect(count(desk)).toBe(all);
      expect(claimsOf(desk)[1]).toMatchObject({ stance: 'denies', general: true });
    }
  });

  it('follows its claim to another incident, and back', () => {
    const deeds: Deed[] = [];
    const first = createDesk(folder, new Map(), [], { deed: (deed) => deeds.push(deed) });
    first.actions.editClaim(place);
    first.actions.changeDraft({ incident: { id: other! }, stance: 'denies' });
    const there = first.actions.saveDraft()!;
    first.actions.editClaim(there);
    first.actions.changeDraft({ general: true });
    const desk = again(first, deeds);
    desk.actions.undo();
    const back = again(desk, deeds);
    expect(isLost(back.getState().hand!, recordsOf(back))).toBe(false);
    back.actions.redo();
    expect(back.actions.saveDraft()).toEqual(there);
    expect(count(back)).toBe(all);
  });

  it('is not put in as another claim unasked once its own is taken away', () => {
    const deeds: Deed[] = [];
    const first = changed(deeds);
    first.actions.editClaim(place);
    first.actions.changeDraft({ general: true });
    first.actions.removeClaim(place);
    const desk = again(first, deeds);
    expect(isLost(desk.getState().hand!, recordsOf(desk))).toBe(true);
    expect(desk.actions.saveDraft()).toBeNull();
    expect(desk.getState().hand?.draft.general).toBe(true);
    desk.actions.undo();
    const back = again(desk, deeds);
    expect(back.actions.saveDraft()).toEqual(place);
    expect(count(back)).toBe(all);
    back.actions.undo();
    back.actions.editClaim(place);
    back.actions.removeClaim(place);
    expect(back.actions.saveDraft(true)).toEqual({ incident: id, at: claims.length - 1 });
  });
});

it('is gone on with where it was begun before', () => {
  const desk = createDesk(folder, new Map());
  desk.actions.editClaim(place);
  desk.actions.changeDraft({ stance: 'denies' });
  desk.actions.editClaim(place);
  expect(desk.getState()).toMatchObject({ hand: { draft: { stance: 'denies' } }, parked: [] });
  desk.actions.editClaim({ incident: id, at: 0 });
  desk.actions.changeDraft({ general: true });
  desk.actions.editClaim(place);
  expect(desk.getState()).toMatchObject({
    hand: { draft: { stance: 'denies' } },
    parked: [{ draft: { general: true } }],
  });
  desk.actions.saveDraft();
  desk.actions.saveDraft();
  expect(count(desk)).toBe(all);
});

it('of which two were kept changes one claim', () => {
  const desk = createDesk(folder, new Map());
  desk.actions.editClaim(place);
  desk.actions.changeDraft({ stance: 'denies' });
  const work = workOf(desk.getState());
  const both = { ...work, drafts: [...work.drafts, ...work.drafts] };
  const again = createDesk(folder, new Map(), [], {}, both);
  again.actions.saveDraft();
  expect(again.actions.saveDraft()).toEqual(place);
  expect(count(again)).toBe(all);
});

it('asks where others have changed its claim meanwhile', () => {
  const desk = createDesk(folder, new Map());
  desk.actions.editClaim(place);
  desk.actions.changeDraft({ stance: 'denies' });
  const theirs = changed();
  const work = workOver(
    workOf(desk.getState()),
    folder.records,
    recordsOf(theirs),
    (_, one) => one,
  );
  expect(work.drafts).toMatchObject([{ replaced: null, lost: claims[1] }]);
  const saved = { ...folder, records: recordsOf(theirs) };
  expect(createDesk(saved, new Map(), [], {}, work).actions.saveDraft()).toBeNull();
});
