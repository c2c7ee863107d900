import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../state/shown.ts';
import { formatReach, shortened } from '../time/format.ts';
import { DAY, sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Zone } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';
import { LaterOrAgain } from '../ui/LaterOrAgain.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { DayButton, DayPosition } from './DayButtons.tsx';
import { Icon } from './Icon.tsx';
import { PlayButton, SpeedButton } from './PlayButton.tsx';
import { StepButtons } from './StepButtons.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { Undated } from './Undated.tsx';
import type { TimelineOptionsProps } from './TimelineOptions.tsx';
import type { Axis } from './useAxis.ts';
import type { WindowController } from './window-controller.ts';

interface Props {
  readonly axis: Axis;
  readonly controller: WindowController;
  readonly narrow: boolean;
}

/** Where one is, in large type, and what moves one on. */
export function TimelineBar({ axis, controller, narrow }: Props) {
  const words = useMessages();
  const { open, toggle, id: optionsId, opener, onKeyDown } = useDisclosure();
  const { info, zone } = useDataset();
  const actions = useViewActions();
  const isWhole = useViewState(({ view }) => view.window === null);
  // As the page opens: incidents beyond the span have their number at the axis's edge.
  const whole = isWhole && sameInterval(axis.shown, info.time);
  return (
    <>
      <div className="timeline__bar">
        <PlayButton />
        {!narrow && <SpeedButton />}
        <StepButtons />
        <div className="timeline__when" data-keeps-focus="">
          {!narrow && <DayButton controller={controller} by={-1} />}
          <DateHeadline narrow={narrow} />
          {!narrow && <DayButton controller={controller} by={1} />}
        </div>
        <div className="timeline__counts">
          <p className="timeline__count">
            <ShownCount />
            {!narrow && <DayPosition controller={controller} />}
            <span className="timeline__zone">{words.timeZoneNote(zone.id)}</span>
          </p>
          <Undated />
        </div>
        {!narrow && <ModeChoice />}
        <button
          ref={opener}
          type="button"
          className="button button--icon timeline__more"
          onKeyDown={onKeyDown}
          aria-label={words.timelineOptions}
          title={words.timelineOptions}
          aria-expanded={open}
          aria-controls={open ? optionsId : undefined}
          data-playback=""
          onClick={toggle}
        >
          <Icon name="options" />
        </button>
        <button
          type="button"
          className="button timeline__all"
          aria-label={words.showAllDates}
          title={words.showAllDates}
          aria-disabled={whole}
          onClick={() => {
            actions.beginGesture(false);
            actions.setWindow(null);
            axis.change(() => info.time);
          }}
        >
          {narrow ? <Icon name="all" /> : words.showAllDates}
        </button>
      </div>
      {open && (
        <OptionsLater
          id={optionsId}
          axis={axis}
          controller={controller}
          narrow={narrow}
          onKeyDown={onKeyDown}
        />
      )}
    </>
  );
}

/** By itself, so that a move of the window draws nothing else of the bar anew. */
function ShownCount() {
  const words = useMessages();
  const { length } = useIncidentsShown();
  return <span>{words.incidentCount(length)}</span>;
}

/** Comes when it is first opened. */
const loadOptions = () => import('./TimelineOptions.tsx');

function OptionsLater(props: TimelineOptionsProps) {
  const words = useMessages();
  return (
    <LaterOrAgain
      load={loadOptions}
      props={props}
      failed={words.regionFailed(words.timelineOptions)}
      again={words.retry}
    />
  );
}

/** The window in words. While it plays it moves by minutes, and what can be read of it are days. */
function DateHeadline({ narrow }: { narrow: boolean }) {
  const words = useMessages();
  const { zone } = useDataset();
  const window = useWindow();
  const playing = useViewState((state) => state.playback.playing);
  const calendar = narrow ? shortened(words.calendar) : words.calendar;
  const mode = useViewState((state) => state.view.mode);
  const written = playing ? wholeDays(window, zone) : window;
  return <h2 className="timeline__range">{formatReach(written, mode, zone, calendar)}</h2>;
}

/** The days that a window touches; the window itself where it is shorter than a day. */
function wholeDays(window: TimeInterval, zone: Zone): TimeInterval {
  if (window.end - window.start < DAY) return window;
  const day = zonedDay(zone);
  return {
    start: day.floor(new Date(window.start)).getTime(),
    end: day.ceil(new Date(window.end)).getTime(),
  };
}
