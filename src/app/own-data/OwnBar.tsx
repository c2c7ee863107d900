import { useEffect, useRef, useState } from 'react';
import type { DatasetInfo } from '../../evidence/model.ts';
import { openDataWords as words } from '../../messages/open-data-words.ts';
import { saveFile } from '../image/save-file.ts';
import { useOwnData } from '../own-data-context.ts';
import { isCorrected } from './own-work.ts';
import type { OwnWork } from './own-work.ts';

export interface OwnBarProps {
  readonly info: DatasetInfo;
  readonly work: OwnWork;
}

/** Says above the page whose data it is drawn with, and has the ways to keep it and to leave it. */
export function OwnBar({ info, work }: OwnBarProps) {
  const page = useOwnData();
  const isSaved = useRef(false);
  useLeaveWarning(() => isCorrected(work.store.getState()) && !isSaved.current);
  const [said, setSaid] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const keep = async (): Promise<void> => {
    setSaving(true);
    setSaid(words.saving);
    const file = `${info.id}.zip`;
    try {
      saveFile(await work.save(), file);
      isSaved.current = true;
      setSaid(words.saved(file));
    } catch (error) {
      setSaid(words.saveFailed(error instanceof Error ? error.message : String(error)));
    }
    setSaving(false);
  };
  return (
    <aside className="own-bar">
      <p>{words.own(info.title)}</p>
      <p role="status" className="own-bar__said">
        {said}
      </p>
      <div className="own-bar__ways">
        <button
          type="button"
          className="button"
          aria-disabled={isSaving}
          onClick={() => void (isSaving || keep())}
        >
          {words.save}
        </button>
        <button type="button" className="button" onClick={() => page?.show(null)}>
          {words.back}
        </button>
      </div>
    </aside>
  );
}

/** Asks whoever leaves the page whether they mean it, where that loses what they have typed. */
function useLeaveWarning(loses: () => boolean): void {
  const latest = useRef(loses);
  useEffect(() => {
    latest.current = loses;
  });
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
}
