import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Claim, CodedSentence } from '../../evidence/model.ts';
import type { Span } from '../../evidence/spans.ts';
import {
  claimAt,
  draftOf,
  emptyDraft,
  placeOf,
  removeClaim,
  saveDraft,
} from '../coding/claim-draft.ts';
import type { ClaimDraft, ClaimPlace } from '../coding/claim-draft.ts';
import type { PlaceDraft, PlaceInHand } from '../coding/place-draft.ts';
import type { KeptWork } from '../keep/keep.ts';
import type { Change, Put } from '../records/changes.ts';
import { carrierOf } from '../records/desk-records.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import type { Folder } from '../records/folder.ts';
import { doDeed, replay } from '../records/history.ts';
import type { Deed, History } from '../records/history.ts';
import { deskArticle, newCoding, withAside } from './desk-article.ts';
import type { DeskArticle } from './desk-article.ts';
import { takenUp } from './desk-work.ts';
import { CHANGE_CLAIM, followedClaim } from './followed-claim.ts';
import { createMarking } from './marking.ts';
import { createParking } from './parking.ts';
import { createPlacing } from './placing.ts';

/** Where somebody is in an article. */
export interface DeskPlace {
  /** The source whose file it is. */
  readonly source: string;
  /** From 0. */
  readonly sentence: number;
}

/** A draft that somebody is at, or has put by. */
export interface DraftInHand {
  readonly draft: ClaimDraft;
  /** The claim that it was made of, and whose place it takes, as it stands now or was before it was taken away; null for a new one. */
  readonly replaced: Claim | null;
  /** Whether anything was said in it yet. */
  readonly isTouched: boolean;
}

export interface DeskState {
  readonly history: History;
  /** Texts of articles by their SHA-256, as sources name them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly at: DeskPlace | null;
  /** The words that are marked, in the open article. */
  readonly selection: Span | null;
  readonly hand: DraftInHand | null;
  /** Drafts that were put by when another was begun, the last first. */
  readonly parked: readonly DraftInHand[];
  /** The place that is made or changed on the map; null where none is. */
  readonly placing: PlaceDraft | null;
  /** Fields that are typed in and are in no draft yet, right or not, by what they are. */
  readonly typed: Readonly<Record<string, string>>;
  /** As `placing` was when it was begun. */
  readonly placingBegun: PlaceDraft | null;
  /** Places that were put by, with something said of them, when another was begun; the last first. */
  readonly placesPutBy: readonly PlaceInHand[];
}

export interface DeskActions {
  /** Adds an article: its source, which names the hash of its text. */
  addArticle(source: RecordTypes['source'], text: string): void;
  /** Brings texts of articles that are sources already. @param texts by their SHA-256 */
  addTexts(texts: ReadonlyMap<string, string>): void;
  /** Goes to a sentence; what was marked elsewhere is no more, what is drafted stays. */
  goTo(place: DeskPlace): void;
  /** Goes on by so many sentences, as far as there are any. */
  step(by: number): void;
  /** Marks the whole sentence. */
  selectSentence(): void;
  /** Marks words; white space around them is left out. */
  select(span: Span): void;
  selectNothing(): void;
  /** Moves an end of what is marked by a word, within the sentences that it lies in. */
  moveEdge(edge: 'start' | 'end', by: 1 | -1): void;
  /** Begins a claim of what is marked, else of the sentence. @param source whose words they are, where a page carries several */
  beginClaim(source?: string): void;
  /** Begins to change a claim that is saved; goes on where that was begun before. */
  editClaim(place: ClaimPlace): void;
  changeDraft(change: Partial<ClaimDraft>): void;
  /**
   * Puts the draft in.
   * @param isNew whether as a new claim, where the one that it was made of is no more
   * @returns where the claim stands; null while the draft lacks something or its claim, and nothing is changed
   */
  saveDraft(isNew?: boolean): ClaimPlace | null;
  /** Lets the draft go, and takes up the one that was put by last. */
  dropDraft(): void;
  /** Takes up a draft that was put by; the one in hand is put by, if anything was said in it. */
  takeUp(parked: DraftInHand): void;
  /** Lets a draft go that was put by. */
  dropParked(parked: DraftInHand): void;
  removeClaim(place: ClaimPlace): void;
  /** Sets the sentence aside, or takes it up again. */
  setAside(aside: Pick<CodedSentence, 'aside' | 'why'> | null): void;
  /** Begins to make or change a place; one of which something was said is put by. */
  beginPlace(draft: PlaceDraft): void;
  changePlace(change: Partial<PlaceDraft>): void;
  /** Puts the place in, and takes up the one that was put by last; a new incident without a place that was drafted as it was begun lies there. @returns its id; null while something is missing */
  savePlace(): string | null;
  /** Lets the place go, and takes up the one that was put by last. */
  dropPlace(): void;
  /** Notes what stands in a field, to be there again. @param text null once the field is done with */
  type(field: string, text: string | null): void;
  /** Changes records. @param together changes next to each other with the same are undone as one */
  put(change: Change, what: string, together?: string): void;
  undo(): void;
  redo(): void;
}

/** Hears what has to be kept, before it is done: texts before the deeds that name them. */
export interface DeskListener {
  readonly text?: (sha256: string, text: string) => void;
  readonly deed?: (deed: Deed) => void;
}

