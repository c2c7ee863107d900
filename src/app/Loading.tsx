import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadingProgressQuery } from '../dataset/queries.ts';
import { loadLongList } from '../list/Incidents.tsx';
import { loadPoints } from '../map/MapPanel.tsx';
import { useMessages } from '../messages/react.tsx';
import { loadAhead } from '../ui/Later.tsx';

interface LoadingProps {
  /** The address of the dataset's latest version. */
  readonly address: string;
  /** The version that was asked for. */
  readonly version: string | null;
}

/**
 * What has come of a large dataset is shown, but not announced: each tenth of a second would be. Meanwhile comes the
 * code that draws it, which one with few places needs only a part of.
 */
export function Loading({ address, version }: LoadingProps) {
  const words = useMessages();
  const { data: share } = useQuery(loadingProgressQuery(address, version));
  const isLarge = share !== undefined;
  useEffect(() => {
    if (isLarge) for (const load of [loadPoints, loadLongList]) loadAhead(load);
  }, [isLarge]);
  return (
    <div className="notice notice--loading">
      <p role="status">{words.loadingIncidents}</p>
      {isLarge && share > 0 && (
        <>
          <progress aria-label={words.loadingIncidents} value={share} />
          <span aria-hidden="true">{words.loadedPercent(Math.floor(share * 100))}</span>
        </>
      )}
    </div>
  );
}
