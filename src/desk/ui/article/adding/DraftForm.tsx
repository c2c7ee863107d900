import { useId, useRef, useState } from 'react';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { articleOfText } from '../../../text/article-text.ts';
import { useDeskActions, useRecords } from '../../desk-context.tsx';
import { ArticleField } from '../about/ArticleField.tsx';
import { SourceFields } from '../about/SourceFields.tsx';
import {
  draftFaults,
  draftId,
  isDraftInferred,
  sourceOfDraft,
  sourceWithText,
  standingIn,
  toldOf,
  withTyped,
} from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import type { DraftAtHand } from './drafts-at-hand.ts';
import { CutParagraphs } from './CutParagraphs.tsx';
import { keptText } from './kept-paragraphs.ts';
import { TextPreview } from './TextPreview.tsx';

const words = articleWords.form;

/** The same function each time, so that the focus comes once: what had it is gone. */
const focusOn = (element: HTMLElement | null): void => element?.focus();

interface Props {
  readonly at: DraftAtHand;
  /** Ids that drafts behind it have. */
  readonly taken: readonly string[];
  /** How many drafts wait behind it. */
  readonly more: number;
  readonly onChange: (draft: ArticleDraft) => void;
  readonly onAdded: (title: string) => void;
  readonly onLeaveOut: () => void;
}

/** What an article says of itself, to be looked at and mended before it is added. */
export function DraftForm({ at, taken, more, onChange, onAdded, onLeaveOut }: Props) {
  const { draft, text: whole } = at;
  const { cut = [] } = draft;
  const text = whole === null ? null : keptText(whole, cut);
  const records = useRecords();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const carrier = records.source.get(draft.carriedBy ?? '');
  const name = carrier ? words.piece(carrier.title) : draft.name || words.pasted;
  const { add, isTried, faults, said } = useAdding({ at, taken, onAdded }, text, name, () => {
    // Once the faults are drawn.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  });
  const noPage = faults.get('page');

  return (
    <form
      ref={form}
      className="desk-article-form"
      aria-label={words.adding}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2 ref={focusOn} tabIndex={-1}>
        {words.queue(name, more)}
      </h2>
      {noPage && (
        <p className="desk-fault">
          {words.fault(noPage.got, noPage.expected)} {words.noPage}
        </p>
      )}
      {text !== null && <TextPreview text={text} draft={draft} />}
      {whole !== null && draft.isPage && (
        <CutParagraphs
          text={whole}
          cut={cut}
          onCut={(next) =>
            onChange({
              ...draft,
              cut: next,
              standing: standingIn(draft.texts, keptText(whole, next)),
            })
          }
        />
      )}
      <SourceFields
        texts={draft.texts}
        // What is missing is no fault before somebody has said that nothing is.
        faultOf={(field) =>
          isTried || draft.texts[field] !== '' ? (faults.get(field) ?? null) : null
        }
        noteOf={(field) => {
          const told = toldOf(draft, field);
          return told && words.told(told.value, told.from, told.basis === 'stated');
        }}
        isInferred={(field) => isDraftInferred(draft, field)}
        onText={(field, typed) => onChange(withTyped(draft, field, typed, text))}
        onInferred={(field, inferred) =>
          onChange({ ...draft, marks: { ...draft.marks, [field]: inferred } })
        }
      />
      <ArticleField
        id={`${id}-id`}
        label={words.field.id}
        hint={words.hint.id}
        note={null}
        fault={faults.get('id') ?? null}
        value={draft.id ?? draftId(records, draft, taken)}
        onText={(typed) => onChange({ ...draft, id: typed })}
        inferred={null}
        onInferred={() => undefined}
        offered={[]}
        control={null}
        beside={null}
      />
      <div className="desk-article-form__foot">
        <button type="submit" className="button button--strong">
          {words.addIt}
        </button>
        <button type="button" className="button" onClick={onLeaveOut}>
          {words.leaveOut}
        </button>
        <span role="status" className="desk-fault">
          {said}
        </span>
      </div>
    </form>
  );
}

/** Adds an article, once nothing keeps it from that; what does is said. @param onFault called once there are faults */
function useAdding(
  { at: { draft }, taken, onAdded }: Pick<Props, 'at' | 'taken' | 'onAdded'>,
  text: string | null,
  name: string,
  onFault: () => void,
) {
  const records = useRecords();
  const actions = useDeskActions();
  const [isTried, setTried] = useState(false);
  const [lack, setLack] = useState('');
  const faults = draftFaults(records, draft, taken);
  const add = async (): Promise<void> => {
    setTried(true);
    setLack('');
    if (faults.size > 0) {
      onFault();
      return;
    }
    if (text?.trim() === '') {
      setLack(words.noneKept);
      return;
    }
    const isCut = text !== null && (draft.cut ?? []).length > 0;
    const sha256 = isCut ? (await articleOfText(text, name)).sha256 : draft.sha256;
    const same = isCut ? sourceWithText(records, sha256!) : null;
    if (same) {
      setLack(articleWords.sameText(draft.name, same.title, same.id));
      return;
    }
    const source = sourceOfDraft(draft, draftId(records, draft, taken), sha256);
    if (text === null) {
      actions.put([{ kind: 'source', id: source.id, value: source }], 'add-article');
    } else {
      actions.addArticle(source, text);
      actions.goTo({ source: source.id, sentence: 0 });
    }
    onAdded(source.title);
  };
  return {
    add,
    isTried,
    faults,
    said: isTried && faults.size > 0 ? words.faults(faults.size) : lack,
  };
}
