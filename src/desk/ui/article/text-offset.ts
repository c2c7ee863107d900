import type { Span } from '../../../evidence/spans.ts';

/**
 * What of an element's text is selected in its document, UTF-16 units from the element's start; null where nothing is, or
 * where it neither begins nor ends there. What lies outside is left off: three clicks on the last paragraph select up to
 * whatever stands behind. The element holds the text and nothing else.
 */
export function selectedSpan(element: HTMLElement): Span | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const [begins, ends] = [range.startContainer, range.endContainer].map((at) =>
    element.contains(at),
  );
  if (!begins && !ends) return null;
  if (!begins) range.setStart(element, 0);
  if (!ends) range.setEnd(element, element.childNodes.length);
  const { length } = range.toString();
  const start = lengthTo(element, range.startContainer, range.startOffset);
  return length === 0 ? null : { start, end: start + length };
}

function lengthTo(element: HTMLElement, node: Node, offset: number): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
