import { useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { TryAgain } from '../../ui/lazy/TryAgain.tsx';
import type { MapFault } from './map-status.ts';

interface Props {
  /** `no-basemap`, `no-marks`: the data that the map is drawn from, or what draws its places, did not come; `part`: one of the map's parts. */
  readonly fault: MapFault | 'no-basemap' | 'no-marks' | 'part' | null;
  /** Whether it is still on its way. */
  readonly waits: boolean;
  readonly onRetry: () => void;
  /** Whether a try has failed already: what the browser keeps of a failure, only a new page clears. */
  readonly retried: boolean;
}

/** Says what the map lacks and why, and what can be done about it. */
export function MapNotice({ fault, waits, onRetry, retried }: Props) {
  const words = useMessages();
  const [isClosed, close] = useState(false);
  const texts: Readonly<Record<NonNullable<Props['fault']>, string>> = {
    'no-webgl': words.mapUnavailable,
    'not-loaded': words.mapNotLoaded,
    broken: words.mapBroken,
    'context-lost': words.mapContextLost,
    'no-basemap': words.mapFailed,
    'no-marks': words.marksFailed,
    part: words.mapPartMissing,
  };
  if (fault === null)
    return waits ? (
      <p className="map__notice" data-covers-map>
        {words.mapLoading}
      </p>
    ) : null;
  const canRetry = fault !== 'no-webgl';
  const canClose = !canRetry || fault === 'part';
  if (isClosed && canClose) return null;
  return (
    <div className="map__notice" data-covers-map role={canRetry ? 'alert' : undefined}>
      <p>{texts[fault]}</p>
      <p className="map__notice-actions">
        {canRetry && (
          <TryAgain words={words} retry={onRetry} retried={retried && fault !== 'no-basemap'} />
        )}
        {canClose && (
          // Once it is read, it only lies on marks.
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              close(true);
              currentTarget.closest('.map')?.querySelector<HTMLElement>('[data-place]')?.focus();
            }}
          >
            {words.close}
          </button>
        )}
      </p>
    </div>
  );
}
