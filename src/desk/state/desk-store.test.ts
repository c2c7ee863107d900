import { describe, expect, it } from 'vitest';
import { codedSentences } from '../../testing/records/coded-sentences.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { emptyIncident } from '../coding/claim-draft.ts';
import { emptyPlace } from '../coding/place-draft.ts';
import { checkIncident } from '../coding/check/check-incident.ts';
import type { Put } from '../records/changes.ts';
import type { RecordTypes } from '../records/desk-records.ts';
import type { Deed } from '../records/history.ts';
import { authoredOf } from '../records/desk-records.ts';
import { changedFiles } from '../records/write-folder.ts';
import { createDesk } from './desk-store.ts';
import { workOf } from './desk-work.ts';

const folder = openedFolder(shippedTexts());
const TEXT =
  'A day of fire\n\nNine people were killed in the town on Sunday, the mayor said. The army denied it. Nobody else was asked.\n';
const SOURCE = 'courier-2020-10-12';
const HASH = 'a'.repeat(64);
const article: RecordTypes['source'] = {
  id: SOURCE,
  type: 'webpage',
  title: 'A day of fire',
  'container-title': 'Courier',
  issued: { 'date-parts': [[2020, 10, 12]] },
  custom: { sha256: HASH },
};
const [place] = folder.records.place.keys();
const speakers = [...folder.records.speaker.keys()];

function coded(deeds: Deed[] = []) {
  const desk = createDesk(folder, new Map(), [], { deed: (deed) => deeds.push(deed) });
  desk.actions.addArticle(article, TEXT);
  desk.actions.goTo({ source: SOURCE, sentence: 1 });
  return desk;
}

