import { useEffect, useState } from 'react';
import { nameIn } from '../evidence/name-in.ts';
import { useMessages } from '../messages/messages-context.tsx';
import type { Filters } from '../state/selection/filters.ts';
import { whenOf } from '../dataset/indexes/columns.ts';
import { useViewState } from '../state/store-context.tsx';
import {
  useDataset,
  useOpened,
  useOpenedTitle,
  useSelection,
  useWindow,
} from '../state/selection/shown.ts';
import { formatReach, formatWhen } from '../time/format.ts';
import { PACE } from '../time/pace.ts';

interface Told {
  readonly open: string;
  readonly held: string;
  readonly filters: Filters;
  readonly text: string;
  /** Another for each time that something is told, so that the same words twice are told twice. */
  readonly time: number;
}

/**
 * Tells who can't see it, politely, what the window and the filters hold and what the reader is open on: never during
 * a drag, nor while the window glides by itself.
 */
export function Announcer() {
  const moving = useViewState(
    ({ dragging, playback }) => dragging || (playback.playing && !playback.story),
  );
  const [told, setTold] = useState<Told | null>(null);
  return (
    <>
      <p className="visually-hidden" role="status">
        <span key={told?.time}>{told?.text}</span>
      </p>
      {!moving && <Listener told={told} onTold={setTold} />}
    </>
  );
}

/** Finds the words; not there while anything moves, so that a move is spared them. */
function Listener({ told, onTold }: { told: Told | null; onTold: (told: Told) => void }) {
  const words = useMessages();
  const dataset = useDataset();
  const window = useWindow();
  const { shown, undated } = useSelection();
  const opened = useOpened();
  const title = useOpenedTitle(opened, words.language);
  const filters = useViewState((state) => state.view.filters);
  const mode = useViewState((state) => state.view.mode);
  const range = formatReach(window, mode, dataset.zone, words.calendar);
  const held =
    shown.length === 0
      ? words.announceNone(range, undated.length)
      : words.announceWindow(words.incidentCount(shown.length), range);
  const open =
    opened?.kind === 'incident'
      ? title === null
        ? ''
        : words.timelineMark(
            title,
            formatWhen(whenOf(dataset.columns, opened.row), dataset.zone, words.calendar),
          )
      : opened?.kind === 'place'
        ? words.placeMark(nameIn(opened.place.names, words.language).text, opened.rows.length)
        : opened?.kind === 'unknown'
          ? words.unknownSubject(opened.id)
          : '';
  const isUnknown = opened?.kind === 'unknown';

  useEffect(() => {
    // What the page opens with is read as the page; that there is nothing to open is told.
    if (!told) return onTold({ open: isUnknown ? '' : open, held, filters, text: '', time: 0 });
    const filtered = told.filters !== filters;
    if (told.open === open && told.held === held && !filtered) return;
    const timer = setTimeout(() => {
      const text = filtered || told.open === open || open === '' ? held : open;
      onTold({ open, held, filters, text, time: told.time + 1 });
    }, PACE.spoken);
    return () => clearTimeout(timer);
  }, [open, isUnknown, held, filters, told, onTold]);
  return null;
}
