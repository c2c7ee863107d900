import { ELEMENT, STEP_ATTRIBUTE, STEP_FOR_ATTRIBUTE } from './contract.ts';
import type { EmbedView } from './contract.ts';
import { isView, startView } from './element-view.ts';
import { tell } from './map-element.ts';
import type { MapElement } from './map-element.ts';
import { scrollRootOf } from './scroll-root.ts';

const STEPS = `[${STEP_ATTRIBUTE}]`;

/** A step that moves a map, and what it says. */
interface StepInForce {
  readonly step: Element;
  readonly text: string;
}

/**
 * Lets the paragraphs of a page move its maps. The step in force is the last one whose top has passed the middle of the
 * screen, or of the pane that it scrolls in: so it is the same however one came there, forward, back, or by a jump over
 * several. It has `aria-current="step"`. Above the first one a map shows what it showed at first. A step that can't be
 * read is as if it were not there, and is told of once.
 */
export function watchSteps(page: Document): void {
  const passed = new WeakSet<Element>();
  const inForce = new WeakMap<Element, StepInForce>();
  /** What could not be read, as told. */
  const told = new WeakMap<Element, string>();
  /** Observers by what the steps scroll in, and by step. */
  const observers = new WeakMap<Node, IntersectionObserver>();
  const observerOf = new WeakMap<Element, IntersectionObserver>();

  const apply = (map: MapElement): void => {
    let next: StepInForce | undefined;
    let view: EmbedView | undefined;
    for (const step of page.querySelectorAll(STEPS)) {
      if (!passed.has(step) || mapOf(step) !== map) continue;
      const text = step.getAttribute(STEP_ATTRIBUTE)!;
      const read = readStep(text);
      if (read) [next, view] = [{ step, text }, read];
      else if (told.get(step) !== text) {
        told.set(step, text);
        const message = `${STEP_ATTRIBUTE} is no JSON object of strings: ${text}`;
        console.warn('Dateline:', message, step);
        tell(map, 'error', { message, step });
      }
    }
    const last = inForce.get(map);
    if (last?.step === next?.step && last?.text === next?.text) return;
    last?.step.removeAttribute('aria-current');
    next?.step.setAttribute('aria-current', 'step');
    if (next) inForce.set(map, next);
    else inForce.delete(map);
    map.setView(view ?? startView(map));
  };

  const update: IntersectionObserverCallback = (entries) => {
    const moved = new Set<MapElement>();
    for (const { target, isIntersecting, boundingClientRect: box, rootBounds } of entries) {
      // A part of the page that cuts off what has left it hides where that has gone.
      const middle = rootBounds?.bottom ?? innerHeight / 2;
      if (isIntersecting || (box.width > 0 && box.top < middle)) passed.add(target);
      else passed.delete(target);
      const map = mapOf(target);
      if (map) moved.add(map);
    }
    moved.forEach(apply);
  };
  const observe = (step: Element): void => {
    const root = scrollRootOf(step);
    let observer = observers.get(root);
    if (!observer) {
      // All that lies above the middle. Of the page itself, so that it holds in a frame as well.
      observer = new IntersectionObserver(update, { root, rootMargin: '9999999px 0px -50%' });
      observers.set(root, observer);
    }
    const before = observerOf.get(step);
    if (before === observer) return;
    before?.unobserve(step);
    observer.observe(step);
    observerOf.set(step, observer);
  };
  const observeAll = (): void => page.querySelectorAll(STEPS).forEach(observe);

  new MutationObserver(() => {
    for (const step of page.querySelectorAll(STEPS)) if (!observerOf.has(step)) observe(step);
    for (const map of page.querySelectorAll<MapElement>(ELEMENT)) apply(map);
  }).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: [STEP_ATTRIBUTE, STEP_FOR_ATTRIBUTE],
  });
  // What scrolls may be another with another width, and a pane scrolls once there is enough in it. Other panes scroll
  // as well, of which the page may have many, and to look at every step's place would have it laid out each time.
  addEventListener('resize', observeAll);
  page.addEventListener(
    'scroll',
    ({ target }) => {
      // The page's own scrolling is a document's, which has no `scrollTop`.
      const pane = target as Element;
      if (pane.scrollTop && !observers.has(pane) && pane.querySelector(STEPS)) observeAll();
    },
    { capture: true, passive: true },
  );
  observeAll();

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

function readStep(text: string): EmbedView | null {
  try {
    const view: unknown = JSON.parse(text);
    return isView(view) ? view : null;
  } catch {
    return null;
  }
}
