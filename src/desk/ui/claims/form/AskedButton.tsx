import { useEffect, useRef, useState } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';

/** Drops something, where something was said in it only when asked whether it should. */
export function AskedButton({
  label,
  of,
  isAsked,
  onSure,
}: {
  readonly label: string;
  /** What it drops, where there are several such buttons. */
  readonly of?: string;
  readonly isAsked: boolean;
  readonly onSure: () => void;
}) {
  // Null before it was first asked.
  const [asks, setAsks] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: the focus goes on to the way back, and from that to what was pressed first.
  useEffect(() => {
    if (asks !== null) next.current?.focus();
  }, [asks]);
  if (!asks)
    return (
      <button
        ref={next}
        type="button"
        className="link-button"
        {...(of !== undefined && { 'aria-label': words.about(label, of) })}
        onClick={() => (isAsked ? setAsks(true) : onSure())}
      >
        {label}
      </button>
    );
  return (
    <span className="desk-asked" role="alertdialog" aria-label={words.dropSure}>
      {words.dropSure}{' '}
      <button ref={next} type="button" className="button" onClick={() => setAsks(false)}>
        {words.dropNo}
      </button>{' '}
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsks(false);
          onSure();
        }}
      >
        {words.dropYes}
      </button>
    </span>
  );
}
