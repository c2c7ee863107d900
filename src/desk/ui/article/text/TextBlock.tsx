import { memo } from 'react';
import type { SentenceState } from '../../../../evidence/coding/sentence-states.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { SentenceText } from './SentenceText.tsx';
import type { TextChunk } from './text-chunks.ts';

/** States of sentences by a letter each, so that a block whose sentences stay the same is not drawn anew. */
const LETTERS = { uncoded: 'u', coded: 'c', 'set-aside': 'a' } as const;
const STATES = { u: 'uncoded', c: 'coded', a: 'set-aside' } as const;

export function lettersOf(states: readonly SentenceState[], { from, to }: TextChunk): string {
  let letters = '';
  for (let at = from; at < to; at += 1) letters += LETTERS[states[at]?.state ?? 'uncoded'];
  return letters;
}

interface Props {
  readonly article: DeskArticle;
  readonly chunk: TextChunk;
  readonly letters: string;
  /** The sentence that one is at, where it is in this block; from 0. */
  readonly current: number | null;
  /** `start-end` of what is marked in this block, UTF-16 units of the whole text; null where nothing is. */
  readonly marked: string | null;
  /** What the ids begin with of the elements that say states. */
  readonly id: string;
  readonly onGo: (index: number) => void;
}

/** Some sentences of a text, and what stands between them. */
export const TextBlock = memo(function TextBlock({
  article: { text, sentences },
  chunk,
  letters,
  current,
  marked,
  id,
  onGo,
}: Props) {
  const [start = 0, end = 0] = marked?.split('-').map(Number) ?? [];
  return (
    <div className="desk-text__block" role="presentation">
      {text.slice(chunk.start, sentences[chunk.from]?.start ?? chunk.end)}
      {sentences.slice(chunk.from, chunk.to).map((sentence, offset) => {
        const index = chunk.from + offset;
        const state = STATES[letters[offset] as keyof typeof STATES];
        const next = index + 1 < chunk.to ? sentences[index + 1]!.start : chunk.end;
        const isMarked = start < sentence.end && end > sentence.start;
        const from = Math.max(0, start - sentence.start);
        const to = Math.min(end, sentence.end) - sentence.start;
        return (
          <SentenceText
            key={sentence.start}
            text={text.slice(sentence.start, sentence.end)}
            after={text.slice(sentence.end, next)}
            index={index}
            state={state}
            describedBy={`${id}-${state}`}
            isCurrent={index === current}
            marked={isMarked ? `${from}-${to}` : null}
            onGo={onGo}
          />
        );
      })}
    </div>
  );
});
