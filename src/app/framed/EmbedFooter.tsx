import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { usePageAddress } from '../../state/page-address.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../../state/selection/shown.ts';
import { formatReach } from '../../time/format.ts';
import { formatOffsets } from '../../time/zone-text.ts';
import { mayLackPopups } from '../../ui/popups.ts';
import type { EmbedShellProps } from './EmbedShell.tsx';
import { fullViewAddress } from '../panels/full-view-address.ts';
import { PACE } from '../../time/pace.ts';

interface Props extends Pick<EmbedShellProps, 'ui'> {
  readonly isListed: boolean;
  /** Opens the list and closes it; null where it stands beside the map. */
  readonly onList: ((listed: boolean) => void) | null;
}

/** The line below an embed: what its marks count, the list, and the way to the whole page with the same view. */
export function EmbedFooter({ ui, isListed, onList }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const address = fullViewAddress(usePageAddress().location.href, dataset, view);
  const [clicked, setClicked] = useState(0);
  const [shown, setShown] = useState(mayLackPopups);
  // A frame that may open nothing tells nobody so: when a click has come to nothing, the address itself is what helps.
  useEffect(() => {
    if (clicked === 0) return;
    const timer = setTimeout(() => {
      if (document.hasFocus() && document.visibilityState === 'visible') setShown(true);
    }, PACE.tabOpens);
    return () => clearTimeout(timer);
  }, [clicked]);
  return (
    <footer className="embed__footer" data-part="footer">
      {ui === 'none' ? <ShownLine /> : <p className="embed__note">{words.legendNote}</p>}
      {onList && <ListButton isListed={isListed} onList={onList} />}
      <a
        className="embed__link"
        href={address}
        target="_blank"
        rel="noopener"
        onClick={() => setClicked(clicked + 1)}
      >
        {words.fullView}
        {'\u00A0'}
        <span aria-hidden="true">↗</span>
      </a>
      {shown && <p className="embed__address">{address}</p>}
    </footer>
  );
}

/** What the map shows, in a line, where nothing else says it. */
function ShownLine() {
  const words = useMessages();
  const { zone } = useDataset();
  const mode = useViewState((state) => state.view.mode);
  const window = useWindow();
  const { length } = useIncidentsShown();
  return (
    <p className="embed__shown">
      <b>{formatReach(window, mode, zone, words.calendar)}</b>{' '}
      <span title={zone.id}>{formatOffsets(window, zone)}</span>
      {' · '}
      {words.incidentCount(length)}
    </p>
  );
}

function ListButton({ isListed, onList }: Required<Pick<Props, 'isListed' | 'onList'>>) {
  const words = useMessages();
  const { length } = useIncidentsShown();
  return (
    <button
      type="button"
      className="link-button embed__opener"
      aria-expanded={isListed}
      onClick={() => onList?.(!isListed)}
    >
      {words.embedList(length)}
    </button>
  );
}
