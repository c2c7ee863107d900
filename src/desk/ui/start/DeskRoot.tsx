import { useState } from 'react';
import { useStore } from 'zustand';
import type { Desks } from '../../session/desks.ts';
import { DeskPage } from '../DeskPage.tsx';
import { SaveTold, SaveTools } from '../save/SaveTools.tsx';
import type { DeskSession } from '../../session/desk-session.ts';
import { StartScreen } from './StartScreen.tsx';

/** What one begins with, then the desk of it. */
export function DeskRoot({ desks }: { readonly desks: Desks }) {
  const state = useStore(desks.store);
  const { session } = state;
  const [wasOpen, setWasOpen] = useState(false);
  if (session && !wasOpen) setWasOpen(true);
  // What was pressed to close it is gone.
  if (!session) return <StartScreen desks={desks} state={state} takesFocus={wasOpen} />;
  return <OpenDesk session={session} desks={desks} />;
}

function OpenDesk({ session, desks }: { readonly session: DeskSession; readonly desks: Desks }) {
  const store = useStore(session.store, ({ desk }) => desk);
  return (
    <DeskPage
      store={store}
      tools={<SaveTools session={session} desks={desks} />}
      told={<SaveTold session={session} desks={desks} />}
    />
  );
}
