import { fadeStep } from '../state/fade.ts';
import { windowOf } from '../state/selection.ts';
import type { Highlight, ViewState, ViewStore } from '../state/store.ts';

type Drawn = HTMLElement | SVGElement;

/**
 * Keeps on drawn marks what changes from one move of the pointer to the next: whether an incident is shown, how old
 * it is, open, pointed at, and the one stop of the Tab key. React draws the marks once for each layout; with
 * thousands of them, going through all of them at every move would take longer than the move may.
 * @param root holds the marks, elements with `data-mark` and an incident's id
 * @returns the function that lets go of them
 */
export function bindMarkStates(root: Element, store: ViewStore): () => void {
  const { dataset } = store;
  const marks = new Map<string, Drawn>();
  for (const mark of root.querySelectorAll<Drawn>('[data-mark]')) {
    marks.set(mark.dataset['mark'] ?? '', mark);
    mark.toggleAttribute('data-ghost', true);
    mark.removeAttribute('data-age');
    mark.removeAttribute('data-open');
    mark.removeAttribute('data-lit');
    mark.tabIndex = -1;
  }
  // A ceasefire is drawn as long as it was in force: it is seen while the window holds any of that.
  const spans = [...marks.values()]
    .filter((mark) => mark.dataset['from'] !== undefined)
    .map((mark) => ({
      mark,
      from: Number(mark.dataset['from']),
      to: Number(mark.dataset['to']),
    }));
  let shown: ReadonlySet<string> = new Set();
  let lit: readonly string[] = [];
  let open: string | null = null;
  let tabStop: string | null = null;

  const set = (id: string | null, name: string, on: boolean): void => {
    if (id !== null) marks.get(id)?.toggleAttribute(name, on);
  };
  const showAll = (next: ReadonlySet<string>): void => {
    for (const id of shown) if (!next.has(id)) set(id, 'data-ghost', true);
    for (const id of next) if (!shown.has(id)) set(id, 'data-ghost', false);
    shown = next;
  };
  const showSpans = ({ view }: ViewState): void => {
    const window = windowOf(dataset, view);
    for (const span of spans) {
      const reaches = span.from < window.end && (view.mode === 'until' || span.to > window.start);
      span.mark.toggleAttribute('data-ghost', !reaches);
    }
  };
  const age = (state: ViewState): void => {
    const window = windowOf(dataset, state.view);
    for (const [id, mark] of marks) {
      const time = dataset.incidentById.get(id)?.time;
      const step =
        state.view.mode === 'until' && time && shown.has(id)
          ? fadeStep(time, window, dataset.domain.start)
          : 0;
      if (Number(mark.dataset['age'] ?? 0) === step) continue;
      if (step === 0) delete mark.dataset['age'];
      else mark.dataset['age'] = String(step);
    }
  };
  const highlighted = (highlight: Highlight | null): string[] => {
    if (!highlight) return [];
    if (highlight.incident !== null) return [highlight.incident];
    return [...shown].filter((id) => dataset.incidentById.get(id)?.place === highlight.place);
  };
  const update = (state: ViewState, last: ViewState | null): void => {
    const next = store.select(state).shownIds;
    const changed = next !== shown;
    if (changed) showAll(next);
    const { view } = state;
    if (view.window !== last?.view.window || view.mode !== last?.view.mode || changed)
      showSpans(state);
    if (
      view.mode !== last?.view.mode ||
      (view.mode === 'until' && view.window !== last.view.window)
    )
      age(state);
    if (view.incident !== open) {
      set(open, 'data-open', false);
      set(view.incident, 'data-open', true);
      open = view.incident;
    }
    if (state.highlight !== last?.highlight) {
      for (const id of lit) set(id, 'data-lit', false);
      lit = highlighted(state.highlight);
      for (const id of lit) set(id, 'data-lit', true);
    }
    const stop = tabStopOf();
    if (stop === tabStop) return;
    setTabIndex(tabStop, -1);
    setTabIndex(stop, 0);
    tabStop = stop;
  };
  const tabStopOf = (): string | null => {
    // Where the arrows have led: from there Tab leaves.
    const focused = document.activeElement;
    if (focused && root.contains(focused)) return focused.getAttribute('data-mark') ?? tabStop;
    if (open !== null && marks.has(open)) return open;
    if (tabStop !== null && shown.has(tabStop) && marks.has(tabStop)) return tabStop;
    for (const id of shown) if (marks.has(id)) return id;
    return marks.keys().next().value ?? null;
  };
  const setTabIndex = (id: string | null, index: number): void => {
    const mark = id === null ? undefined : marks.get(id);
    if (mark) mark.tabIndex = index;
  };

  update(store.getState(), null);
  return store.subscribe(update);
}