const recordsOf = (desk: ReturnType<typeof coded>) => desk.getState().history.records;
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('the desk', () => {
  it('marks sentences and words, and goes from one to the next no further than the article', () => {
    const { actions, getState } = coded();
    actions.selectSentence();
    expect(words(getState().selection!)).toMatch(/^Nine people .* said\.$/);
    for (let n = 0; n < 5; n += 1) actions.moveEdge('end', -1);
    expect(words(getState().selection!)).toBe('Nine people were killed in the town on Sunday');
    actions.moveEdge('start', 1);
    expect(words(getState().selection!)).toMatch(/^people/);
    actions.select({ start: 0, end: 2 });
    expect(words(getState().selection!)).toBe('A');
    actions.step(-9);
    expect(getState()).toMatchObject({ at: { sentence: 0 }, selection: null });
    actions.step(9);
    expect(getState().at?.sentence).toBe(3);
  });

  it('makes a claim of marked words on a new incident, whose sentence is then coded', () => {
    const desk = coded();
    const { actions } = desk;
    actions.selectSentence();
    actions.beginClaim();
    expect(actions.saveDraft()).toBeNull();
    actions.changeDraft({ speaker: speakers[0]!, reported: true });
    actions.changeDraft({
      incident: {
        new: {
          ...emptyIncident(),
          title: 'Reported deaths in the town',
          category: 'attack',
          when: '2020-10-11',
          place: { id: place! },
        },
      },
    });
    const saved = actions.saveDraft()!;
    expect(desk.getState()).toMatchObject({ hand: null, selection: null });
    expect(checkIncident(recordsOf(desk), saved.incident).findings).toEqual([]);
    const states = codedSentences(authoredOf(recordsOf(desk), null), SOURCE);
    expect(states.map(({ state }) => state)).toEqual(['uncoded', 'coded', 'uncoded', 'uncoded']);
    const files = [...changedFiles(folder, recordsOf(desk)).keys()];
    expect(files.toSorted()).toEqual([
      'events/coding.json',
      `events/incidents/${saved.incident}.json`,
      'events/sources.json',
    ]);

    actions.editClaim(saved);
    actions.changeDraft({ stance: 'accuses' });
    expect(actions.saveDraft()).toEqual(saved);
    expect(recordsOf(desk).incident.get(saved.incident)!.claims).toMatchObject([
      { stance: 'accuses', reported: true },
    ]);
    actions.removeClaim(saved);
    expect(recordsOf(desk).incident.has(saved.incident)).toBe(false);
    for (let n = 0; n < 4; n += 1) actions.undo();
    expect(changedFiles(folder, recordsOf(desk))).toEqual(new Map());
    actions.undo();
    for (let n = 0; n < 9; n += 1) actions.redo();
    expect(recordsOf(desk).incident.has(saved.incident)).toBe(false);
  });

  it('changes the claim that was to be changed, wherever it stands when it is saved', () => {
    const incident = [...folder.records.incident.values()].find(({ claims }) => claims.length > 2)!;
    const { id, claims } = incident;
    const edit = () => {
      const made = createDesk(folder, new Map());
      made.actions.editClaim({ incident: id, at: 1 });
      made.actions.changeDraft({ stance: 'denies' });
      return made;
    };
    const desk = edit();
    desk.actions.removeClaim({ incident: id, at: 0 });
    expect(desk.actions.saveDraft()).toEqual({ incident: id, at: 0 });
    expect(recordsOf(desk).incident.get(id)!.claims).toEqual([
      { ...claims[1], stance: 'denies' },
      ...claims.slice(2),
    ]);

    // What it was made of is gone: nothing else is changed in its place.
    const other = edit();
    other.actions.removeClaim({ incident: id, at: 1 });
    expect(other.actions.saveDraft(true)).toEqual({ incident: id, at: claims.length - 1 });
    expect(recordsOf(other).incident.get(id)!.claims).toEqual([
      ...claims.toSpliced(1, 1),
      { ...claims[1], stance: 'denies' },
    ]);
  });

  it('puts by a draft that was begun, and takes it up again', () => {
    const { actions, getState } = coded();
    actions.beginClaim();
    actions.beginClaim();
    expect(getState().parked).toEqual([]);
    actions.changeDraft({ stance: 'accuses' });
    actions.step(1);
    actions.beginClaim();
    expect(getState()).toMatchObject({
      hand: { draft: { stance: 'reports' } },
      parked: [{ draft: { stance: 'accuses' } }],
    });
    actions.dropDraft();
    expect(getState()).toMatchObject({ hand: { draft: { stance: 'accuses' } }, parked: [] });
    actions.dropDraft();
    expect(getState().hand).toBeNull();
  });

  it('takes up any draft that was put by, and lets go of any', () => {
    const { actions, getState } = coded();
    for (const stance of ['accuses', 'denies', 'confirms'] as const) {
      actions.beginClaim();
      actions.changeDraft({ stance });
    }
    const stances = () => getState().parked.map(({ draft }) => draft.stance);
    expect(stances()).toEqual(['denies', 'accuses']);
    actions.takeUp(getState().parked[1]!);
    expect(getState().hand?.draft.stance).toBe('accuses');
    expect(stances()).toEqual(['confirms', 'denies']);
    const [first] = getState().parked;
    actions.dropParked(first!);
    expect(stances()).toEqual(['denies']);
    // What is gone is not taken up.
    actions.takeUp(first!);
    expect(getState().hand?.draft.stance).toBe('accuses');
  });

  it('narrows what was marked over two sentences by a word at a time', () => {
    const { actions, getState } = coded();
    const from = TEXT.indexOf('the mayor said.');
    actions.select({ start: from, end: TEXT.indexOf(' it. Nobody') });
    expect(words(getState().selection!)).toBe('the mayor said. The army denied');
    actions.moveEdge('start', 1);
    expect(words(getState().selection!)).toBe('mayor said. The army denied');
    actions.moveEdge('end', 1);
    expect(words(getState().selection!)).toBe('mayor said. The army denied it');
  });

  it('moves the edges of what is marked over sentences, one beside it after another', () => {
    const { actions, getState } = coded();
    actions.goTo({ source: SOURCE, sentence: 2 });
    const moved = (edge: 'start' | 'end', by: 1 | -1, times: number): string => {
      for (let n = 0; n < times; n += 1) actions.moveEdge(edge, by);
      return words(getState().selection!);
    };
    expect(moved('end', 1, 1)).toBe('The army denied it. Nobody');
    expect(moved('start', -1, 3)).toBe('mayor said. The army denied it. Nobody');
    expect(moved('end', -1, 7)).toBe('mayor said');
    expect(moved('start', -1, 99)).toMatch(/^A day of fire\s+Nine people .* mayor said$/s);
    expect(moved('end', 1, 99)).toBe(TEXT.trim());
  });

  it('sets a sentence aside with a reason, and takes it up again', () => {
    const desk = coded();
    const { actions } = desk;
    const state = (at: number) => codedSentences(authoredOf(recordsOf(desk), null), SOURCE)[at];
    actions.goTo({ source: SOURCE, sentence: 0 });
    actions.setAside({ aside: 'heading' });
    expect(state(0)).toMatchObject({ state: 'set-aside', aside: 'heading' });
    expect(state(1)).toMatchObject({ state: 'uncoded' });
    actions.setAside(null);
    expect(state(0)).toMatchObject({ state: 'uncoded' });
    actions.undo();
    expect(state(0)).toMatchObject({ state: 'set-aside' });
  });

  it('stands where it stood when all that was done is done anew', () => {
    const deeds: Deed[] = [];
    const desk = coded(deeds);
    const { actions } = desk;
    actions.setAside({ aside: 'repeated', why: 'as the headline' });
    actions.undo();
    actions.redo();
    actions.goTo({ source: SOURCE, sentence: 2 });
    actions.setAside({ aside: 'background' });
    const again = createDesk(folder, new Map([[HASH, TEXT]]), deeds);
    expect(authoredOf(recordsOf(again), null)).toEqual(authoredOf(recordsOf(desk), null));
  });

  it('goes on with what somebody was at, as it is kept', () => {
    const deeds: Deed[] = [];
    const desk = coded(deeds);
    const { actions } = desk;
    const [id = ''] = folder.records.incident.keys();
    actions.beginClaim();
    actions.changeDraft({ stance: 'accuses' });
    actions.editClaim({ incident: id, at: 0 });
    actions.beginPlace(emptyPlace('Here'));
    actions.type('when', 'Sund');
    actions.type('title', 'A');
    actions.type('title', null);
    const work = workOf(desk.getState());
    const again = createDesk(folder, new Map([[HASH, TEXT]]), deeds, {}, structuredClone(work));
    expect(workOf(again.getState())).toEqual(work);
    expect(again.getState()).toMatchObject({
      at: { source: SOURCE, sentence: 1 },
      hand: { replaced: folder.records.incident.get(id)!.claims[0], isTouched: false },
      parked: [{ draft: { stance: 'accuses' }, replaced: null, isTouched: true }],
      placing: { name: 'Here' },
      typed: { when: 'Sund' },
    });
    again.actions.changeDraft({ stance: 'denies' });
    expect(again.actions.saveDraft()).toEqual({ incident: id, at: 0 });
  });

  it('has an article once its text is there', () => {
    const heard: string[] = [];
    const desk = createDesk(folder, new Map(), [], { text: (sha256) => heard.push(sha256) });
    desk.actions.put([{ kind: 'source', id: SOURCE, value: article }], 'add-article');
    expect(desk.article(SOURCE)).toBeNull();
    desk.actions.addTexts(new Map([[HASH, TEXT]]));
    expect(desk.article(SOURCE)?.sentences).toHaveLength(4);
    expect(heard).toEqual([HASH]);
  });

  it('keeps sentences as they were coded, though we would cut otherwise', () => {
    const own = {
      source: SOURCE,
      sentences: [
        { start: 0, end: 5 },
        { start: 15, end: 26 },
      ],
    };
    const put: Put = { kind: 'coding', id: SOURCE, value: own };
    const source: Put = { kind: 'source', id: SOURCE, value: article };
    const desk = createDesk(folder, new Map([[HASH, TEXT]]), [
      { do: 'make', change: [source, put], what: 'add' },
    ]);
    const { sentences } = desk.article(SOURCE)!;
    expect(sentences).toEqual([
      { start: 0, end: 5, paragraph: 0 },
      { start: 15, end: 26, paragraph: 1 },
    ]);
  });
});
