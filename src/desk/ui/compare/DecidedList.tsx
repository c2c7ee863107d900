import { useState } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { HeldDecision } from '../../compare/decided/settled-points.ts';
import { PointHead, SideText } from './DifferenceRow.tsx';

const STEP = 50;

interface Props {
  readonly decided: readonly HeldDecision[];
  readonly other: string;
  readonly onForget: (keys: readonly string[]) => void;
  /** Takes one thing back that was taken over; null where it can't be told any more what it was in. */
  readonly takeBack: (decision: HeldDecision) => (() => void) | null;
}

/** What was decided, the last first, each to be opened again or taken back. */
export function DecidedList({ decided, other, onForget, takeBack }: Props) {
  const [most, setMost] = useState(STEP);
  if (decided.length === 0) return <p>{words.noneDecided}</p>;
  const kept = decided.filter(({ decision }) => decision === 'mine').map(({ key }) => key);
  return (
    <>
      {kept.length > 1 && (
        <div>
          <button type="button" className="button" onClick={() => onForget(kept)}>
            {words.openAllAgain(kept.length)}
          </button>
        </div>
      )}
      <ul className="desk-differences" aria-label={words.decided(decided.length)}>
        {decided.slice(0, most).map((decision) => {
          const { key, about, article, context, mine, theirs } = decision;
          const back = takeBack(decision);
          const isMine = decision.decision === 'mine';
          return (
            <li key={key} className="desk-difference">
              <PointHead described={{ about, article, context, isQuote: false, lang: null }} />
              <div className="desk-difference__sides">
                <div className="desk-difference__side" data-chosen={isMine || undefined}>
                  <p className="desk-difference__whose">{isMine ? words.keptMine : words.mine}</p>
                  <SideText text={mine} />
                </div>
                <div className="desk-difference__side" data-chosen={!isMine || undefined}>
                  <p className="desk-difference__whose">
                    {isMine ? words.theirs(other) : words.tookTheirs}
                  </p>
                  <SideText text={theirs} />
                </div>
              </div>
              {isMine && (
                <button type="button" className="button" onClick={() => onForget([key])}>
                  {words.openAgain}
                </button>
              )}
              {back && (
                <button type="button" className="button" onClick={back}>
                  {words.takeBack}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {decided.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {words.more(Math.min(STEP, decided.length - most))}
        </button>
      )}
    </>
  );
}