export type DeskStore = StoreApi<DeskState> & {
  readonly actions: DeskActions;
  /** An article by its source, or by one that it carries; null where its text is not at hand. */
  readonly article: (source: string) => DeskArticle | null;
  /** Lines, areas and names of the dataset's own for the map; null where it has none. */
  readonly basemap: Folder['basemap'];
};

/**
 * Makes the desk of a folder and its articles.
 * @param texts of articles, by their SHA-256
 * @param deeds what was done before, since the folder was opened
 * @param work what somebody was at before
 */
export function createDesk(
  folder: Folder,
  texts: ReadonlyMap<string, string>,
  deeds: readonly Deed[] = [],
  listener: DeskListener = {},
  work: KeptWork | null = null,
): DeskStore {
  const begun = replay(folder.records, deeds);
  const store = createStore<DeskState>(() => ({
    history: begun,
    texts,
    selection: null,
    ...takenUp(work, begun.records),
  }));
  const cut = new Map<string, DeskArticle>();
  const article = (source: string): DeskArticle | null => {
    const { history, texts: known } = store.getState();
    const carrier = carrierOf(history.records, source);
    const hash = history.records.source.get(carrier)?.custom?.sha256;
    const text = hash === undefined ? undefined : known.get(hash);
    if (hash === undefined || text === undefined) return null;
    // Once cut, sentences stay: what is coded of them is of these.
    const key = `${carrier} ${hash}`;
    const made = cut.get(key) ?? deskArticle(history.records, carrier, text);
    cut.set(key, made);
    return made;
  };
  const { basemap } = folder;
  return Object.assign(store, {
    article,
    basemap,
    actions: createActions(store, article, listener),
  });
}

/** Whether the claim that a draft was made of is no more. */
export function isLost({ replaced }: DraftInHand, records: Records): boolean {
  return replaced !== null && placeOf(records, replaced) === null;
}

function createActions(
  store: StoreApi<DeskState>,
  articleOf: DeskStore['article'],
  listener: DeskListener,
): DeskActions {
  const { getState: get, setState: set } = store;
  const marking = createMarking(store, articleOf);
  const article = (): DeskArticle | null => articleOf(get().at?.source ?? '');
  const sentence = () => article()?.sentences[get().at?.sentence ?? -1];
  const records = () => get().history.records;
  const deed = (next: Deed): void => {
    listener.deed?.(next);
    const { history: before, hand, parked } = get();
    const history = doDeed(before, next);
    const followed = (one: DraftInHand): DraftInHand => {
      const replaced = one.replaced && followedClaim(one.replaced, before, next, history.records);
      return replaced === one.replaced ? one : { ...one, replaced };
    };
    set({ history, hand: hand && followed(hand), parked: parked.map(followed) });
  };
  const make = (change: Change, what: string, together?: string): void => {
    if (change.length > 0) deed({ do: 'make', change, what, ...(together && { together }) });
  };
  const { takeInHand, ...parking } = createParking(store);
  return {
    addArticle(source, text) {
      const hash = source.custom?.sha256;
      if (hash === undefined) throw new RangeError(`${source.id}: a source without a hash`);
      listener.text?.(hash, text);
      set({ texts: new Map(get().texts).set(hash, text) });
      make([{ kind: 'source', id: source.id, value: source }], 'add-article');
    },
    addTexts(added) {
      for (const [hash, text] of added) listener.text?.(hash, text);
      set({ texts: new Map([...get().texts, ...added]) });
    },
    ...marking,
    beginClaim(source = get().at?.source) {
      const { start, end } = get().selection ?? sentence() ?? { start: 0, end: 0 };
      if (source === undefined || start === end) return;
      const draft = emptyDraft(source, { start, end });
      takeInHand({ draft, replaced: null, isTouched: false });
    },
    editClaim(place) {
      const [draft, replaced] = [draftOf(records(), place), claimAt(records(), place)];
      const { hand, parked } = get();
      const begun = parked.find((one) => one.replaced === replaced);
      if (!draft || !replaced || hand?.replaced === replaced) return;
      if (begun) parking.takeUp(begun);
      else takeInHand({ draft, replaced, isTouched: false });
    },
    changeDraft(change) {
      const { hand } = get();
      if (hand) set({ hand: { ...hand, draft: { ...hand.draft, ...change }, isTouched: true } });
    },
    saveDraft(isNew = false) {
      const { hand } = get();
      if (!hand || (isLost(hand, records()) && !isNew)) return null;
      const of = articleOf(hand.draft.source);
      const replaced = hand.replaced && placeOf(records(), hand.replaced);
      const saved = saveDraft(records(), hand.draft, of?.text ?? null, replaced ?? undefined);
      if (!saved) return null;
      const isFirst = of && !records().coding.has(of.source);
      const coding: Put[] = isFirst
        ? [{ kind: 'coding', id: of.source, value: newCoding(of) }]
        : [];
      make([...saved.change, ...coding], replaced ? CHANGE_CLAIM : 'add-claim');
      set({ selection: null });
      parking.dropDraft();
      return saved.place;
    },
    ...parking,
    removeClaim(place) {
      make(removeClaim(records(), place), 'remove-claim');
    },
    setAside(aside) {
      const [of, { at }] = [article(), get()];
      if (!of || !at) return;
      const value = withAside(records(), of, at.sentence, aside);
      make([{ kind: 'coding', id: of.source, value }], aside ? 'set-aside' : 'take-up');
    },
    ...createPlacing(store, make),
    type(field, text) {
      const { [field]: _, ...others } = get().typed;
      set({ typed: text === null ? others : { ...others, [field]: text } });
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
