import { memo, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { sentenceStates } from '../../../evidence/coding/sentence-states.ts';
import type { SentenceState } from '../../../evidence/coding/sentence-states.ts';
import type { Aside } from '../../../evidence/coding/asides.ts';
import type { Span } from '../../../evidence/spans.ts';
import { deskWords as words } from '../../../messages/desk-words.ts';
import { authoredOf } from '../../records/desk-records.ts';
import { newCoding } from '../../state/desk-article.ts';
import type { DeskArticle } from '../../state/desk-article.ts';
import type { DeskActions } from '../../state/desk-store.ts';
import { useDesk, useDeskActions, useRecords } from '../desk-context.tsx';
import { selectedSpan } from './text-offset.ts';

/** The reasons that have a key of their own. */
const ASIDE_KEYS: Readonly<Record<string, Aside>> = {
  h: 'heading',
  b: 'background',
  t: 'before-span',
  r: 'repeated',
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** What became of each sentence of an article; of one without a coding nothing has yet. */
export function useSentenceStates(article: DeskArticle): readonly SentenceState[] {
  const records = useRecords();
  return useMemo(() => {
    const coding = records.coding.get(article.source) ?? newCoding(article);
    const files = authoredOf({ ...records, coding: new Map([[article.source, coding]]) }, null);
    return sentenceStates(files, article.source);
  }, [records, article]);
}

/**
 * The text of an article, to the character, its sentences to be chosen by pointer, finger or key. What is drawn is the
 * text and nothing besides, so that what is selected in it is known by its place.
 */
export function ArticleText({ article }: { readonly article: DeskArticle }) {
  const { source, text, sentences } = article;
  const actions = useDeskActions();
  const states = useSentenceStates(article);
  const at = useDesk((state) => (state.at?.source === source ? state.at.sentence : null));
  const selection = useDesk((state) => state.selection);
  const element = useRef<HTMLDivElement>(null);
  const current = at ?? 0;
  const id = useId();
  // The focus follows where one is, if it is in the text at all.
  useEffect(() => {
    const { activeElement } = element.current!.ownerDocument;
    const next = element.current!.querySelector<HTMLElement>(`[data-sentence="${(at ?? -1) + 1}"]`);
    if (element.current!.contains(activeElement)) next?.focus();
    next?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const markSelected = (): void => {
    const span = selectedSpan(element.current!);
    if (!span) return;
    const index = sentences.findLastIndex(({ start }) => start <= span.start);
    if (index !== -1) actions.goTo({ source, sentence: index });
    actions.select(span);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const taken = takeKey(event, {
      actions,
      states,
      current,
      isMarked: selection !== null,
      source,
    });
    if (taken) event.preventDefault();
  };

  const goTo = useCallback(
    (sentence: number) => actions.goTo({ source, sentence }),
    [actions, source],
  );
  return (
    <>
      <div
        ref={element}
        className="desk-text"
        role="listbox"
        tabIndex={-1}
        aria-label={words.sentences}
        onKeyDown={onKeyDown}
        onPointerUp={markSelected}
      >
        {text.slice(0, sentences[0]?.start ?? text.length)}
        {sentences.map(({ start, end }, index) => (
          <SentenceText
            key={start}
            text={text.slice(start, end)}
            after={text.slice(end, sentences[index + 1]?.start ?? text.length)}
            index={index}
            state={states[index]?.state ?? 'uncoded'}
            describedBy={`${id}-${states[index]?.state ?? 'uncoded'}`}
            isCurrent={index === current}
            marked={markedIn(selection, { start, end })}
            onGo={goTo}
          />
        ))}
      </div>
      {Object.entries(words.state).map(([state, said]) => (
        <span key={state} id={`${id}-${state}`} hidden>
          {said}
        </span>
      ))}
    </>
  );
}

interface Keyed {
  readonly actions: DeskActions;
  readonly states: readonly SentenceState[];
  readonly current: number;
  readonly isMarked: boolean;
  readonly source: string;
}

/** Does what a key means in the text. @returns whether it means anything there */
function takeKey(
  event: KeyboardEvent,
  { actions, states, current, isMarked, source }: Keyed,
): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return false;
  if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    actions.moveEdge(altKey ? 'start' : 'end', key === 'ArrowRight' ? 1 : -1);
    return true;
  }
  if (shiftKey || altKey) return false;
  const step = STEPS[key];
  const aside = ASIDE_KEYS[key];
  if (step !== undefined) actions.step(step);
  else if (aside) actions.setAside({ aside });
  else if (key === 'u') actions.setAside(null);
  else if (key === 'n') {
    const isOpen = ({ state }: SentenceState): boolean => state === 'uncoded';
    const behind = states.findIndex((state, index) => index > current && isOpen(state));
    const next = behind === -1 ? states.findIndex(isOpen) : behind;
    if (next !== -1) actions.goTo({ source, sentence: next });
  } else if (key === 'Escape' && isMarked) actions.selectNothing();
  else if (key === 'Enter' && isMarked) actions.beginClaim();
  else if (key === 'Enter') actions.selectSentence();
  else return false;
  return true;
}

/** The part of a sentence that is marked, `start-end` from the sentence's start; null where none is. */
function markedIn(selection: Span | null, { start, end }: Span): string | null {
  if (!selection || selection.start >= end || selection.end <= start) return null;
  return `${Math.max(0, selection.start - start)}-${Math.min(end, selection.end) - start}`;
}

interface SentenceProps {
  readonly text: string;
  /** What stands between this sentence and the next. */
  readonly after: string;
  readonly index: number;
  readonly state: SentenceState['state'];
  /** The id of the element that says its state. */
  readonly describedBy: string;
  readonly isCurrent: boolean;
  /** `start-end`, from the sentence's start; a text, so that what stays the same is not drawn anew. */
  readonly marked: string | null;
  readonly onGo: (index: number) => void;
}

const SentenceText = memo(function SentenceText({
  text,
  after,
  index,
  state,
  describedBy,
  isCurrent,
  marked,
  onGo,
}: SentenceProps) {
  const [from, to] = marked?.split('-').map(Number) ?? [];
  return (
    <>
      <span
        className="desk-sentence"
        role="option"
        aria-selected={isCurrent}
        aria-describedby={describedBy}
        tabIndex={isCurrent ? 0 : -1}
        data-sentence={index + 1}
        data-state={state}
        onFocus={() => onGo(index)}
      >
        {from === undefined || to === undefined ? (
          text
        ) : (
          <>
            {text.slice(0, from)}
            <mark>{text.slice(from, to)}</mark>
            {text.slice(to)}
          </>
        )}
      </span>
      {after}
    </>
  );
});
