import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Span } from '../../../../evidence/spans.ts';
import { selectedSpan } from '../text-offset.ts';

/** How long a selection by finger has to stay as it is, milliseconds: its handles are moved on and on. */
const SETTLED = 300;

/**
 * Hears what is selected in an element: with a pointer as it is let go, with a finger or by the browser's own keys once it
 * stays as it is. What is marked is drawn anew; the browser's selection is then laid over it again, to be copied or moved on.
 * @returns the handler of `pointerup`
 */
export function useTextSelection(
  element: RefObject<HTMLElement | null>,
  marked: Span | null,
  onSelect: (span: Span) => void,
): () => void {
  const owns = useRef(false);
  const take = (): void => {
    const span = element.current && selectedSpan(element.current);
    if (!span) {
      owns.current = false;
      return;
    }
    owns.current = true;
    if (span.start !== marked?.start || span.end !== marked.end) onSelect(span);
  };
  const takeSettled = useEffectEvent(take);
  const pointers = useRef(0);
  useEffect(() => {
    const document = element.current!.ownerDocument;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      if (element.current && selectedSpan(element.current))
        timer = setTimeout(() => pointers.current === 0 && takeSettled(), SETTLED);
    };
    // A mouse that went down in the text may be let go anywhere; let go in it, the text hears of that itself.
    let isFromText = false;
    const isIn = (target: EventTarget | null): boolean =>
      target instanceof Node && (element.current?.contains(target) ?? false);
    const down = ({ pointerType, target }: PointerEvent): void => {
      pointers.current = pointerType === 'mouse' ? 1 : 0;
      isFromText = pointerType === 'mouse' && isIn(target);
    };
    const up = ({ type, target }: PointerEvent): void => {
      pointers.current = 0;
      if (type === 'pointerup' && isFromText && !isIn(target)) takeSettled();
      isFromText = false;
    };
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('pointerdown', down, { capture: true });
    document.addEventListener('pointerup', up, { capture: true });
    document.addEventListener('pointercancel', up, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('pointerdown', down, { capture: true });
      document.removeEventListener('pointerup', up, { capture: true });
      document.removeEventListener('pointercancel', up, { capture: true });
    };
  }, [element]);
  useLayoutEffect(() => {
    if (!owns.current || !element.current) return;
    const selection = element.current.ownerDocument.getSelection();
    const marks = [...element.current.querySelectorAll('mark')];
    const [first, last] = [marks[0]?.firstChild, marks.at(-1)?.lastChild];
    if (first && last) selection?.setBaseAndExtent(first, 0, last, last.textContent!.length);
    else selection?.removeAllRanges();
    owns.current = marks.length > 0;
  }, [element, marked]);
  return take;
}
