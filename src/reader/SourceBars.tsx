import { useMemo } from 'react';
import { footingShares } from '../dataset/footing-shares.ts';
import { citedSource } from '../evidence/citation.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../state/shown.ts';
import { formatCalendarDate, formatReach } from '../time/format.ts';

/** For the window: how many incidents rest on which party and on which article, each party with its articles. */
export function SourceBars() {
  const words = useMessages();
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const window = useWindow();
  const mode = useViewState((state) => state.view.mode);
  const { parties, sources } = useMemo(
    () => footingShares(dataset, shown.forEach),
    [dataset, shown],
  );
  const most = Math.max(1, shown.length);
  const nameOf = (id: string): string => {
    const cited = citedSource(id, dataset.sourceById);
    return cited
      ? words.publisherOn(cited.publisher, formatCalendarDate(cited.issued, words.calendar))
      : id;
  };
  return (
    <section className="shares" aria-label={words.sourcesRegion} tabIndex={-1}>
      <p className="tolls__note">
        {words.sharesNote(shown.length, formatReach(window, mode, dataset.zone, words.calendar))}
      </p>
      <h3 className="tolls__measure">{words.byParty}</h3>
      <ul>
        {parties.map(({ party, incidents, alone, sources: inSources }) => (
          <li key={party} className="share">
            <p className="share__name">
              {words.parties[party]} <b>{words.shareCount(incidents, alone)}</b>
            </p>
            <Bar part={incidents} dark={alone} most={most} />
            <p className="share__sources">
              {words.sourceList(
                inSources.map(({ source, incidents: count }) =>
                  words.namedCount(nameOf(source), count),
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
      <h3 className="tolls__measure">{words.byArticle}</h3>
      <ul>
        {sources.map(({ source, incidents }) => (
          <li key={source} className="share">
            <p className="share__name">
              {nameOf(source)} <b>{words.countOnly(incidents)}</b>
            </p>
            <Bar part={incidents} dark={0} most={most} />
            <p className="share__sources">{dataset.sourceById.get(source)?.title}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @param dark the share of `part` that is drawn full; @param most what the whole width stands for */
function Bar({ part, dark, most }: { part: number; dark: number; most: number }) {
  return (
    <svg
      className="share__bar"
      viewBox={`0 0 ${most} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="share__rest" width={part} height={1} />
      <rect className="share__alone" width={dark} height={1} />
    </svg>
  );
}
