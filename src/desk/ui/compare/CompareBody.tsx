import { useRef, useState } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { ChooseKind } from './ChooseDifferences.tsx';
import { CompareFigures } from './CompareFigures.tsx';
import { DecidedList } from './DecidedList.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useCompareChoice } from './useCompareChoice.ts';
import { useComparison } from './useComparison.ts';
import { useDeciding } from './useDeciding.ts';

interface Props {
  readonly store: DeskStore;
  readonly other: OtherCoding;
}

/** Figures, and what differs. */
export function CompareBody({ store, other }: Props) {
  const compared = useComparison(store, other);
  const { comparison, held, open, decided, describe } = compared;
  const choice = useCompareChoice(comparison, open);
  const [said, setSaid] = useState('');
  const [view, setView] = useState<'open' | 'decided'>('open');
  const { keep, take, takeBack, load } = useDeciding(store, other, compared, setSaid);
  const list = useRef<HTMLElement>(null);
  const { shown } = choice;
  const show = (next: typeof view): void => {
    setView(next);
    list.current?.scrollTo?.(0, 0);
  };
  return (
    <main className="desk-compare__body">
      <CompareFigures
        compared={compared}
        choice={choice}
        other={other.name}
        onLoad={load}
        onSaid={setSaid}
      />
      <section ref={list} className="desk-compare__list" aria-label={words.differences}>
        <div className="desk-compare__bar">
          <div className="desk-compare__files" role="group" aria-label={words.shown}>
            {(['open', 'decided'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={view === one}
                onClick={() => show(one)}
              >
                {one === 'open' ? words.open(open.length) : words.decided(decided.length)}
              </button>
            ))}
          </div>
          {view === 'open' && (
            <>
              <ChooseKind {...choice} onKind={choice.setKind} />
              {shown.length > 1 && (
                <>
                  <button type="button" className="button" onClick={() => keep(shown)}>
                    {words.keepAll(shown.length)}
                  </button>
                  <button type="button" className="button" onClick={() => take(shown)}>
                    {words.takeAll(shown.length)}
                  </button>
                </>
              )}
            </>
          )}
        </div>
        <div className="desk-compare__shown">
          {view === 'decided' ? (
            <DecidedList
              decided={decided}
              other={other.name}
              onForget={held.forget}
              takeBack={takeBack}
            />
          ) : shown.length === 0 ? (
            <p>{comparison.points.length === 0 ? words.noDifference : words.noneOpen}</p>
          ) : (
            <>
              <p className="desk-compare__note desk-compare__keys">{words.keys}</p>
              <DifferenceList
                points={shown}
                other={other.name}
                describe={describe}
                onKeep={keep}
                onTake={take}
              />
            </>
          )}
        </div>
        <p className="desk-compare__said" role="status">
          {said}
        </p>
      </section>
    </main>
  );
}
