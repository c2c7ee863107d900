import { memo } from 'react';
import type { SentenceState } from '../../../../evidence/coding/sentence-states.ts';

interface SentenceProps {
  readonly text: string;
  /** What stands between this sentence and the next of its block. */
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

/** A sentence of the text as it is, its marked words within it. */
export const SentenceText = memo(function SentenceText({
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
