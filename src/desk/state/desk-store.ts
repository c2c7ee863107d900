import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CodedSentence } from '../../evidence/model.ts';
import type { Span } from '../../evidence/spans.ts';
import { draftOf, emptyDraft, removeClaim, saveDraft } from '../coding/claim-draft.ts';
import type { ClaimDraft, ClaimPlace } from '../coding/claim-draft.ts';
import { moveEdge, trimSpan } from '../coding/select-words.ts';
import type { Change, Put } from '../records/changes.ts';
import type { Folder } from '../records/folder.ts';
import { beginHistory, doDeed } from '../records/history.ts';
import type { Deed, History } from '../records/history.ts';
import { deskArticle, newCoding, withAside } from './desk-article.ts';
import type { DeskArticle } from './desk-article.ts';

/** Where somebody is in an article. */
export interface DeskPlace {
  readonly source: string;
  /** From 0. */
  readonly sentence: number;
}

export interface DeskState {
  readonly history: History;
  /** By the source whose file each is. */
  readonly articles: ReadonlyMap<string, DeskArticle>;
  readonly at: DeskPlace | null;
  /** The words that are marked, in the open article; within its sentence, or wider where somebody has dragged. */
  readonly selection: Span | null;
  readonly draft: ClaimDraft | null;
  /** The claim that the draft was made of, and whose place it takes. */
  readonly replaced: ClaimPlace | null;
}

export interface DeskActions {
  /** Goes to a sentence; what was marked elsewhere is no more, what is drafted stays. */
  goTo(place: DeskPlace): void;
  /** Goes on by so many sentences, as far as there are any. */
  step(by: number): void;
  /** Marks the whole sentence. */
  selectSentence(): void;
  /** Marks words; white space around them is left out. */
  select(span: Span): void;
  selectNothing(): void;
  /** Moves an end of what is marked by a word, within the sentence. */
  moveEdge(edge: 'start' | 'end', by: 1 | -1): void;
  /** Begins a claim of what is marked, else of the sentence. @param source whose words they are, where a page carries several */
  beginClaim(source?: string): void;
  /** Begins to change a claim that is saved. */
  editClaim(place: ClaimPlace): void;
  changeDraft(change: Partial<ClaimDraft>): void;
  /** Puts the draft in. @returns where the claim stands; null while the draft lacks something, and nothing is changed */
  saveDraft(): ClaimPlace | null;
  /** Lets the draft go. */
  dropDraft(): void;
  removeClaim(place: ClaimPlace): void;
  /** Sets the sentence aside, or takes it up again. */
  setAside(aside: Pick<CodedSentence, 'aside' | 'why'> | null): void;
  /** Changes records. @param together changes next to each other with the same are undone as one */
  put(change: Change, what: string, together?: string): void;
  undo(): void;
  redo(): void;
}

export type DeskStore = StoreApi<DeskState> & { readonly actions: DeskActions };

/**
 * Makes the desk of a folder and its articles. What anybody does to the records goes through `tell`, so that it can be
 * kept, and done anew.
 * @param texts of articles, by the source whose file each is
 * @param deeds what was done before, since the folder was opened
 */
export function createDesk(
  folder: Folder,
  texts: ReadonlyMap<string, string>,
  deeds: readonly Deed[] = [],
  tell: (deed: Deed) => void = () => undefined,
): DeskStore {
  const history = deeds.reduce(doDeed, beginHistory(folder.records));
  const articles = new Map(
    Array.from(texts, ([source, text]) => [source, deskArticle(history.records, source, text)]),
  );
  const store = createStore<DeskState>(() => ({
    history,
    articles,
    at: null,
    selection: null,
    draft: null,
    replaced: null,
  }));
  return Object.assign(store, { actions: createActions(store, tell) });
}

function createActions(store: StoreApi<DeskState>, tell: (deed: Deed) => void): DeskActions {
  const { getState: get, setState: set } = store;
  const article = (): DeskArticle | undefined => get().articles.get(get().at?.source ?? '');
  const sentence = () => article()?.sentences[get().at?.sentence ?? -1];
  const deed = (next: Deed): void => {
    set({ history: doDeed(get().history, next) });
    tell(next);
  };
  const make = (change: Change, what: string, together?: string): void => {
    if (change.length > 0) deed({ do: 'make', change, what, ...(together && { together }) });
  };
  const goTo = (to: DeskPlace): void => {
    const { at } = get();
    if (at?.source === to.source && at.sentence === to.sentence) return;
    set({ at: to, selection: null });
  };
  return {
    goTo,
    step(by) {
      const { at } = get();
      const last = (article()?.sentences.length ?? 0) - 1;
      if (at && last >= 0) goTo({ ...at, sentence: Math.min(last, Math.max(0, at.sentence + by)) });
    },
    selectSentence() {
      const { start, end } = sentence() ?? { start: 0, end: 0 };
      if (end > start) set({ selection: { start, end } });
    },
    select(span) {
      set({ selection: trimSpan(article()?.text ?? '', span) });
    },
    selectNothing() {
      set({ selection: null });
    },
    moveEdge(edge, by) {
      const within = sentence();
      const { selection } = get();
      if (!within) return;
      const span = selection ?? { start: within.start, end: within.end };
      set({ selection: moveEdge(article()!.text, span, edge, by, within) });
    },
    beginClaim(source = get().at?.source) {
      const { start, end } = get().selection ?? sentence() ?? { start: 0, end: 0 };
      if (source === undefined || start === end) return;
      set({ draft: emptyDraft(source, { start, end }), replaced: null });
    },
    editClaim(place) {
      const draft = draftOf(get().history.records, place);
      if (draft) set({ draft, replaced: place });
    },
    changeDraft(change) {
      const { draft } = get();
      if (draft) set({ draft: { ...draft, ...change } });
    },
    saveDraft() {
      const { draft, replaced, history, articles } = get();
      if (!draft) return null;
      const { records } = history;
      const carrier = records.source.get(draft.source)?.custom?.carriedBy ?? draft.source;
      const of = articles.get(carrier);
      const saved = saveDraft(records, draft, of?.text ?? '', replaced ?? undefined);
      if (!saved) return null;
      const isNew = of && !records.coding.has(of.source);
      const coding: Put[] = isNew ? [{ kind: 'coding', id: of.source, value: newCoding(of) }] : [];
      make([...saved.change, ...coding], replaced ? 'change-claim' : 'add-claim');
      set({ draft: null, replaced: null, selection: null });
      return saved.place;
    },
    dropDraft() {
      set({ draft: null, replaced: null });
    },
    removeClaim(place) {
      make(removeClaim(get().history.records, place), 'remove-claim');
    },
    setAside(aside) {
      const [of, { at, history }] = [article(), get()];
      if (!of || !at) return;
      const value = withAside(history.records, of, at.sentence, aside);
      make([{ kind: 'coding', id: of.source, value }], aside ? 'set-aside' : 'take-up');
    },
    put: make,
    undo() {
      if (get().history.done.length > 0) deed({ do: 'undo' });
    },
    redo() {
      if (get().history.undone.length > 0) deed({ do: 'redo' });
    },
  };
}
