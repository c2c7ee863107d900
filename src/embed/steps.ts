import { ELEMENT, STEP_ATTRIBUTE, STEP_FOR_ATTRIBUTE } from './contract.ts';
import { startView, tell } from './map-element.ts';
import type { MapElement } from './map-element.ts';

const STEPS = `[${STEP_ATTRIBUTE}]`;

/**
 * Lets the paragraphs of a page move its maps. The step in force is the last one whose top has passed the middle of
 * the screen: so it is the same however one came there, forward, back, or by a jump over several. Above the first one a
 * map shows what it showed at first.
 */
export function watchSteps(page: Document): void {
  const passed = new WeakSet<Element>();
  const inForce = new WeakMap<Element, { readonly step: Element; readonly text: string }>();

  const apply = (map: MapElement): void => {
    const step = [...page.querySelectorAll(STEPS)]
      .filter((each) => passed.has(each) && mapOf(each) === map)
      .pop();
    if (!step) {
      if (inForce.delete(map)) map.setView(startView(map));
      return;
    }
    const text = step.getAttribute(STEP_ATTRIBUTE) ?? '';
    const last = inForce.get(map);
    if (last?.step === step && last.text === text) return;
    inForce.set(map, { step, text });
    try {
      map.setView(JSON.parse(text));
    } catch {
      tell(map, 'error', { message: `${STEP_ATTRIBUTE} is not JSON.` });
    }
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const moved = new Set<MapElement>();
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // A pane that scrolls by itself cuts off what has left it; where it has gone tells.
        if (isIntersecting || (box.width > 0 && box.top < innerHeight / 2)) passed.add(target);
        else passed.delete(target);
        const map = mapOf(target);
        if (map) moved.add(map);
      }
      moved.forEach(apply);
    },
    // All that lies above the middle. Of the page itself, so that it holds in a frame as well.
    { root: page, rootMargin: '9999999px 0px -50%' },
  );
  const observe = (): void => {
    for (const step of page.querySelectorAll(STEPS)) observer.observe(step);
    for (const map of page.querySelectorAll<MapElement>(ELEMENT)) apply(map);
  };
  new MutationObserver(observe).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: [STEP_ATTRIBUTE, STEP_FOR_ATTRIBUTE],
  });
  observe();

  /** The map that a step names, else the nearest before it. */
  function mapOf(step: Element): MapElement | undefined {
    const id = step.getAttribute(STEP_FOR_ATTRIBUTE);
    const maps = [...page.querySelectorAll<MapElement>(ELEMENT)];
    return maps
      .filter((map) =>
        id === null
          ? map.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING
          : map.id === id,
      )
      .pop();
  }
}
