import type { StateCounts } from '../../../../evidence/coding/sentence-states.ts';
import type { ReactNode } from 'react';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';

const words = articleWords.progress;
const PARTS = ['coded', 'aside', 'uncoded'] as const;

interface Props {
  readonly label: string;
  readonly counts: StateCounts;
  /** What else is said beside the numbers. */
  readonly children?: ReactNode;
}

/** How many sentences are coded, set aside and neither: a bar, and its numbers in words. */
export function ProgressBar({ label, counts, children }: Props) {
  const shown = PARTS.filter((part) => counts[part] > 0);
  return (
    <figure className="desk-progress" aria-label={label}>
      <div className="desk-progress__bar" aria-hidden>
        {shown.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <figcaption>
        {PARTS.map((part) => (
          <span key={part} data-part={part}>
            {words[part](counts[part])}
          </span>
        ))}
        {children}
      </figcaption>
    </figure>
  );
}
