import { useCallback, useMemo } from 'react';
import { whenOf } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import { createDensity, densityOf } from '../../dataset/indexes/density.ts';
import { TALKS } from '../../evidence/vocabulary.ts';
import { createShownRows } from '../../state/selection/shown-rows.ts';
import { useDataset, useSelection } from '../../state/selection/shown.ts';
import { overlaps } from '../../time/interval.ts';
import type { ElementSize } from '../../ui/useElementSize.ts';
import { densityBars } from './density-bars.ts';
import type { PlotGeometry, TimeScale } from '../axis/geometry.ts';
import { layoutMarks } from '../marks/layout-marks.ts';
import type { MarkSubject } from '../marks/layout-marks.ts';
import { layoutTalks } from '../marks/layout-talks.ts';
import type { BegunIn } from '../pointed/pointed-bars.ts';
import { periodsIn } from '../marks/periods.ts';
import { slotsOf } from '../marks/slots.ts';
import type { Axis } from '../axis/useAxis.ts';

/** The most marks in view: more are a density. */
const MOST_MARKS = 3000;
/** The most ceasefires in view that are spans: more are marks like others. */
const MOST_SPANS = 24;
/** The most talks in view that have a row of their own, however small. */
const MOST_TALKS = 400;

/** The gap above the marks, below the row of ceasefires and talks where there is one, CSS pixels. */
const GAP = 3;

/** What is drawn of the incidents: spans, talks and marks, or bars where the marks are too many. */
export function usePlotMarks(
  { shown: axis }: Axis,
  scale: TimeScale,
  { width, height }: ElementSize,
  geometry: PlotGeometry,
) {
  const dataset = useDataset();
  const { domain, zone, columns, ceasefires, indexes, times, vocabulary } = dataset;
  const groups = vocabulary.groups.length;
  // None, −1, where the vocabulary is another.
  const talksGroup = vocabulary.groups.findIndex(({ id }) => id === TALKS);
  const { matching } = useSelection();
  // Of all incidents: a filter that hides the report of a violation does not move the breakdown.
  const spans = useMemo(
    () => ceasefires.filter(({ row }) => matching.has(row)),
    [ceasefires, matching],
  );
  const layout = useMemo(() => {
    const { lane } = geometry;
    const visible = lane > 0 ? spans.filter((span) => overlaps(span, axis)) : [];
    const asSpans = visible.length <= MOST_SPANS ? visible : [];
    const inLane = new Set(asSpans.map(({ row }) => row));
    const periods = periodsIn(dataset, matching, axis, inLane);
    const inAxis = createShownRows(dataset, matching, axis);
    const mostTalks = lane > 0 ? MOST_TALKS : 0;
    // Those of them that are over a period stand in no column, whichever they are.
    const counted = inAxis.length - periods.count - inLane.size;
    const isCrowd = counted > MOST_MARKS + mostTalks;
    const talks: MarkSubject[] = [];
    const others: MarkSubject[] = [];
    inAxis.forEach((row) => {
      const group = indexes.slots[row]!;
      if (group >= groups || inLane.has(row) || (isCrowd && group !== talksGroup)) return true;
      const subject = { row, time: whenOf(columns, row), group, over: false };
      (group === talksGroup ? talks : others).push(subject);
      return !isCrowd || talks.length <= mostTalks;
    });
    const options = { x: scale, width, slotOf: slotsOf(axis, width, zone) };
    const talkRow =
      lane > 0 && talks.length <= mostTalks
        ? layoutTalks(talks, { ...options, height: lane })
        : null;
    const laid = talkRow ? others : inOrder(talks, others);
    const top = lane + GAP;
    const room = Math.max(height - top - geometry.axis - 2, 16);
    const isDensity = !geometry.dots || isCrowd || laid.length > MOST_MARKS;
    return {
      ...layoutMarks(isDensity ? null : laid, periods, { ...options, height: room }),
      spans: asSpans,
      hasTalks: talkRow !== null,
      talks: talkRow ?? [],
      top,
      laid: isCrowd ? counted - (talkRow ? talks.length : 0) : laid.length,
      over: periods.count,
    };
  }, [
    dataset,
    zone,
    columns,
    indexes,
    groups,
    talksGroup,
    matching,
    spans,
    axis,
    scale,
    width,
    height,
    geometry,
  ]);
  const crowded = !layout.fits;
  // The bars change with what stands in the lane, not with every move of the axis.
  const lane = layout.spans.map(({ row }) => row).join(' ');
  const density = useMemo(() => {
    if (!crowded) return null;
    const isAll = matching.length === columns.dated && lane === '' && !layout.hasTalks;
    if (isAll) return densityOf(indexes.density);
    const inLane = new Set(lane.split(' ').map(Number));
    return createDensity(
      (count) => {
        for (let row: Row = 0; row < columns.dated; row++) {
          const group = indexes.slots[row]!;
          if (group >= groups || (group === talksGroup && layout.hasTalks)) continue;
          if (!matching.has(row) || (lane !== '' && inLane.has(row))) continue;
          count(group, columns.start[row]!, columns.end[row]!);
        }
      },
      groups,
      domain,
    );
  }, [crowded, columns, indexes, matching, domain, lane, groups, talksGroup, layout.hasTalks]);
  const bars = useMemo(
    () => density && densityBars(density, groups, axis, width, zone),
    [density, groups, axis, width, zone],
  );
  /** The rows that the bars count and that begin in a stretch of time. */
  const begunIn: BegunIn = useCallback(
    function* (from, to) {
      const inLane = new Set(lane.split(' ').filter(Boolean).map(Number));
      const last = matching.started(times.startedBefore(to));
      for (let at = matching.started(times.startedBefore(from)); at < last; at++) {
        const row = matching.at(at);
        const group = indexes.slots[row]!;
        if (group >= groups || (group === talksGroup && layout.hasTalks) || inLane.has(row))
          continue;
        yield row;
      }
    },
    [times, indexes, matching, lane, groups, talksGroup, layout.hasTalks],
  );
  return { layout, bars, begunIn };
}

function inOrder(...parts: readonly MarkSubject[][]): MarkSubject[] {
  return parts.flat().toSorted((a, b) => a.row - b.row);
}
