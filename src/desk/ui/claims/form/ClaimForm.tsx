import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { missingOf } from '../../../coding/claim-draft.ts';
import { spanOfWords } from '../../../coding/draft-suggestions.ts';
import { isLost } from '../../../state/desk-store.ts';
import type { DraftInHand } from '../../../state/desk-store.ts';
import { useArticle, useDeskActions, useRecords } from '../../desk-context.tsx';
import { IncidentField } from '../incident/IncidentField.tsx';
import { KnownLanguages } from '../suggesting/KnownLanguages.tsx';
import { OtherArticle } from '../list/OtherArticle.tsx';
import { useDraftSuggestions } from '../suggesting/useDraftSuggestions.ts';
import type { ArticleSuggester } from '../suggesting/useSuggester.ts';
import { useFocusText } from '../useFocusText.ts';
import { ActorField } from './ActorField.tsx';
import { AskedButton } from './AskedButton.tsx';
import { fieldOfMissing, saidBeside } from './field-names.ts';
import { FiguresField } from './FiguresField.tsx';
import { ClaimFormContext } from './form-context.ts';
import type { ClaimFormValue } from './form-context.ts';
import { SpeakerField } from './SpeakerField.tsx';
import { StanceFields } from './StanceFields.tsx';
import { pressByDigit } from './take-key.ts';
import { useAskedPlace } from './useAskedPlace.ts';
import { useDraftReview } from './useDraftReview.ts';
import { useFieldFocus } from './useFieldFocus.ts';
import { WordsField } from './WordsField.tsx';

/**
 * The form of the claim in hand, one for each draft. Nothing in it is filled in unasked, and nothing that is typed is lost.
 * @param reader what suggests for the draft's article; null where its text is not at hand
 * @param tell says something, beyond the form's end too
 */
export function ClaimForm({
  hand,
  reader,
  tell,
}: {
  readonly hand: DraftInHand;
  readonly reader: ArticleSuggester | null;
  readonly tell: (text: string) => void;
}) {
  const { draft, replaced } = hand;
  const records = useRecords();
  const actions = useDeskActions();
  const article = useArticle(draft.source);
  const focusText = useFocusText();
  // What is lacking is said once somebody has asked to save.
  const [isAsked, setAsked] = useState(false);
  const span = spanOfWords(draft.words);
  const suggestions = useDraftSuggestions(reader, span);
  const text = article?.text ?? null;
  const missing = useMemo(() => missingOf(draft, records, text), [draft, records, text]);
  const { review, checkNow } = useDraftReview(hand, text);
  const hasFigures = suggestions.figures.length > 0 && draft.figures.length === 0;
  const { form, setWish } = useFieldFocus(missing, hasFigures, !hand.isTouched);

  const askPlace = useAskedPlace(draft, setWish, tell);

  const toText = (): void => {
    if (article) focusText(article, span?.start ?? 0);
  };
  const isGone = isLost(hand, records);
  const save = (isNew = false): void => {
    if (isGone && !isNew) {
      tell(words.claimGone);
      return;
    }
    if (missing.length > 0) {
      setAsked(true);
      tell(words.lacks(missing.map((one) => words.fields[fieldOfMissing(one)])));
      setWish({ field: fieldOfMissing(missing[0]!) });
      return;
    }
    const found = checkNow();
    if (actions.saveDraft(isNew) === null) return;
    setAsked(false);
    tell(words.saved(found.map(({ got, expected, cure }) => words.finding(got, expected, cure))));
    toText();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isSave = key === 'Enter' && (ctrlKey || metaKey);
    if (isSave) save();
    else if (key === 'Escape') toText();
    else if (ctrlKey || metaKey || altKey || shiftKey || !pressByDigit(target, key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const value: ClaimFormValue = {
    draft,
    suggestions,
    said: saidBeside(
      isAsked ? missing : [],
      review,
      draft.incident !== null && 'new' in draft.incident,
    ),
    change: (part) => actions.changeDraft(part),
    goOn: (from) => setWish({ behind: from }),
    goTo: (field) => setWish({ field }),
    askPlace,
    tell,
  };
  return (
    <form
      ref={form}
      className="desk-claim-form"
      aria-label={words.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{replaced ? words.changeClaim : words.newClaim}</h2>
      {isGone && <p>{words.claimGone}</p>}
      <OtherArticle source={draft.source} />
      {reader && <KnownLanguages language={reader.language} />}
      <ClaimFormContext value={value}>
        <WordsField />
        <SpeakerField />
        <StanceFields />
        <ActorField field="actor" />
        <ActorField field="target" />
        <FiguresField />
        <IncidentField />
      </ClaimFormContext>
      <FormEnd hand={hand} isGone={isGone} onSave={() => save(isGone)} onDropped={toText} />
    </form>
  );
}

/** What is done with the whole draft; saving it is the last stop of the Tab key. */
function FormEnd({
  hand,
  isGone,
  onSave,
  onDropped,
}: {
  readonly hand: DraftInHand;
  /** Whether the claim that it changes is no more. */
  readonly isGone: boolean;
  readonly onSave: () => void;
  readonly onDropped: () => void;
}) {
  const actions = useDeskActions();
  return (
    <div className="desk-claim-form__end">
      <div className="desk-claim-form__row">
        <AskedButton
          label={words.drop}
          isAsked={hand.isTouched}
          onSure={() => {
            actions.dropDraft();
            onDropped();
          }}
        />
        <button
          type="button"
          className="button button--strong"
          data-save
          aria-keyshortcuts="Control+Enter"
          onClick={onSave}
        >
          {isGone ? words.saveAsNew : words.save}
        </button>
      </div>
      <p className="desk-claim-form__hint">{words.saveKey}</p>
    </div>
  );
}
