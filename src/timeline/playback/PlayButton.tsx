import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../../state/store-context.tsx';

/** Begins and stops playing. It keeps the focus while the reader follows. */
export function PlayButton() {
  const words = useMessages();
  const actions = useViewActions();
  const playing = useViewState((state) => state.playback.playing);
  const label = playing ? words.pause : words.play;
  return (
    <button
      type="button"
      className="timeline__play"
      aria-label={label}
      title={label}
      data-playback=""
      data-keeps-focus=""
      onClick={() => (playing ? actions.pause() : actions.play())}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4.5 2.5v11l9-5.5Z'} fill="currentColor" />
      </svg>
    </button>
  );
}
