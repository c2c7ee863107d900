import { useMemo } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { quoteBefore, sayBy, sayByNote } from '../../../coding/beside-draft.ts';
import type { ClaimDraft } from '../../../coding/claim-draft.ts';
import { piecesOf } from '../../../coding/pieces-of.ts';
import { moveEdge, reachOf } from '../../../coding/select-words.ts';
import type { Span } from '../../../../evidence/spans.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { useArticle, useDesk, useRecords } from '../../desk-context.tsx';
import { ClaimField } from './ClaimField.tsx';
import { isWrong } from './field-names.ts';
import { useClaimForm } from './form-context.ts';
import { wordsText } from './words-text.ts';

const EDGES = [
  ['start', -1],
  ['start', 1],
  ['end', -1],
  ['end', 1],
] as const;

/** The words that the claim is made of: as they are marked, or a summary of them. */
export function WordsField() {
  const { draft, said, change, goTo } = useClaimForm();
  const article = useArticle(draft.source);
  const { words: by } = draft;
  // Words that are marked now are of the article that is open.
  const marked = useDesk(({ at, selection }) =>
    at?.source === article?.source ? selection : null,
  );
  const isOther =
    marked !== null &&
    !(by?.is === 'marked' && by.span.start === marked.start && by.span.end === marked.end);
  const before = quoteBefore(draft);
  // What is pressed may go with what it changes.
  const say = (part: Partial<ClaimDraft>): void => {
    change(part);
    goTo('words');
  };
  return (
    <ClaimField name="words" said={said('words')}>
      <SourceSelect />
      {by?.is === 'note' ? (
        <textarea
          className="desk-input"
          aria-label={words.noteLabel}
          aria-invalid={isWrong(said('words'))}
          rows={3}
          value={by.note}
          onChange={({ target }) => change({ words: { is: 'note', note: target.value } })}
        />
      ) : (
        <blockquote className="desk-claim-form__quote" dir="auto">
          {wordsText(by, article)}
        </blockquote>
      )}
      <div className="desk-claim-form__row">
        {by?.is === 'marked' && article && <EdgeButtons span={by.span} article={article} />}
        {isOther && (
          <button
            type="button"
            className="button"
            onClick={() => say(sayBy(draft, { is: 'marked', span: marked }))}
          >
            {words.byMarked}
          </button>
        )}
        {by?.is !== 'note' && (
          <button type="button" className="link-button" onClick={() => say(sayByNote(draft))}>
            {words.byNote}
          </button>
        )}
        {by?.is === 'note' && before && (
          <button type="button" className="link-button" onClick={() => say(sayBy(draft, before))}>
            {words.byQuote}
          </button>
        )}
      </div>
    </ClaimField>
  );
}

/** Whose words they are, where a page carries several pieces. */
function SourceSelect() {
  const { draft, change } = useClaimForm();
  const records = useRecords();
  const pieces = useMemo(() => piecesOf(records, draft.source), [records, draft.source]);
  if (pieces.length < 2) return null;
  return (
    <select
      className="desk-input"
      aria-label={words.piece}
      value={draft.source}
      onChange={({ target }) => change({ source: target.value })}
    >
      {pieces.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

function EdgeButtons({ span, article }: { readonly span: Span; readonly article: DeskArticle }) {
  const { change } = useClaimForm();
  const reach = reachOf(article.sentences, span);
  return (
    <div className="desk-claim-form__edges" role="group" aria-label={words.edges}>
      {EDGES.map(([edge, by]) => {
        const to = moveEdge(article.text, span, edge, by, reach);
        const isSame = to.start === span.start && to.end === span.end;
        return (
          <button
            key={`${edge} ${by}`}
            type="button"
            className="button button--icon"
            aria-label={words.edge[edge][by]}
            title={words.edge[edge][by]}
            aria-disabled={isSame}
            onClick={() => !isSame && change({ words: { is: 'marked', span: to } })}
          >
            <span aria-hidden="true">
              {by < 0 && '←'}
              {edge === 'start' ? '[' : ']'}
              {by > 0 && '→'}
            </span>
          </button>
        );
      })}
    </div>
  );
}
