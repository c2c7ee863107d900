import { useStore } from 'zustand';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import type { DeskSession } from '../../session/desk-session.ts';
import type { Desks } from '../../session/desks.ts';
import { CloseButton } from './CloseButton.tsx';
import { ConflictFiles } from './ConflictFiles.tsx';
import { MissingTexts } from './MissingTexts.tsx';
import { useSaving } from './useSaving.ts';

export interface SaveToolsProps {
  readonly session: DeskSession;
  readonly desks: Desks;
}

/** Saves the dataset and leaves it, and says what there is to save. */
export function SaveTools({ session, desks }: SaveToolsProps) {
  const { unsaved, isSaving } = useStore(session.store);
  const trouble = useStore(desks.store, (state) => state.trouble);
  useSaving(session, trouble);
  const save = (): void => {
    if (!isSaving) void session.save();
  };
  return (
    <>
      <span className="desk-save__unsaved">{words.unsaved(unsaved.files, unsaved.articles)}</span>
      <button
        type="button"
        className="button button--strong"
        title={words.saveHint}
        aria-disabled={isSaving}
        onClick={save}
      >
        {words.save}
      </button>
      {session.target && (
        <button type="button" className="button" onClick={session.saveCopy}>
          {words.copy}
        </button>
      )}
      <CloseButton isUnkept={() => session.isUnkept(trouble)} onClose={() => void desks.close()} />
    </>
  );
}

/** What became of saving, and what stands against it. */
export function SaveTold({ session, desks }: SaveToolsProps) {
  const { isSaving, said, failure, conflict } = useStore(session.store);
  const trouble = useStore(desks.store, (state) => state.trouble);
  return (
    <div className="desk-save__told">
      <p role="status">{isSaving ? said || words.saving : said}</p>
      {trouble && <p role="alert">{words.trouble[trouble]}</p>}
      {failure !== null && <p role="alert">{failure}</p>}
      <MissingTexts />
      {conflict && <ConflictFiles conflict={conflict} session={session} isSaving={isSaving} />}
    </div>
  );
}
