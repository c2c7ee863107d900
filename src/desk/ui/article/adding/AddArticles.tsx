import { useId, useState } from 'react';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { useDesk, useDeskActions, useRecords } from '../../desk-context.tsx';
import { draftId } from './article-draft.ts';
import { DraftForm } from './DraftForm.tsx';
import { useDraftActions, useDrafts } from './drafts-at-hand.ts';
import type { DraftAtHand } from './drafts-at-hand.ts';
import { FilePicker } from './FilePicker.tsx';
import type { Taking } from './use-taking.ts';

/** The field in which the text of an article is pasted. */
const FIELD = 'article-paste';

interface Props {
  readonly taking: Taking;
  /** Called once all that waited is added. */
  readonly onDone: () => void;
}

/** Takes articles as text, and asks what each says of itself, one after another. */
export function AddArticles({ taking, onDone }: Props) {
  const drafts = useDrafts();
  const { change, drop, begin } = useDraftActions();
  const [leftOut, setLeftOut] = useState<DraftAtHand | null>(null);
  const records = useRecords();
  const [first, ...others] = drafts;
  const leave = (at: DraftAtHand): void => {
    drop(at.key);
    setLeftOut(at);
    taking.tell([]);
  };
  return (
    <div className="desk-article__body desk-add">
      {leftOut && (
        <p className="desk-note">
          {words.form.leftOut(leftOut.draft.name)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              begin(leftOut.draft, leftOut.text);
              setLeftOut(null);
            }}
          >
            {words.form.takeBack}
          </button>
        </p>
      )}
      {first ? (
        <DraftForm
          key={first.key}
          at={first}
          taken={others.flatMap(({ draft }) =>
            draft.id === null ? [] : [draftId(records, draft, [])],
          )}
          more={others.length}
          onChange={(draft) => change(first.key, draft)}
          onLeaveOut={() => leave(first)}
          onAdded={(title) => {
            drop(first.key);
            taking.tell([words.form.added(title)]);
            if (others.length === 0) onDone();
          }}
        />
      ) : (
        <NewTexts taking={taking} />
      )}
    </div>
  );
}

/** The ways in which a text comes to the desk. */
function NewTexts({ taking }: Pick<Props, 'taking'>) {
  const id = useId();
  const pasted = useDesk(({ typed }) => typed[FIELD] ?? '');
  const actions = useDeskActions();
  const readPasted = async (): Promise<void> => {
    if (await taking.takePasted(pasted)) actions.type(FIELD, null);
  };
  return (
    <>
      <div className="desk-add__files">
        <FilePicker onFiles={(files) => void taking.takeFiles(files)}>
          {words.chooseFiles}
        </FilePicker>
        <span>{words.dropHere}</span>
      </div>
      <label htmlFor={id} className="desk-add__label">
        {words.paste}
      </label>
      <p className="desk-note" id={`${id}-note`}>
        {words.pasteNote}
      </p>
      <textarea
        id={id}
        className="desk-add__paste"
        rows={10}
        dir="auto"
        spellCheck={false}
        aria-describedby={`${id}-note`}
        value={pasted}
        onChange={({ target }) => actions.type(FIELD, target.value || null)}
      />
      <button
        type="button"
        className="button button--strong"
        aria-disabled={pasted.trim() === ''}
        onClick={() => pasted.trim() !== '' && void readPasted()}
      >
        {words.readPaste}
      </button>
    </>
  );
}
