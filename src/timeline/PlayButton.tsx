import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { SPEEDS } from '../state/store.ts';

/** Begins and stops playing. It keeps the focus while the reader follows. */
export function PlayButton() {
  const words = useMessages();
  const actions = useViewActions();
  const playing = useViewState((state) => state.playback.playing);
  const label = playing ? words.pause : words.play;
  return (
    <button
      type="button"
      className="button button--strong timeline__play"
      aria-label={label}
      title={label}
      data-playback=""
      data-keeps-focus=""
      onClick={() => (playing ? actions.pause() : actions.play())}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4.5 2.5v11l9-5.5Z'} fill="currentColor" />
      </svg>
    </button>
  );
}

/** How fast it plays; each press is the next of three speeds. */
export function SpeedButton() {
  const words = useMessages();
  const actions = useViewActions();
  const speed = useViewState((state) => state.playback.speed);
  const label = words.speedIs(words.speeds[speed]);
  return (
    <button
      type="button"
      className="button timeline__speed"
      aria-label={label}
      title={label}
      data-playback=""
      data-keeps-focus=""
      onClick={() =>
        actions.setPlayback({ speed: SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]! })
      }
    >
      {words.speedsShort[speed]}
    </button>
  );
}
