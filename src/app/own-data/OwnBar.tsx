import { useEffect, useRef, useState } from 'react';
import { openDataWords as words } from '../../messages/open-data-words.ts';
import { saveFile } from '../image/save-file.ts';
import { useOwnData } from '../own-data-context.ts';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';

export interface OwnBarProps {
  readonly own: OwnDataset;
  readonly keep: OwnWork['keep'];
}

/** Says above the page whose data it is drawn with, and has the ways to keep it and to leave it. */
export function OwnBar({ own, keep }: OwnBarProps) {
  const { title, id } = own.dataset.info;
  const page = useOwnData();
  const bar = useRef<HTMLElement>(null);
  const [said, setSaid] = useState(words.outcome(own.counts));
  const [isSaving, setSaving] = useState(false);
  // What was pressed to come here is gone.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const save = async (): Promise<void> => {
    setSaving(true);
    setSaid(words.saving);
    const file = `${id}.zip`;
    try {
      saveFile(await own.save(), file);
      keep(own.wish);
      setSaid(words.saved(file, id));
    } catch (error) {
      setSaid(words.saveFailed(error instanceof Error ? error.message : String(error)));
    }
    setSaving(false);
  };
  return (
    <aside ref={bar} className="own-bar" aria-label={words.ownRegion} tabIndex={-1}>
      <p>{words.own(title)}</p>
      <p role="status" className="own-bar__said">
        {said}
      </p>
      <div className="own-bar__ways">
        <button
          type="button"
          className="button"
          aria-disabled={isSaving}
          onClick={() => void (isSaving || save())}
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
