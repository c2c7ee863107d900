import type { Row } from '../../dataset/indexes/columns.ts';
import { fadeStep } from '../../state/selection/fade.ts';
import { placeAt } from '../../state/selectors.ts';
import type { ShownRows } from '../../state/selection/shown-rows.ts';
import type { Highlight, ViewState, ViewStore } from '../../state/store.ts';
import { windowOf } from '../../state/view/window.ts';

type Drawn = HTMLElement | SVGElement;

/** The row of the incident that a mark stands for. */
function rowOf(mark: Drawn): Row {
  return Number(mark.dataset['row']);
}

/** The marks that an element holds, by their incidents' time; those of one incident as they stand in the document. */
export function inOrderOfTime(root: Element): Drawn[] {
  return [...root.querySelectorAll<Drawn>('[data-mark]')].toSorted((a, b) => rowOf(a) - rowOf(b));
}

/**
 * Keeps on drawn marks what changes from one move of the pointer to the next: whether an incident is shown, how old
 * it is, open, pointed at, and the one stop of the Tab key. React draws the marks once for each layout; with
 * thousands of them, drawing them all at every move would take longer than the move may.
 * @param root holds the marks, elements with `data-mark`, and an incident's row in `data-row`; an incident may have several
 * @returns the function that lets go of them
 */
export function bindMarkStates(root: Element, store: ViewStore): () => void {
  const { dataset } = store;
  const { columns, details } = dataset;
  const drawn = inOrderOfTime(root);
  const marks = blankMarks(drawn);
  const rows = [...marks.keys()];
  const inWindow = rows.map(() => false);
  const spans = spansOf(drawn);
  let shown: ShownRows | null = null;
  let lit: readonly Row[] = [];
  let open: Row | null = null;
  let tabStop: Drawn | null = null;

  const set = (row: Row | null, name: string, on: boolean): void => {
    if (row === null) return;
    for (const mark of marks.get(row) ?? []) mark.toggleAttribute(name, on);
  };
  const showAll = (next: ShownRows): void => {
    rows.forEach((row, at) => {
      const is = next.has(row);
      if (is !== inWindow[at]) set(row, 'data-ghost', !is);
      inWindow[at] = is;
    });
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
    rows.forEach((row, at) => {
      const time = { start: columns.start[row]!, end: columns.end[row]! };
      const step =
        state.view.mode === 'until' && inWindow[at]
          ? fadeStep(time, window, dataset.domain.start)
          : 0;
      for (const mark of marks.get(row)!) setAge(mark, step);
    });
  };
  const rowOfId = (id: string | null): Row | null =>
    id === null ? null : (details.rowOf(id) ?? null);
  const highlighted = (highlight: Highlight | null, opened: string | null): Row[] => {
    const incident = highlight?.incident ?? null;
    if (incident !== null) return [rowOfId(incident) ?? -1];
    const place = highlight ? highlight.place : opened;
    return place === null
      ? []
      : rows.filter((row, at) => inWindow[at] && placeAt(dataset, row)?.id === place);
  };
  const update = (state: ViewState, last: ViewState | null): void => {
    const next = store.select(state).shown;
    const changed = next !== shown;
    if (changed) showAll(next);
    const { view } = state;
    if (view.window !== last?.view.window || view.mode !== last?.view.mode || changed)
      showSpans(state);
    if (
      view.mode !== last?.view.mode ||
      (view.mode === 'until' && (changed || view.window !== last.view.window))
    )
      age(state);
    const opened = rowOfId(view.incident);
    if (opened !== open) {
      set(open, 'data-open', false);
      set(opened, 'data-open', true);
      open = opened;
    }
    const { highlight } = state;
    // Of a place that is pointed at, or open, another window has others.
    const others = changed && (highlight?.place ?? view.place) !== null;
    if (highlight !== last?.highlight || view.place !== last?.view.place || others) {
      for (const row of lit) set(row, 'data-lit', false);
      lit = highlighted(highlight, view.place);
      for (const row of lit) set(row, 'data-lit', true);
    }
    const stop = tabStopOf();
    if (stop === tabStop) return;
    if (tabStop) tabStop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    tabStop = stop;
  };
  const firstOf = (row: Row | undefined): Drawn | null =>
    row === undefined ? null : (marks.get(row)?.[0] ?? null);
  const tabStopOf = (): Drawn | null => {
    // Where the arrows have led: from there Tab leaves.
    const focused = document.activeElement;
    if (focused instanceof SVGElement && root.contains(focused))
      return focused.dataset['row'] === undefined ? tabStop : focused;
    if (open !== null && marks.has(open)) return firstOf(open);
    if (tabStop !== null && shown?.has(rowOf(tabStop))) return tabStop;
    return firstOf(rows[Math.max(0, inWindow.indexOf(true))]);
  };

  update(store.getState(), null);
  return store.subscribe(update);
}

/** Takes every state off the marks. @returns those of each row */
function blankMarks(drawn: readonly Drawn[]): ReadonlyMap<Row, Drawn[]> {
  const marks = new Map<Row, Drawn[]>();
  for (const mark of drawn) {
    const row = rowOf(mark);
    marks.set(row, [...(marks.get(row) ?? []), mark]);
    mark.toggleAttribute('data-ghost', true);
    for (const state of ['data-age', 'data-open', 'data-lit']) mark.removeAttribute(state);
    mark.tabIndex = -1;
  }
  return marks;
}

/** A ceasefire is drawn as long as it was in force: it is seen while the window holds any of that. */
function spansOf(drawn: readonly Drawn[]) {
  return drawn
    .filter((mark) => mark.dataset['from'] !== undefined)
    .map((mark) => ({
      mark,
      from: Number(mark.dataset['from']),
      to: Number(mark.dataset['to']),
    }));
}

function setAge(mark: Drawn, step: number): void {
  if (Number(mark.dataset['age'] ?? 0) === step) return;
  if (step === 0) delete mark.dataset['age'];
  else mark.dataset['age'] = String(step);
}
