import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { SentenceState } from '../../../evidence/coding/sentence-states.ts';
import type { Span } from '../../../evidence/spans.ts';
import { deskWords as words } from '../../../messages/desk-rooms/desk-words.ts';
import type { DeskArticle } from '../../state/desk-article.ts';
import { useDesk, useDeskActions } from '../desk-context.tsx';
import { chunksOf } from './text/text-chunks.ts';
import type { TextChunk } from './text/text-chunks.ts';
import { commandOf } from './text/text-keys.ts';
import type { TextCommand } from './text/text-keys.ts';
import { lettersOf, TextBlock } from './text/TextBlock.tsx';
import { widenToWords } from '../../coding/select-words.ts';
import { useTextSelection } from './text/use-text-selection.ts';

interface Props {
  readonly article: DeskArticle;
  readonly states: readonly SentenceState[];
  readonly onCommand: (command: TextCommand) => void;
}

/**
 * The text of an article, to the character, its sentences to be chosen by pointer, finger or key. What is drawn is the
 * text and nothing besides, so that what is selected in it is known by its place.
 */
export function ArticleText({ article, states, onCommand }: Props) {
  const { source, text, sentences } = article;
  const actions = useDeskActions();
  const at = useDesk((state) => (state.at?.source === source ? state.at.sentence : null));
  const selection = useDesk((state) => (state.at?.source === source ? state.selection : null));
  const element = useRef<HTMLDivElement>(null);
  const current = at ?? 0;
  const id = useId();
  const chunks = useMemo(() => chunksOf(text, sentences), [text, sentences]);
  // The focus follows where one is, if it is in the text at all.
  useEffect(() => {
    const { activeElement } = element.current!.ownerDocument;
    const next = element.current!.querySelector<HTMLElement>(`[data-sentence="${(at ?? -1) + 1}"]`);
    if (element.current!.contains(activeElement)) next?.focus({ preventScroll: true });
    next?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  const onPointerUp = useTextSelection(element, selection, (drawn) => {
    const span = widenToWords(text, drawn);
    const index = sentences.findLastIndex(({ start }) => start <= span.start);
    if (index !== -1) actions.goTo({ source, sentence: index });
    actions.select(span);
  });
  const goTo = useCallback(
    (sentence: number) => actions.goTo({ source, sentence }),
    [actions, source],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event, selection !== null);
    if (!command) return;
    event.preventDefault();
    onCommand(command);
  };
  return (
    <>
      <div
        ref={element}
        className="desk-text"
        role="listbox"
        tabIndex={-1}
        dir="auto"
        aria-label={words.sentences}
        onKeyDown={onKeyDown}
        onPointerUp={onPointerUp}
      >
        {chunks.map((chunk) => (
          <TextBlock
            key={chunk.start}
            article={article}
            chunk={chunk}
            letters={lettersOf(states, chunk)}
            current={current >= chunk.from && current < chunk.to ? current : null}
            marked={markedIn(selection, chunk)}
            id={id}
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

function markedIn(selection: Span | null, { start, end }: TextChunk): string | null {
  if (!selection || selection.start >= end || selection.end <= start) return null;
  return `${selection.start}-${selection.end}`;
}
