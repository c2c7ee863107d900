import { useMemo, useState } from 'react';
import { footingShares } from '../dataset/footing-shares.ts';
import type { SourceShare } from '../dataset/footing-shares.ts';
import { citedSource } from '../evidence/citation.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../state/shown.ts';
import { formatCalendarDate, formatReach } from '../time/format.ts';

/** So many articles of a party are named at first, and of all. */
const FEW = 4;
const MANY = 30;
/** So many more come when they are asked for. */
const AT_ONCE = 300;

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
            <PartySources shares={inSources} />
          </li>
        ))}
      </ul>
      <h3 className="tolls__measure">{words.byArticle}</h3>
      <Articles shares={sources} most={most} />
    </section>
  );
}

interface SharesProps {
  readonly shares: readonly SourceShare[];
}

/** A party's articles: the most used, and others when they are asked for. */
function PartySources({ shares }: SharesProps) {
  const words = useMessages();
  const nameOf = useSourceName();
  const { named, more } = useFirst(shares, FEW);
  return (
    <p className="share__sources">
      {words.sourceList(
        named.map(({ source, incidents }) => words.namedCount(nameOf(source), incidents)),
      )}{' '}
      {more}
    </p>
  );
}

function Articles({ shares, most }: SharesProps & { readonly most: number }) {
  const words = useMessages();
  const { sourceById } = useDataset();
  const nameOf = useSourceName();
  const { named, more } = useFirst(shares, MANY);
  return (
    <>
      <ul>
        {named.map(({ source, incidents }) => {
          const carrier = citedSource(source, sourceById)?.carrier ?? null;
          return (
            <li key={source} className="share">
              <p className="share__name">
                {nameOf(source)}
                {carrier !== null && `, ${words.carriedBy(carrier)}`}{' '}
                <b>{words.countOnly(incidents)}</b>
              </p>
              <Bar part={incidents} dark={0} most={most} />
              <p className="share__sources">{sourceById.get(source)?.title}</p>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

/** The first of them, and what brings others: a number of them at a time, as there may be tens of thousands. */
function useFirst(shares: readonly SourceShare[], first: number) {
  const words = useMessages();
  const [asked, setAsked] = useState(first);
  // One or two more are sooner read than asked for.
  const most = shares.length <= asked + 2 ? shares.length : asked;
  const left = shares.length - most;
  const next = Math.min(left, AT_ONCE);
  const more = left > 0 && (
    <button type="button" className="link-button" onClick={() => setAsked(most + AT_ONCE)}>
      {words.moreHere(next, left)}
    </button>
  );
  return { named: shares.slice(0, most), more };
}

function useSourceName(): (id: string) => string {
  const words = useMessages();
  const { sourceById } = useDataset();
  return (id) => {
    const cited = citedSource(id, sourceById);
    return cited
      ? words.publisherOn(cited.publisher, formatCalendarDate(cited.issued, words.calendar))
      : id;
  };
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
