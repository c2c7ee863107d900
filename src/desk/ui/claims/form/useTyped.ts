import { useState } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { Chip } from './Chips.tsx';

/** Keeps what was typed into a field while something suggested stands in its place: it is offered beside that. */
export function useTyped(
  value: string,
  onChange: (value: string) => void,
): {
  readonly type: (typed: string) => void;
  readonly withTyped: (chips: readonly Chip[]) => readonly Chip[];
} {
  const [typed, setTyped] = useState('');
  return {
    type(next) {
      setTyped(next);
      onChange(next);
    },
    withTyped(chips) {
      const isOffered =
        typed.trim() !== '' && typed !== value && chips.every(({ id }) => id !== typed);
      if (!isOffered) return chips;
      const chip = { id: typed, label: typed, reason: words.asTyped, isTaken: false };
      return [...chips, { ...chip, onPress: () => onChange(typed) }];
    },
  };
}
