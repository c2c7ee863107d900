import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { checkInvariants } from '../../../evidence/invariants.ts';
import { deskWords as words } from '../../../messages/desk-rooms/desk-words.ts';
import { TryAgain } from '../../../ui/lazy/TryAgain.tsx';
import { authoredOf } from '../../records/desk-records.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { useLatePart } from '../useLatePart.ts';

const loadDrawing = () => import('./draw-preview.tsx');

interface Props {
  readonly store: DeskStore;
  /** What became of saving the dataset. */
  readonly told: ReactNode;
  readonly onClose: () => void;
}

/** The dataset as it stands, as its site would show it; above it, what the check would still say, and the way back. */
export default function PreviewPage({ store, told, onClose }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // What is shown is what stood when it was asked for.
  const [files] = useState(() => authoredOf(store.getState().history.records, store.basemap));
  const isEmpty = files.incidents.length === 0;
  const findings = useMemo(() => checkInvariants(files).findings.length, [files]);
  useEffect(() => back.current?.focus(), []);
  const [attempt, setAttempt] = useState(0);
  const [lost, setLost] = useState<number | null>(null);
  const onError = (): void => setLost(attempt);
  const drawing = useLatePart(loadDrawing, { isWanted: !isEmpty, attempt, onError });
  useEffect(() => {
    const element = container.current;
    if (!element || !drawing) return;
    let end: (() => void) | null = null;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      if (isWanted) end = drawing.drawPreview(element, files);
    };
    // Once it stays: React mounts twice where it looks for faults.
    Promise.resolve()
      .then(draw)
      .catch((error: unknown) =>
        setFailure(error instanceof Error ? error.message : String(error)),
      );
    return () => {
      isWanted = false;
      end?.();
    };
  }, [files, drawing]);
  return (
    <div className="desk-preview">
      <aside className="desk-preview__bar" aria-label={words.preview}>
        <p>{isEmpty ? words.previewEmpty : words.previewNote(files.incidents.length)}</p>
        {findings > 0 && <p>{words.previewFindings(findings)}</p>}
        {lost === attempt && !drawing && (
          <p role="alert">
            {words.pageFailed}{' '}
            <TryAgain words={words} retry={() => setAttempt(attempt + 1)} retried={attempt > 0} />
          </p>
        )}
        {failure !== null && <p role="alert">{words.previewFailed(failure)}</p>}
        <button ref={back} type="button" className="button" onClick={onClose}>
          {words.backToDesk}
        </button>
        {told}
      </aside>
      <div ref={container} className="desk-preview__page" />
    </div>
  );
}
