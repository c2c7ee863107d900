import { useEffect, useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useOpened, useWindow } from '../state/shown.ts';
import { formatInterval, formatWhen } from '../time/format.ts';

/** A change is told once it has settled, milliseconds. */
const SETTLED = 700;

/** Tells who can't see it, politely, what the window holds and what the reader is open on; never during a drag. */
export function Announcer() {
  const words = useMessages();
  const dataset = useDataset();
  const window = useWindow();
  const shown = useIncidentsShown();
  const opened = useOpened();
  const dragging = useViewState((state) => state.dragging);
  const range = formatInterval(window, dataset.zone, words.calendar);
  const held = words.announceWindow(words.incidentCount(shown.length), range);
  const open =
    opened?.kind === 'incident'
      ? words.timelineMark(
          opened.incident.title,
          formatWhen(opened.incident.time, dataset.zone, words.calendar),
        )
      : opened?.kind === 'place'
        ? words.placeMark(opened.place.names.en, opened.incidents.length)
        : '';
  const news = open || held;

  const [told, setTold] = useState({ text: '', of: news });
  useEffect(() => {
    if (dragging || told.of === news) return;
    const timer = setTimeout(() => setTold({ text: news, of: news }), SETTLED);
    return () => clearTimeout(timer);
  }, [dragging, news, told]);
  return (
    <p className="visually-hidden" role="status">
      {told.text}
    </p>
  );
}
