import type { RefObject } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { DateHeadline } from './window/DateHeadline.tsx';
import { DayButton } from './window/DayButtons.tsx';
import type { DayButtonsProps } from './window/DayButtons.tsx';
import type { TimelineSize } from './axis/geometry.ts';
import { OptionsButton } from './options/OptionsButton.tsx';
import { PlayButton } from './playback/PlayButton.tsx';
import { ShowAll } from './window/ShowAll.tsx';
import { ShownCount } from './ShownCount.tsx';
import { StepButtons } from './window/StepButtons.tsx';
import type { TimelineOptionsProps } from './options/TimelineOptions.tsx';
import { Undated } from './marks/Undated.tsx';
import { Toolbar } from '../ui/keys/Toolbar.tsx';
import { ZoneNote } from './axis/ZoneNote.tsx';

interface Props extends Omit<TimelineOptionsProps, 'id' | 'onKeyDown' | 'isShort'> {
  readonly size: TimelineSize;
  readonly timeline: RefObject<HTMLElement | null>;
  readonly lanes: LaneToggle | null;
}

/** Whether each party of speakers has a lane; null where a dataset has none. */
export interface LaneToggle {
  readonly byParty: boolean;
  readonly toggle: () => void;
}

/**
 * Where one is, in large type, and what moves one on. What a small timeline has no room for is there for keys and
 * assistive technology, and seen while it has the focus.
 */
export function TimelineBar({ size, timeline, lanes, ...options }: Props) {
  const words = useMessages();
  const { axis, controller, onKeyPress } = options;
  const short = size !== 'full';
  const more = <OptionsButton timeline={timeline} short={short} {...options} />;
  const zone = <ZoneNote short={short} />;
  const stepper = <DayStepper size={size} controller={controller} onKeyPress={onKeyPress} />;
  const tuckedSteps = (
    <div className="timeline__tucked">
      <StepButtons />
    </div>
  );
  switch (size) {
    case 'full':
      return (
        <div className="timeline__bar">
          <Toolbar label={words.timelineRegion} className="timeline__transport">
            <PlayButton />
            <StepButtons />
          </Toolbar>
          <DateHeadline size={size} />
          <ShownCount />
          <Undated />
          <ShowAll axis={axis} wordy />
          <div className="timeline__end">
            {more}
            {zone}
            {lanes && <LanesButton {...lanes} />}
          </div>
        </div>
      );
    case 'phone':
      return (
        <div className="timeline__bar">
          <PlayButton />
          {tuckedSteps}
          {stepper}
          <ShownCount />
          <div className="timeline__end">
            <ShowAll axis={axis} wordy={false} />
            {more}
            {zone}
          </div>
        </div>
      );
    case 'strip':
      return (
        <div className="timeline__bar">
          <PlayButton />
          {tuckedSteps}
          <div className="timeline__when">
            {stepper}
            <div className="timeline__notes">
              <ShownCount />
              {zone}
              {more}
              <ShowAll axis={axis} wordy={false} />
            </div>
          </div>
        </div>
      );
    case 'bar':
      return (
        <div className="timeline__bar">
          <div className="timeline__tucked">
            <PlayButton />
            <StepButtons />
            <ShowAll axis={axis} wordy />
          </div>
          <div className="timeline__when">
            <DateHeadline size={size} />
            <div className="timeline__notes">
              {zone}
              {more}
            </div>
          </div>
        </div>
      );
  }
}

/** The date between the steps to the day before and after it. */
function DayStepper({ size, ...steps }: DayButtonsProps & { readonly size: TimelineSize }) {
  return (
    <div className="timeline__stepper" data-keeps-focus="">
      <DayButton {...steps} by={-1} />
      <DateHeadline size={size} />
      <DayButton {...steps} by={1} />
    </div>
  );
}

function LanesButton({ byParty, toggle }: LaneToggle) {
  const words = useMessages();
  return (
    <button
      type="button"
      className="button timeline__lanes"
      aria-pressed={byParty}
      onClick={toggle}
    >
      {words.lanesByParty}
    </button>
  );
}
