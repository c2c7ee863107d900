import { useId, useState } from 'react';
import { Incidents } from '../list/Incidents.tsx';
import { useMessages } from '../messages/react.tsx';
import { useIncidentsShown } from '../state/shown.ts';
import { Guarded } from './Guarded.tsx';
import { ListReady } from './static-handover.ts';

/** The list that equals the map, behind a button: in the document always, in view when it is asked for. */
export function EmbedList() {
  const words = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { length } = useIncidentsShown();
  return (
    <>
      <button
        type="button"
        className="embed__opener"
        data-part="opener"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.embedList(length)}
      </button>
      <div id={id} className="embed__list" data-part="list" hidden={!open}>
        <Guarded name={words.incidentsRegion}>
          <Incidents />
          <ListReady />
        </Guarded>
      </div>
    </>
  );
}
