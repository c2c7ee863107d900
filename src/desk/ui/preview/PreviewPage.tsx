import { useEffect, useMemo, useRef, useState } from 'react';
import { checkInvariants } from '../../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { deskWords as words } from '../../../messages/desk-words.ts';
import type { MakeGround } from './draw-preview.tsx';

interface Props {
  readonly files: AuthoredFiles;
  readonly makeGround: MakeGround;
  readonly onClose: () => void;
}

/** The dataset as it stands, as its site would show it; above it, what the check would still say, and the way back. */
export function PreviewPage({ files, makeGround, onClose }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isEmpty = files.incidents.length === 0;
  const findings = useMemo(() => checkInvariants(files).findings.length, [files]);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    const element = container.current;
    if (!element || isEmpty) return;
    let end: (() => void) | null = null;
    let isWanted = true;
    import('./draw-preview.tsx')
      .then(({ drawPreview }) => {
        if (isWanted) end = drawPreview(element, files, makeGround);
      })
      .catch((error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isWanted = false;
      end?.();
    };
  }, [files, makeGround, isEmpty]);
  return (
    <div
      className="desk-preview"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onClose();
      }}
    >
      <aside className="desk-preview__bar" aria-label={words.preview}>
        <p>{isEmpty ? words.previewEmpty : words.previewNote(files.incidents.length)}</p>
        {findings > 0 && <p>{words.previewFindings(findings)}</p>}
        {failure !== null && <p role="alert">{words.previewFailed(failure)}</p>}
        <button ref={back} type="button" className="button" onClick={onClose}>
          {words.backToDesk}
        </button>
      </aside>
      <div ref={container} className="desk-preview__page" />
    </div>
  );
}
