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
      <p className="legend__note">
        {words.legendNote}
        {unplaced > 0 && ` ${words.nonePlaced(unplaced)}`}
      </p>
    </section>
  );
}
