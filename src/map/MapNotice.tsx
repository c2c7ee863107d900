import { useMessages } from '../messages/react.tsx';
import type { MapFault } from './map-status.ts';

interface Props {
  /** `no-basemap`, `no-marks`: the data that the map is drawn from, or what draws its places, did not come. */
  readonly fault: MapFault | 'no-basemap' | 'no-marks';
  readonly onRetry: () => void;
  /** Whether a try has failed already: what the browser keeps of a failure, only a new page clears. */
  readonly retried: boolean;
}

/** Says what the map lacks and why, and what can be done about it. */
export function MapNotice({ fault, onRetry, retried }: Props) {
  const words = useMessages();
  const texts: Readonly<Record<Props['fault'], string>> = {
    'no-webgl': words.mapUnavailable,
    'not-loaded': words.mapNotLoaded,
    broken: words.mapBroken,
    'context-lost': words.mapContextLost,
    'no-basemap': words.mapFailed,
    'no-marks': words.marksFailed,
  };
  return (
    <div className="map__notice" role={fault === 'no-webgl' ? undefined : 'alert'}>
      <p>{texts[fault]}</p>
      {fault !== 'no-webgl' && (
        <p className="map__notice-actions">
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
          {retried && fault !== 'no-basemap' && (
            <button type="button" className="button" onClick={() => location.reload()}>
              {words.reloadPage}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
