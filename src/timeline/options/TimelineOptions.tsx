import type { KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { useDataset, useWindow } from '../../state/selection/shown.ts';
import { SPEEDS } from '../../state/store.ts';
import { zoomAxis } from '../axis/axis-controller.ts';
import { Choice } from './Choice.tsx';
import { DateInputs } from '../window/DateInputs.tsx';
import { DayButtons } from '../window/DayButtons.tsx';
import { IconButton } from '../IconButton.tsx';
import { MarkKey, WholeMarkKey } from '../marks/MarkKey.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { Undated } from '../marks/Undated.tsx';
import type { Axis } from '../axis/useAxis.ts';
import type { WindowController } from '../window/window-controller.ts';
import { ZoneNote } from '../axis/ZoneNote.tsx';

function SpeedChoice() {
  const words = useMessages();
  const actions = useViewActions();
  const speed = useViewState((state) => state.playback.speed);
  return (
    <Choice
      label={words.speedChoice}
      options={SPEEDS}
      names={words.speeds}
      chosen={speed}
      onChoose={(next) => actions.setPlayback({ speed: next })}
      playback
    />
  );
}

export interface TimelineOptionsProps {
  readonly id: string;
  readonly axis: Axis;
  readonly controller: WindowController;
  /** Called before a press of a key moves the window. */
  readonly onKeyPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Whether the toolbar has no room for the zone's name, the incidents without a date, nor lanes: the first two are here. */
  readonly isShort: boolean;
  /** What outlines and arrows of the map mean. */
  readonly mapKey?: ReactNode;
  /** Stands last. */
  readonly moreOptions?: ReactNode;
}

/** What is not needed at every moment: what the marks mean, dates to type, how it plays, how near the axis is. */
export default function TimelineOptions(props: TimelineOptionsProps) {
  const { id, axis, controller, onKeyPress, onKeyDown, isShort, mapKey, moreOptions } = props;
  const words = useMessages();
  const actions = useViewActions();
  const window = useWindow();
  const { domain } = useDataset();
  const loop = useViewState((state) => state.playback.loop);
  const story = useViewState((state) => state.playback.story);
  const zoom = (factor: number): void =>
    axis.change((last) => {
      const focus = (Math.max(window.start, last.start) + Math.min(window.end, last.end)) / 2;
      const inside = focus > last.start && focus < last.end;
      return zoomAxis(last, domain, inside ? focus : (last.start + last.end) / 2, factor);
    });
  return (
    <div
      id={id}
      className="options"
      role="group"
      aria-label={words.timelineOptions}
      onKeyDown={onKeyDown}
    >
      {isShort ? (
        <WholeMarkKey mapKey={mapKey} />
      ) : (
        <>
          {mapKey}
          <MarkKey lanes />
        </>
      )}
      <div className="options__row">
        <DateInputs />
        <DayButtons controller={controller} onKeyPress={onKeyPress} />
        {isShort && <ZoneNote short={false} />}
      </div>
      <div className="options__row">
        <ModeChoice />
        <SpeedChoice />
        <div className="options__group" data-playback="">
          <Toggle pressed={story} onPress={() => actions.setPlayback({ story: !story })}>
            {words.story}
          </Toggle>
          <Toggle pressed={loop} onPress={() => actions.setPlayback({ loop: !loop })}>
            {words.loop}
          </Toggle>
        </div>
        <div className="options__group" role="group" aria-label={words.axisZoom}>
          {(['nearer', 'farther'] as const).map((icon) => (
            <IconButton
              key={icon}
              icon={icon}
              label={icon === 'nearer' ? words.axisNearer : words.axisFarther}
              className="button button--icon"
              onClick={() => zoom(icon === 'nearer' ? 0.5 : 2)}
            />
          ))}
        </div>
      </div>
      {isShort && <Undated />}
      {moreOptions}
    </div>
  );
}

interface ToggleProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

function Toggle({ pressed, onPress, children }: ToggleProps) {
  return (
    <button
      type="button"
      className="button options__toggle"
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
