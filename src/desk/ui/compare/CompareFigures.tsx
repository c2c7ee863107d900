import { useState } from 'react';
import { useStore } from 'zustand';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import type { Decision } from '../../compare/decided/decisions.ts';
import { AgreementTables } from './AgreementTables.tsx';
import { ChooseArticle } from './ChooseDifferences.tsx';
import { DecisionFiles } from './DecisionFiles.tsx';
import type { CompareChoice } from './useCompareChoice.ts';
import type { DeskComparison } from './useComparison.ts';

interface Props {
  readonly compared: DeskComparison;
  readonly choice: CompareChoice;
  /** What the other coding is called. */
  readonly other: string;
  readonly onLoad: (decisions: readonly Decision[]) => string;
  readonly onSaid: (said: string) => void;
}

/** Which articles are compared, how far the codings agree on them, and the files of what is decided. */
export function CompareFigures({ compared, choice, other, onLoad, onSaid }: Props) {
  const { comparison, held, decided } = compared;
  const hash = useStore(held, (state) => state.hash);
  const first = useStore(held, (state) => state.first);
  const taken = decided.filter(({ decision }) => decision === 'theirs').length;
  const isUnkept = useStore(held, ({ isKept, decisions }) => !isKept && decisions.size > 0);
  const hasRoom = useMediaQuery('(width >= 1000px)');
  // Where the figures would push what differs off the screen they are asked for.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const otherTexts = comparison.paired.otherTexts.map(
    (id) => comparison.a.source.get(id)?.title ?? id,
  );
  return (
    <section className="desk-compare__figures" aria-label={words.agreement}>
      <h2>{words.title(other)}</h2>
      <ChooseArticle {...choice} onScope={choice.setScope} />
      <details
        className="desk-compare__details"
        open={isOpen ?? hasRoom}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{words.agreement}</summary>
        <AgreementTables comparison={comparison} choice={choice} first={taken > 0 ? first : null} />
        {taken > 0 && first && <p className="desk-compare__note">{words.firstCoded(taken)}</p>}
      </details>
      {otherTexts.length > 0 && <p>{words.otherTexts(otherTexts)}</p>}
      <DecisionFiles
        records={comparison.a}
        other={{ name: other, sha256: hash }}
        decided={decided}
        first={taken > 0 ? first : null}
        onFirst={held.noteFirst}
        onLoad={onLoad}
        onSaid={onSaid}
      />
      {isUnkept && <p role="alert">{words.notKept}</p>}
      <p className="desk-compare__note">{words.where}</p>
    </section>
  );
}
