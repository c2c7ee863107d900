import { useState } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { LaterOrAgain } from '../../ui/lazy/LaterOrAgain.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { useDisclosure } from '../../ui/useDisclosure.ts';
import type { TimelineOptionsProps } from './TimelineOptions.tsx';
import { popoverRoom } from './popover-room.ts';
import type { PopoverRoom } from './popover-room.ts';

interface Props extends Omit<TimelineOptionsProps, 'id' | 'onKeyDown' | 'isShort'> {
  readonly timeline: RefObject<HTMLElement | null>;
  /** Whether there is room in the bar for the key's name alone. */
  readonly short: boolean;
}

/** Opens what is not needed at every moment, over the page: nothing moves. A press outside the timeline closes it. */
export function OptionsButton({ timeline, short, ...props }: Props) {
  const words = useMessages();
  const { open, toggle, id, button, onKeyDown } = useDisclosure(timeline);
  const [room, setRoom] = useState<PopoverRoom | null>(null);
  return (
    <>
      <button
        {...button}
        type="button"
        className="link-button timeline__more"
        onKeyDown={onKeyDown}
        aria-label={words.timelineOptions}
        title={words.timelineOptions}
        data-playback=""
        onClick={() => {
          const top = timeline.current?.getBoundingClientRect().top ?? 0;
          setRoom(popoverRoom(top, window.innerHeight));
          toggle();
        }}
      >
        {short ? words.timelineOptionsShort : words.timelineOptions}
      </button>
      {open && room && (
        <div className="timeline__popover" data-side={room.side} style={{ maxHeight: room.height }}>
          <LaterOrAgain part={optionsPart} name={words.timelineOptions} words={words}>
            {({ default: TimelineOptions }) => (
              <TimelineOptions id={id} onKeyDown={onKeyDown} isShort={short} {...props} />
            )}
          </LaterOrAgain>
        </div>
      )}
    </>
  );
}

/** Loads when it is first opened. */
const optionsPart = lazyPart('timeline-options', () => import('./TimelineOptions.tsx'));
