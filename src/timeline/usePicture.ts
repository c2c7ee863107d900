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
import { AXIS, LANE } from './geometry.ts';
import type { TimeScale } from './geometry.ts';
import { layoutFlags, layoutMarks } from './layout-marks.ts';
import type { MarkSubject } from './layout-marks.ts';
import type { Axis } from './useAxis.ts';

/** More marks than these in view are a density. */
const MOST_MARKS = 3000;
/** More ceasefires in view than these are marks like others. */
const MOST_SPANS = 24;
/** More talks in view than these are no flags, however small. */
const MOST_FLAGS = 400;
const TALKS = GROUPS.indexOf('diplomacy');

/** What is drawn of the incidents: spans, flags and marks, or bars where the marks are too many. */
export function usePicture(
  { shown: axis }: Axis,
  scale: TimeScale,
  { width, height }: ElementSize,
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
    const visible = spans.filter((span) => overlaps(span, axis));
    const asSpans = visible.length <= MOST_SPANS ? visible : [];
    const inLane = new Set(asSpans.map(({ row }) => row));
    const inAxis = createShownRows(dataset, matching, cutOf(dataset, axis));
    const isCrowd = inAxis.length > MOST_MARKS + inLane.size + MOST_FLAGS;
    const talks: MarkSubject[] = [];
    const others: MarkSubject[] = [];
    inAxis.forEach((row) => {
      const group = GROUP_BY_CODE[columns.category[row]!]!;
      if (inLane.has(row) || (isCrowd && group !== TALKS)) return true;
      const subject = { row, time: whenOf(columns, row), tone: GROUPS[group]! };
      (group === TALKS ? talks : others).push(subject);
      return !isCrowd || talks.length <= MOST_FLAGS;
    });
    const flags = talks.length <= MOST_FLAGS ? layoutFlags(talks, { x: scale, width }) : null;
    const laid = flags ? others : inOrder(talks, others);
    const top = LANE + (flags && flags.height > 0 ? flags.height + 6 : 0);
    const room = Math.max(height - top - AXIS - 2, 20);
    const marks =
      isCrowd || laid.length > MOST_MARKS
        ? null
        : layoutMarks(laid, { x: scale, width, height: room });
    return {
      spans: asSpans,
      hasFlags: flags !== null,
      flags: (flags?.marks ?? []).map((flag) => ({ ...flag, y: LANE + flag.y })),
      top,
      laid: isCrowd ? inAxis.length - inLane.size - (flags ? talks.length : 0) : laid.length,
      marks: marks?.fits ? marks.marks : null,
    };
  }, [dataset, columns, matching, spans, axis, scale, width, height]);
  const crowded = layout.marks === null;
  // The bars change with what stands in the lane, not with every move of the axis.
  const lane = layout.spans.map(({ row }) => row).join(' ');
  const density = useMemo(() => {
    if (!crowded) return null;
    const isAll = matching.length === columns.dated && lane === '' && !layout.hasFlags;
    if (isAll) return densityOf(indexes.density);
    const inLane = new Set(lane.split(' ').map(Number));
    return createDensity((count) => {
      for (let row: Row = 0; row < columns.dated; row++) {
        if (!matching.has(row) || (lane !== '' && inLane.has(row))) continue;
        const group = GROUP_BY_CODE[columns.category[row]!]!;
        if (group === TALKS && layout.hasFlags) continue;
        count(group, columns.start[row]!, columns.end[row]!);
      }
    }, domain);
  }, [crowded, columns, indexes, matching, domain, lane, layout.hasFlags]);
  const bars = useMemo(
    () => density && densityBars(density, axis, width, zone),
    [density, axis, width, zone],
  );
  return { ...layout, bars };
}

function inOrder(...parts: readonly MarkSubject[][]): MarkSubject[] {
  return parts.flat().toSorted((a, b) => a.row - b.row);
}
