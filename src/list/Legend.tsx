import { useMemo } from 'react';
import { GROUPS } from '../evidence/categories.ts';
import { useMessages } from '../messages/react.tsx';
import { countByGroup } from '../state/selectors.ts';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { Glyph } from '../ui/Glyph.tsx';

/** What the marks mean, and how many of each the window holds. A group that the dataset never uses is left out. */
export function Legend() {
  const words = useMessages();
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const used = useMemo(() => countByGroup(dataset.incidents), [dataset]);
  const counts = countByGroup(shown);
  const unplaced = shown.filter(({ place }) => {
    const there = place === null ? undefined : dataset.placeById.get(place);
    return there === undefined || there.outside;
  }).length;
  return (
    <section className="legend" aria-label={words.legendRegion}>
      <ul className="legend__groups">
        {GROUPS.filter((group) => used[group] > 0).map((group) => (
          <li key={group} className="legend__group">
            <Glyph tone={group} />
            <span>{words.groups[group]}</span>
            <span className="legend__count">{counts[group]}</span>
          </li>
        ))}
      </ul>
      <ul className="legend__groups legend__key">
        <li className="legend__group">
          <LineSample className="legend__line1994" />
          {words.line1994}
        </li>
        <li className="legend__group">
          <LineSample className="legend__oblast" />
          {words.oblast}
        </li>
        <li className="legend__group">
          <HatchSample />
          {words.breakdownReported}
        </li>
      </ul>
      <p className="legend__note">
        {words.legendNote}
        {unplaced > 0 && ` ${words.nonePlaced(unplaced)}`}
      </p>
    </section>
  );
}

function LineSample({ className }: { className: string }) {
  return (
    <svg width={22} height={8} aria-hidden="true">
      <line className={className} x1={0} x2={22} y1={4} y2={4} />
    </svg>
  );
}

function HatchSample() {
  return (
    <svg className="tone-ceasefire" width={22} height={9} aria-hidden="true">
      <path d="M0 9 5 0H8L3 9ZM7 9 12 0H15L10 9ZM14 9 19 0H22L17 9Z" />
    </svg>
  );
}
