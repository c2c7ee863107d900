import { useState } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';

/** Something to take by a press or, the first nine of a field, by a key. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** Why it is offered; empty where its label says it. */
  readonly reason: string;
  readonly isTaken: boolean;
  /** Takes it, or takes it back. */
  readonly onPress: () => void;
}

/** So many have a key; the others are shown when asked for. */
const KEYED = 9;

/** Suggestions of a field, each to be taken and taken back. @param of the name of what they are suggested for */
export function Chips({ of, chips }: { readonly of: string; readonly chips: readonly Chip[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (chips.length === 0) return null;
  const rest = chips.length - KEYED;
  return (
    <div className="desk-claim-chips" role="group" aria-label={words.suggested(of)}>
      {chips.slice(0, showsAll ? undefined : KEYED).map((chip, at) => (
        <button
          key={chip.id}
          type="button"
          className="desk-claim-chip"
          data-chip={at + 1}
          aria-pressed={chip.isTaken}
          {...(at < KEYED && { 'aria-keyshortcuts': String(at + 1) })}
          onClick={chip.onPress}
        >
          {at < KEYED && (
            <kbd className="desk-claim-chip__key" aria-hidden="true">
              {at + 1}
            </kbd>
          )}
          <bdi className="desk-claim-chip__label">{chip.label}</bdi>
          {chip.reason !== '' && <span className="desk-claim-chip__reason"> {chip.reason}</span>}
        </button>
      ))}
      {rest > 0 && !showsAll && (
        <button type="button" className="link-button" onClick={() => setShowsAll(true)}>
          {words.more(rest)}
        </button>
      )}
    </div>
  );
}

/** What is taken and is no suggestion stands before them. */
export function withTaken(chips: readonly Chip[], taken: Chip | null): readonly Chip[] {
  return taken === null || chips.some(({ id }) => id === taken.id) ? chips : [taken, ...chips];
}
