import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { deskSaveWords } from '../../../messages/desk-rooms/desk-save-words.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { Desks } from '../../session/desks.ts';
import type { DesksState } from '../../session/desk-shelf.ts';
import { KeptDesks } from './KeptDesks.tsx';
import { NewDatasetForm } from './NewDatasetForm.tsx';
import { OpenDataset } from './OpenDataset.tsx';
import { OpenOutcome } from './OpenOutcome.tsx';

export interface StartScreenProps {
  readonly desks: Desks;
  readonly state: DesksState;
  /** Whether it comes in place of what had the focus. */
  readonly takesFocus: boolean;
}

/** What one begins with: what is kept, a new dataset, or one that there is. */
export function StartScreen({ desks, state, takesFocus }: StartScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const { isReading, asked, trouble, server } = state;
  // Those that are asked about stand above.
  const kept = state.kept.filter(({ id }) => !asked?.kept.some((one) => one.id === id));
  return (
    <main className="desk-start" aria-busy={isReading}>
      <h1 ref={title} tabIndex={-1}>
        {words.name}
      </h1>
      <p>{words.lead}</p>
      {trouble && (
        <p className="desk-start__trouble" role="alert">
          {deskSaveWords.trouble[trouble]}
        </p>
      )}
      <p role="status" className="desk-start__status">
        {isReading ? words.reading : ''}
      </p>
      <OpenOutcome desks={desks} state={state} />
      {kept.length > 0 && (
        <Part title={words.continue} lead={words.continueLead}>
          <KeptDesks
            kept={kept}
            isDisabled={isReading}
            onContinue={(name) => void desks.resume(name)}
            onForget={({ id }) => void desks.forget(id)}
          />
        </Part>
      )}
      <Part title={words.open} lead={words.openLead}>
        {server !== null && (
          <button
            type="button"
            className="button button--strong"
            aria-disabled={isReading}
            onClick={() => isReading || void desks.openServer()}
          >
            {words.fromServer(server)}
          </button>
        )}
        <OpenDataset isDisabled={isReading} onChoose={(choice) => void desks.open(choice)} />
      </Part>
      <Part title={words.newDataset}>
        <NewDatasetForm isDisabled={isReading} onBegin={(given) => void desks.create(given)} />
      </Part>
    </main>
  );
}

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Part({ title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section className="desk-start__part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="desk-start__note">{lead}</p>}
      {children}
    </section>
  );
}
