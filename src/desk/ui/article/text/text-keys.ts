import type { Aside } from '../../../../evidence/coding/asides.ts';
import type { SentenceState } from '../../../../evidence/coding/sentence-states.ts';
import { letterOf } from '../../../../ui/keys/letter-of.ts';

/** What a key asks for in the text of an article. */
export type TextCommand =
  | { readonly do: 'edge'; readonly edge: 'start' | 'end'; readonly by: 1 | -1 }
  | { readonly do: 'step'; readonly by: number }
  | { readonly do: 'aside'; readonly aside: Aside }
  | { readonly do: 'take-up' | 'next' | 'keys' | 'unmark' | 'claim' | 'mark' };

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

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** @returns null for a key that means nothing there */
export function commandOf(
  { key, code, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  isMarked: boolean,
): TextCommand | null {
  if (ctrlKey || metaKey) return null;
  if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft'))
    return { do: 'edge', edge: altKey ? 'start' : 'end', by: key === 'ArrowRight' ? 1 : -1 };
  // Many keyboards have it behind Shift.
  if (key === '?' && !altKey) return { do: 'keys' };
  if (shiftKey || altKey) return null;
  const by = STEPS[key];
  if (by !== undefined) return { do: 'step', by };
  const letter = letterOf({ key, code });
  const aside = ASIDE_KEYS[letter];
  if (aside) return { do: 'aside', aside };
  if (letter === 'u') return { do: 'take-up' };
  if (letter === 'n') return { do: 'next' };
  if (key === 'Escape') return isMarked ? { do: 'unmark' } : null;
  if (key === 'Enter') return { do: isMarked ? 'claim' : 'mark' };
  return null;
}

/** The next sentence that nothing became of yet, behind one, else from the beginning; null where there is none. */
export function nextUncoded(states: readonly SentenceState[], current: number): number | null {
  const isOpen = ({ state }: SentenceState): boolean => state === 'uncoded';
  const behind = states.findIndex((state, index) => index > current && isOpen(state));
  const next = behind === -1 ? states.findIndex(isOpen) : behind;
  return next === -1 ? null : next;
}
