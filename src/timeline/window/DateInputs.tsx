import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewStore } from '../../state/store-context.tsx';
import { useDataset, useWindow } from '../../state/selection/shown.ts';
import { windowOf } from '../../state/view/window.ts';
import { SECOND, sameInterval } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { dayText, parseWindow } from '../../time/window-text.ts';
import type { Zone } from '../../time/zone.ts';
import type { WindowEnd } from './window-controller.ts';

/** The first and the last day of the window, for those who type. What can't be is said, and stays as it was typed. */
export function DateInputs() {
  const words = useMessages();
  const { zone, domain } = useDataset();
  const store = useViewStore();
  const actions = useViewActions();
  const window = useWindow();
  // What was typed and can't be yet, as long as the window is the one that it was typed for.
  const [draft, setDraft] = useState<Draft | null>(null);
  const typed = draft && sameInterval(draft.window, window) ? draft.typed : {};
  // All that is typed while a field has the focus is one gesture: a day half typed is a day too.
  const stretch = useRef<number | null>(null);
  const messageId = useId();
  const noteId = useId();
  const days = daysOf(window, zone);
  const first = typed.start ?? days.start;
  const last = typed.end ?? days.end;
  const isDay = (text: string): boolean => parseWindow(text, zone) !== null;
  const impossible = isDay(first) && isDay(last) && parseWindow(`${first}/${last}`, zone) === null;
  const limits = daysOf(domain, zone);
  const isCommon = hasCommonYears(domain, zone) && hasCommonYears(window, zone);
  const Input = isCommon ? DateInput : DateText;
  const described = [...(isCommon ? [] : [noteId]), ...(impossible ? [messageId] : [])].join(' ');

  const take = (which: WindowEnd, text: string): void => {
    const now = daysOf(windowOf(store.dataset, store.getState().view), zone);
    const next = { ...typed, [which]: text };
    const wanted = parseWindow(`${next.start ?? now.start}/${next.end ?? now.end}`, zone);
    if (!wanted) return setDraft({ window, typed: next });
    setDraft(null);
    if (stretch.current !== store.getState().gesture) actions.beginGesture(false);
    stretch.current = store.getState().gesture;
    actions.setWindow(wanted);
  };
  const input = (which: WindowEnd, label: string) => (
    <label className="dates__field">
      {label}
      <Input
        value={which === 'start' ? first : last}
        min={limits.start}
        max={limits.end}
        invalid={impossible}
        describedBy={described === '' ? undefined : described}
        onDate={(text) => take(which, text)}
        onFocus={() => {
          stretch.current = null;
        }}
      />
    </label>
  );
  return (
    <div className="dates">
      {input('start', words.firstDay)}
      {input('end', words.lastDay)}
      {!isCommon && (
        <p id={noteId} className="dates__note">
          {words.dateForm}
        </p>
      )}
      {impossible && (
        <p id={messageId} className="dates__message" role="alert">
          {words.firstAfterLast}
        </p>
      )}
    </div>
  );
}

interface Draft {
  readonly window: TimeInterval;
  readonly typed: Partial<Record<WindowEnd, string>>;
}

interface DateInputProps {
  /** `2020-10-11`. */
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onDate: (text: string) => void;
  readonly onFocus: () => void;
}

/** The browser's own field for a date. While it has the focus, what stands in it is the person's: a year half typed is no date. */
function DateInput({ value, min, max, invalid, describedBy, onDate, onFocus }: DateInputProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element && element !== document.activeElement) element.value = value;
  }, [value]);
  return (
    <input
      ref={field}
      type="date"
      className="dates__input"
      defaultValue={value}
      min={min}
      max={max}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => {
        const { value: text, validity } = event.currentTarget;
        if (text !== '' && validity.valid) onDate(text);
      }}
      onFocus={onFocus}
      // Left half typed, or out of range, it goes back to the day that holds.
      onBlur={(event) => {
        event.currentTarget.value = value;
      }}
    />
  );
}

/**
 * A day as addresses have it, typed: the browser's own field knows no years before 1. What is no day leaves the window as
 * it is.
 */
function DateText({ value, invalid, describedBy, onDate, onFocus }: DateInputProps) {
  const { zone } = useDataset();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      className="dates__input"
      value={typed ?? value}
      spellCheck={false}
      autoComplete="off"
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const day = text.trim().replace('−', '-');
        if (ONE_DAY.test(day) && parseWindow(day, zone)) onDate(day);
      }}
      onFocus={onFocus}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The form of a day, and of no interval. */
const ONE_DAY = /^[^/]+$/;

/** Whether all of its years have a field of the browser's: 1 to 9999. */
function hasCommonYears({ start, end }: TimeInterval, zone: Zone): boolean {
  return zone.toWall(start).year >= 1 && zone.toWall(end - SECOND).year <= 9999;
}

/** The first and the last day that a window touches, as dates are written in addresses. */
function daysOf({ start, end }: TimeInterval, zone: Zone): Record<WindowEnd, string> {
  return { start: dayText(zone.toWall(start)), end: dayText(zone.toWall(end - SECOND)) };
}
