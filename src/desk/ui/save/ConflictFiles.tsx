import { useEffect, useRef } from 'react';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import type { DeskSession } from '../../session/desk-session.ts';
import type { ConflictFile, SaveConflict } from '../../session/saving/save-conflict.ts';
import { differingPart } from './differing-part.ts';

export interface ConflictFilesProps {
  readonly conflict: SaveConflict;
  readonly session: DeskSession;
  readonly isSaving: boolean;
}

/** Files that somebody else has changed: both texts, and the ways to go on. */
export function ConflictFiles({ conflict, session, isSaving }: ConflictFilesProps) {
  const { files, isOfArticles } = conflict;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const way = (label: string, act: () => void, hint?: string) => (
    <p>
      <button
        type="button"
        className="button"
        aria-disabled={isSaving}
        onClick={() => isSaving || act()}
      >
        {label}
      </button>{' '}
      {hint}
    </p>
  );
  return (
    <section ref={box} className="desk-save__conflict" aria-label={words.conflict} tabIndex={-1}>
      <h2>{words.conflict}</h2>
      <p>{isOfArticles ? words.conflictOfArticles : words.conflictLead(files.length)}</p>
      {!isOfArticles && (
        <>
          {way(words.readAnew, () => void session.readAnew(), words.readAnewHint)}
          {way(
            words.keepMine,
            () => void session.keepMine(),
            words.keepMineHint(files.map(({ path }) => path)),
          )}
        </>
      )}
      {way(words.later, session.leaveConflict)}
      {files.map((file) => (
        <BothTexts key={file.path} file={file} isOpen={files.length === 1} />
      ))}
    </section>
  );
}

function BothTexts({ file, isOpen }: { readonly file: ConflictFile; readonly isOpen: boolean }) {
  const { path, mine, stands } = file;
  const part = differingPart(mine ?? '', stands?.text ?? '');
  const theirs = stands === null ? words.nothingThere : stands.text === null && words.notText;
  return (
    <details open={isOpen}>
      <summary>{words.fromLine(path, part.line)}</summary>
      <div className="desk-save__both">
        <label>
          {words.mine}
          <textarea readOnly rows={8} value={mine === null ? words.nothingThere : part.mine} />
        </label>
        <label>
          {words.theirs}
          <textarea readOnly rows={8} value={theirs || part.theirs} />
        </label>
      </div>
    </details>
  );
}
