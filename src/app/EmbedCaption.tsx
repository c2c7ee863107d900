import { useEffect, useId, useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import {
  useDataset,
  useIncidentsShown,
  useOpened,
  useOpenedTitle,
  useWindow,
} from '../state/shown.ts';
import { formatReach } from '../time/format.ts';
import { mayLackPopups } from '../ui/popups.ts';
import type { EmbedShellProps } from './EmbedShell.tsx';
import { fullViewAddress } from './full-view-address.ts';

/** A page that has opened in another tab hides this one within so long, milliseconds. */
const OPENING = 800;

/** What the map shows, in a line, and the way to the whole page with the same view. */
export function EmbedCaption({ ui }: Pick<EmbedShellProps, 'ui'>) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const window = useWindow();
  const { length } = useIncidentsShown();
  const address = fullViewAddress(location.href, dataset, view);
  const [clicked, setClicked] = useState(0);
  const [shown, setShown] = useState(mayLackPopups);
  // A frame that may open nothing tells nobody so: when a click has come to nothing, the address itself is what helps.
  useEffect(() => {
    if (clicked === 0) return;
    const timer = setTimeout(() => {
      if (document.hasFocus() && document.visibilityState === 'visible') setShown(true);
    }, OPENING);
    return () => clearTimeout(timer);
  }, [clicked]);
  const titleId = useId();
  const opened = useOpened();
  const name = useOpenedTitle(opened);
  return (
    <section className="embed__caption" data-part="caption" aria-labelledby={titleId}>
      <div className="embed__note">
        <h1 id={titleId} className={ui === 'none' ? 'visually-hidden' : 'embed__title'}>
          {dataset.info.title}
        </h1>
        {ui === 'none' ? (
          <>
            <b>{formatReach(window, view.mode, dataset.zone, words.calendar)}</b>
            {' · '}
            {words.incidentCount(length)}
          </>
        ) : (
          ui === 'compact' && words.legendNote
        )}
      </div>
      <a
        className="embed__link"
        href={address}
        target="_blank"
        rel="noopener"
        onClick={() => setClicked(clicked + 1)}
      >
        {words.fullView} <span aria-hidden="true">↗</span>
      </a>
      {name !== null && ui !== 'full' && (
        <button type="button" className="link-button embed__below" onClick={showReader}>
          {words.readBelow(name)} <span aria-hidden="true">↓</span>
        </button>
      )}
      {shown && <p className="embed__address">{address}</p>}
    </section>
  );
}

/** In a low frame the reader begins below what is in view. */
function showReader(): void {
  const reader = document.querySelector<HTMLElement>('.reader');
  reader?.scrollIntoView({ block: 'start' });
  reader?.focus({ preventScroll: true });
}
