import { nameIn } from '../../../../evidence/name-in.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { Figure } from '../../../coding/claim-draft.ts';
import type { ArticleClaim } from '../../../coding/claims-of-article.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { useDeskActions, useRecords } from '../../desk-context.tsx';
import { useFindingsOn } from '../../findings/desk-findings.ts';
import { FoundFaults } from '../../findings/FoundFaults.tsx';
import { useOwnLanguage } from '../form/useVocabulary.ts';
import { useFocusText } from '../useFocusText.ts';

/** A claim that is saved, with what can be done with it. */
export function ClaimItem({
  of: { claim, place },
  article,
  tell,
}: {
  readonly of: ArticleClaim;
  readonly article: DeskArticle;
  readonly tell: (text: string) => void;
}) {
  const actions = useDeskActions();
  const records = useRecords();
  const language = useOwnLanguage();
  const focusText = useFocusText();
  const findings = useFindingsOn(place?.incident, place?.at ?? null);
  const { quote, note, stance, figures = [], reported, general } = claim;
  const start = quote?.start;
  const nameOf = (kind: 'speaker' | 'actor', id: string): string =>
    nameIn(records[kind].get(id)?.name ?? id, language).text;
  const speaker = nameOf('speaker', claim.speaker);
  return (
    <li className="desk-claim" data-wrong={findings.length > 0 || undefined}>
      {quote ? (
        <blockquote className="desk-claim-form__quote" dir="auto">
          {quote.exact}
        </blockquote>
      ) : (
        <p dir="auto">{note}</p>
      )}
      <p className="desk-claim__facts">
        <bdi>{speaker}</bdi> · {words.stances[stance]}
        {general && ` · ${words.inGeneral}`}
        {reported && ` · ${words.reportedSpeech}`}
        {(['actor', 'target'] as const).map(
          (field) =>
            claim[field] !== undefined && (
              <span key={field}>
                {' '}
                · {words.fields[field]}: <bdi>{nameOf('actor', claim[field])}</bdi>
              </span>
            ),
        )}
      </p>
      {figures.length > 0 && <Figures figures={figures} />}
      <FoundFaults findings={findings} />
      <div className="desk-claim-form__row">
        {place && (
          <>
            <button
              type="button"
              className="button"
              aria-label={words.about(words.change, words.claimBy(speaker))}
              onClick={() => actions.editClaim(place)}
            >
              {words.change}
            </button>
            <button
              type="button"
              className="button"
              aria-label={words.about(words.remove, words.claimBy(speaker))}
              onClick={() => {
                actions.removeClaim(place);
                tell(words.removed);
                focusText(article, start ?? 0);
              }}
            >
              {words.remove}
            </button>
          </>
        )}
        {start !== undefined && (
          <button
            type="button"
            className="button"
            aria-label={words.about(words.goToSentence, words.claimBy(speaker))}
            onClick={() => focusText(article, start)}
          >
            {words.goToSentence}
          </button>
        )}
      </div>
    </li>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { measures, measureOf } = useMessages();
  return (
    <ul className="desk-claim__facts">
      {figures.map(({ measure, of, text, min, max }) => (
        <li key={`${measure} ${of} ${text} ${min} ${max}`}>
          {measureOf(measures[measure], of)} · {words.figureBounds(min, max)}
          {text !== undefined && ` · “${text}”`}
        </li>
      ))}
    </ul>
  );
}
