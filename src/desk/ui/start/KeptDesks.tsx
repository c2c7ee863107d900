import { useState } from 'react';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { KeptName } from '../../keep/keep.ts';
import { FirstButton } from './FirstButton.tsx';

export interface KeptDesksProps {
  readonly kept: readonly KeptName[];
  readonly isDisabled: boolean;
  readonly onContinue: (name: KeptName) => void;
  /** Without it none can be forgotten. */
  readonly onForget?: (name: KeptName) => void;
}

/** Desks that are kept in the browser, to go on with. One is forgotten once that was asked twice. */
export function KeptDesks({ kept, isDisabled, onContinue, onForget }: KeptDesksProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul className="desk-start__kept">
      {kept.map((one) => (
        <li key={one.id}>
          <span className="desk-start__name">
            <b dir="auto">{one.name}</b>
            <span className="desk-start__note">{words.begun(one.begun)}</span>
          </span>
          {asked === one.id ? (
            <span className="desk-start__ways">
              <span role="alert">{words.forgetAsked}</span>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setAsked(null);
                  onForget?.(one);
                }}
              >
                {words.forgetSurely}
              </button>
              <FirstButton onClick={() => setAsked(null)}>{words.keepIt}</FirstButton>
            </span>
          ) : (
            <span className="desk-start__ways">
              <button
                type="button"
                className="button button--strong"
                aria-label={words.continueOne(one.name)}
                aria-disabled={isDisabled}
                onClick={() => isDisabled || onContinue(one)}
              >
                {words.continue}
              </button>
              {onForget && (
                <button
                  type="button"
                  className="button"
                  aria-label={words.forgetOne(one.name)}
                  aria-disabled={isDisabled}
                  onClick={() => isDisabled || setAsked(one.id)}
                >
                  {words.forget}
                </button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
