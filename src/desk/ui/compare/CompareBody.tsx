import { useState } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-compare-words.ts';
import type { OtherCoding } from '../../compare/take-points.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { AgreementTables } from './AgreementTables.tsx';
import { ChooseArticle, ChooseKind } from './ChooseDifferences.tsx';
import { DecidedList } from './DecidedList.tsx';
import { DecisionFiles } from './DecisionFiles.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useCompareChoice } from './useCompareChoice.ts';
import { useComparison } from './useComparison.ts';
import { useDeciding } from './useDeciding.ts';

interface Props {
  readonly store: DeskStore;
  readonly other: OtherCoding;
}

export function CompareBody({ store, other }: Props) {
  const compared = useComparison(store, other);
  const { comparison, held, open, decided, describe } = compared;
  const choice = useCompareChoice(comparison, open);
  const [said, setSaid] = useState('');
  const [view, setView] = useState<'open' | 'decided'>('open');
  const { keep, take, load } = useDeciding(store, other, compared, setSaid);
  const { shown } = choice;
  const otherTexts = comparison.paired.otherTexts.map(
    (id) => comparison.a.source.get(id)?.title ?? id,
  );
  return (
    <main className="desk-compare__body">
      <section className="desk-compare__figures" aria-label={words.agreement}>
        <h2>{words.title(other.name)}</h2>
        <ChooseArticle {...choice} onScope={choice.setScope} />
        <AgreementTables comparison={comparison} files={choice.files} />
        {otherTexts.length > 0 && <p>{words.otherTexts(otherTexts)}</p>}
        <DecisionFiles
          records={comparison.a}
          other={{ name: other.name, sha256: held.hash }}
          decided={decided}
          onLoad={load}
          onSaid={setSaid}
        />
        {held.isUnkept && <p role="alert">{words.notKept}</p>}
        <p className="desk-compare__note">{words.where}</p>
      </section>
      <section className="desk-compare__list" aria-label={words.differences}>
        <div className="desk-compare__bar">
          <div className="desk-compare__files" role="group" aria-label={words.shown}>
            {(['open', 'decided'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={view === one}
                onClick={() => setView(one)}
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
          <p className="desk-compare__said" role="status">
            {said}
          </p>
        </div>
        {view === 'decided' ? (
          decided.length === 0 ? (
            <p>{words.noneDecided}</p>
          ) : (
            <DecidedList decided={decided} other={other.name} onForget={held.forget} />
          )
        ) : shown.length === 0 ? (
          <p>{comparison.points.length === 0 ? words.noDifference : words.noneOpen}</p>
        ) : (
          <>
            <p className="desk-compare__note">{words.keys}</p>
            <DifferenceList
              points={shown}
              other={other.name}
              describe={describe}
              onKeep={keep}
              onTake={take}
            />
          </>
        )}
      </section>
    </main>
  );
}
