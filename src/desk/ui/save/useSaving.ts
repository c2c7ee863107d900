import { useEffect, useEffectEvent } from 'react';
import { letterOf } from '../../../ui/keys/letter-of.ts';
import type { DeskSession } from '../../session/desk-session.ts';
import type { KeepTrouble } from '../../keep/keep.ts';

/** Saves on Ctrl+S, keeps what waits to be as the page is left, and asks before it is left with what could not be kept. */
export function useSaving(session: DeskSession, trouble: KeepTrouble | null): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (letterOf(event) !== 's' || event.altKey || event.shiftKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) void session.save();
  });
  const onLeave = useEffectEvent(() => session.flush());
  const onHide = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') session.flush();
  });
  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    session.flush();
    if (session.isUnkept(trouble)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
    };
  }, []);
  // A page that asks is not kept by browsers for the way back: only where something may be lost.
  const mayAsk = trouble !== null;
  useEffect(() => {
    if (!mayAsk) return;
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [mayAsk]);
}
