import { useContext, useMemo } from 'react';
import type { DeskActions, DeskState } from '../../../state/desk-store.ts';
import { DeskContext, useDesk, useDeskActions } from '../../desk-context.tsx';
import type { ArticleDraft } from './article-draft.ts';

/** Drafts are kept among what is typed, their texts apart: those do not change while fields are typed in. */
export const DRAFT = 'article-draft:';
const TEXT = 'article-text:';

/** A draft and its number: they are gone through in the order in which they came. */
export interface DraftAtHand {
  readonly key: number;
  readonly draft: ArticleDraft;
  /** Null for a piece on another's page. */
  readonly text: string | null;
}

type Typed = DeskState['typed'];

export function draftsIn(typed: Typed): readonly DraftAtHand[] {
  return Object.entries(typed)
    .filter(([field]) => field.startsWith(DRAFT))
    .map(([field, draft]) => {
      const key = Number(field.slice(DRAFT.length));
      return { key, draft: JSON.parse(draft) as ArticleDraft, text: typed[TEXT + key] ?? null };
    })
    .toSorted((one, other) => one.key - other.key);
}

/** Drafts of articles that somebody is about to add, the first first. */
export function useDrafts(): readonly DraftAtHand[] {
  const typed = useDesk((state) => state.typed);
  return useMemo(() => draftsIn(typed), [typed]);
}

export interface DraftActions {
  /** Puts a draft behind the others. */
  readonly begin: (draft: ArticleDraft, text: string | null) => void;
  readonly change: (key: number, draft: ArticleDraft) => void;
  readonly drop: (key: number) => void;
}

/** @param typed what is typed now: other drafts may have come since something was drawn */
function draftActions(actions: DeskActions, typed: () => Typed): DraftActions {
  const change = (key: number, draft: ArticleDraft): void =>
    actions.type(DRAFT + key, JSON.stringify(draft));
  return {
    change,
    begin(draft, text) {
      const key = 1 + Math.max(0, ...draftsIn(typed()).map((one) => one.key));
      if (text !== null) actions.type(TEXT + key, text);
      change(key, draft);
    },
    drop(key) {
      actions.type(DRAFT + key, null);
      actions.type(TEXT + key, null);
    },
  };
}

export function useDraftActions(): DraftActions {
  const actions = useDeskActions();
  const desk = useContext(DeskContext)!;
  return useMemo(() => draftActions(actions, () => desk.getState().typed), [actions, desk]);
}
