import { useState } from 'react';
import type { ComponentProps } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
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
  const [isClosed, close] = useState(false);
  const texts: Readonly<Record<Props['fault'], string>> = {
    'no-webgl': words.mapUnavailable,
    'not-loaded': words.mapNotLoaded,
    broken: words.mapBroken,
    'context-lost': words.mapContextLost,
    'no-basemap': words.mapFailed,
    'no-marks': words.marksFailed,
  };
  const canRetry = fault !== 'no-webgl';
  if (isClosed && !canRetry) return null;
  return (
    <div className="map__notice" data-covers-map role={canRetry ? 'alert' : undefined}>
      <p>{texts[fault]}</p>
      <p className="map__notice-actions">
        {canRetry ? (
          <Action onClick={onRetry}>{words.retry}</Action>
        ) : (
          // Once it is read, it only lies on marks.
          <Action
            onClick={({ currentTarget }) => {
              close(true);
              currentTarget.closest('.map')?.querySelector<HTMLElement>('[data-place]')?.focus();
            }}
          >
            {words.close}
          </Action>
        )}
        {canRetry && retried && fault !== 'no-basemap' && (
          <Action onClick={() => location.reload()}>{words.reloadPage}</Action>
        )}
      </p>
    </div>
  );
}

function Action(props: Pick<ComponentProps<'button'>, 'onClick' | 'children'>) {
  return <button type="button" className="button" {...props} />;
}
