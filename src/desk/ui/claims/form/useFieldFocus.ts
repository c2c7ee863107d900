import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Missing } from '../../../coding/claim-draft.ts';
import { fieldOfMissing, isBefore, nextField } from './field-names.ts';
import type { FieldName } from './field-names.ts';
import { firstStop } from './take-key.ts';

/** Where the focus is to go once what was changed is drawn: to a field, or to the next open one behind it. */
export type FocusWish = { readonly field: FieldName } | { readonly behind: FieldName | null };

/**
 * Moves the focus among the fields of a form; where none is open any more, to what saves it.
 * @param isNew whether the draft was only now begun: it is gone to then
 * @param hasFigures whether figures are suggested and none is said: they are gone to once, and need not be taken
 */
export function useFieldFocus(
  missing: readonly Missing[],
  hasFigures: boolean,
  isNew: boolean,
): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly setWish: (wish: FocusWish) => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [wish, setWish] = useState<FocusWish | null>(isNew ? { behind: null } : null);
  useEffect(() => {
    if (!wish || !form.current) return;
    const open = new Set(missing.map(fieldOfMissing));
    const from = 'field' in wish ? null : wish.behind;
    if (hasFigures && isBefore(from, 'figures')) open.add('figures');
    const field = 'field' in wish ? wish.field : nextField(open, from);
    const at = field && form.current.querySelector(`[data-field="${field}"]`);
    const stop = at ? firstStop(at) : form.current.querySelector<HTMLElement>('[data-save]');
    stop?.focus();
    // Only a new wish moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wish]);
  return { form, setWish };
}
