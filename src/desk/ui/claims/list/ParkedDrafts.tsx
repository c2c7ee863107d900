import { flushSync } from 'react-dom';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { DraftInHand } from '../../../state/desk-store.ts';
import { useArticle, useDesk, useDeskActions } from '../../desk-context.tsx';
import { AskedButton } from '../form/AskedButton.tsx';
import { wordsText } from '../form/words-text.ts';
import { OtherArticle } from './OtherArticle.tsx';

/** The drafts that were put by, to be taken up again. */
export function ParkedDrafts() {
  const parked = useDesk((state) => state.parked);
  if (parked.length === 0) return null;
  return (
    <div className="desk-parked">
      <h2>{words.parked(parked.length)}</h2>
      <ul>
        {parked.map((hand, at) => (
          // A draft that is put by does not change, and has no id.
          // oxlint-disable-next-line react/no-array-index-key
          <ParkedDraft key={parked.length - at} hand={hand} />
        ))}
      </ul>
    </div>
  );
}

function ParkedDraft({ hand }: { readonly hand: DraftInHand }) {
  const actions = useDeskActions();
  const article = useArticle(hand.draft.source);
  const text = wordsText(hand.draft.words, article);
  return (
    <li className="desk-parked__draft">
      <q dir="auto">{text}</q>
      <OtherArticle source={hand.draft.source} />
      <div className="desk-claim-form__row">
        <button
          type="button"
          className="button"
          aria-label={words.about(words.takeUp, text)}
          onClick={() => {
            flushSync(() => actions.takeUp(hand));
            // What was pressed is gone: the focus goes on to the draft.
            document.querySelector<HTMLElement>('.desk-claim-form [data-save]')?.focus();
          }}
        >
          {words.takeUp}
        </button>
        <AskedButton
          label={words.drop}
          of={text}
          isAsked={hand.isTouched}
          onSure={() => actions.dropParked(hand)}
        />
      </div>
    </li>
  );
}
