import { useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewState } from '../../state/store-context.tsx';

interface Props {
  readonly onZoom: (levels: number) => void;
  readonly onWhole: () => void;
}

export function MapControls({ onZoom, onWhole }: Props) {
  const words = useMessages();
  // Where the map looks at the whole area already, there is nothing to go back to.
  const isMoved = useViewState(
    ({ view }) => view.camera !== null || view.place !== null || view.incident !== null,
  );
  // What is pressed stays under the finger until it is let go of.
  const [isHeld, setHeld] = useState(false);
  return (
    <div className="map__controls" data-covers-map>
      <Control label={words.zoomIn} path="M8 3v10M3 8h10" onClick={() => onZoom(1)} />
      <Control label={words.zoomOut} path="M3 8h10" onClick={() => onZoom(-1)} />
      {(isMoved || isHeld) && (
        <Control
          label={words.wholeArea}
          path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
          onClick={onWhole}
          onHold={setHeld}
        />
      )}
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
  /** Called with whether it has the focus. */
  readonly onHold?: (held: boolean) => void;
}

function Control({ label, path, onClick, onHold }: ControlProps) {
  return (
    <button
      type="button"
      className="map__control"
      aria-label={label}
      title={label}
      onClick={onClick}
      onFocus={() => onHold?.(true)}
      onBlur={() => onHold?.(false)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </button>
  );
}
