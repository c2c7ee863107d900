import type { Span } from '../../../evidence/spans.ts';

/**
 * What of an element's text is selected in its document, UTF-16 units from the element's start; null where nothing is, or
 * not within it. The element holds the text and nothing else.
 */
export function selectedSpan(element: HTMLElement): Span | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = lengthTo(element, range.startContainer, range.startOffset);
  return { start, end: start + range.toString().length };
}

function lengthTo(element: HTMLElement, node: Node, offset: number): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
