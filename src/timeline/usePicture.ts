import { useMemo } from 'react';
import { whenOf } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import { createDensity, densityOf } from '../dataset/density.ts';
import { GROUP_BY_CODE } from '../dataset/groups.ts';
import { GROUPS } from '../evidence/categories.ts';
import { createShownRows, cutOf } from '../state/shown-rows.ts';
import { useDataset, useSelection } from '../state/shown.ts';
import { overlaps } from '../time/interval.ts';
import type { ElementSize } from '../ui/useElementSize.ts';
import { densityBars } from './density.ts';
import type { PlotGeometry, TimeScale } from './geometry.ts';
import { layoutMarks } from './layout-marks.ts';
import type { MarkSubject } from './layout-marks.ts';
import { layoutTalks } from './marks/layout-talks.ts';
import { slotsOf } from './marks/slots.ts';
import type { Axis } from './useAxis.ts';

/** More marks than these in view are a density. */
const MOST_MARKS = 3000;
/** More ceasefires in view than these are marks like others. */
const MOST_SPANS = 24;
/** More talks in view than these have no row of their own, however small. */
const MOST_TALKS = 400;
const TALKS = GROUPS.indexOf('diplomacy');

/** Above the marks, below the row of ceasefires and talks where there is one, CSS pixels. */
const GAP = 3;

/** What is drawn of the incidents: spans, talks and marks, or bars where the marks are too many. */
export function usePicture(
  { shown: axis }: Axis,
  scale: TimeScale,
  { width, height }: ElementSize,
  geometry: PlotGeometry,
) {
  const dataset = useDataset();
  const { domain, zone, columns, ceasefires, indexes } = dataset;
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
    const inAxis = createShownRows(dataset, matching, cutOf(dataset, axis));
    const mostTalks = lane > 0 ? MOST_TALKS : 0;
    const isCrowd = inAxis.length > MOST_MARKS + inLane.size + mostTalks;
    const talks: MarkSubject[] = [];
    const others: MarkSubject[] = [];
    inAxis.forEach((row) => {
      const group = GROUP_BY_CODE[columns.category[row]!]!;
      if (inLane.has(row) || (isCrowd && group !== TALKS)) return true;
      const subject = { row, time: whenOf(columns, row), tone: GROUPS[group]! };
      (group === TALKS ? talks : others).push(subject);
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
    const marks =
      !geometry.dots || isCrowd || laid.length > MOST_MARKS
        ? null
        : layoutMarks(laid, { ...options, height: room });
    return {
      spans: asSpans,
      hasTalks: talkRow !== null,
      talks: talkRow ?? [],
      top,
      laid: isCrowd ? inAxis.length - inLane.size - (talkRow ? talks.length : 0) : laid.length,
      marks: marks?.fits ? marks.marks : null,
      over: marks?.fits ? marks.over : 0,
      isBars: marks === null || !marks.fits || marks.isBars,
    };
  }, [dataset, zone, columns, matching, spans, axis, scale, width, height, geometry]);
  const crowded = layout.marks === null;
  // The bars change with what stands in the lane, not with every move of the axis.
  const lane = layout.spans.map(({ row }) => row).join(' ');
  const density = useMemo(() => {
    if (!crowded) return null;
    const isAll = matching.length === columns.dated && lane === '' && !layout.hasTalks;
    if (isAll) return densityOf(indexes.density);
    const inLane = new Set(lane.split(' ').map(Number));
    return createDensity((count) => {
      for (let row: Row = 0; row < columns.dated; row++) {
        if (!matching.has(row) || (lane !== '' && inLane.has(row))) continue;
        const group = GROUP_BY_CODE[columns.category[row]!]!;
        if (group === TALKS && layout.hasTalks) continue;
        count(group, columns.start[row]!, columns.end[row]!);
      }
    }, domain);
  }, [crowded, columns, indexes, matching, domain, lane, layout.hasTalks]);
  const bars = useMemo(
    () => density && densityBars(density, axis, width, zone),
    [density, axis, width, zone],
  );
  return { layout, bars, matching };
}

function inOrder(...parts: readonly MarkSubject[][]): MarkSubject[] {
  return parts.flat().toSorted((a, b) => a.row - b.row);
}
