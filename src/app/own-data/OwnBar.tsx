import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../image/save-file.ts';
import { useOwnData } from '../own-data-context.ts';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';
import type { OpenDataWords } from '../../messages/open-data-words.ts';
import { useOpenDataWords } from './own-words.tsx';

export interface OwnBarProps {
  readonly own: OwnDataset;
  readonly keep: OwnWork['keep'];
}

/** What is said last, in whatever language the page is then. */
type Saying = (words: OpenDataWords) => string;

/** Says above the page whose data it is drawn with, and has the ways to keep it and to leave it. */
export function OwnBar({ own, keep }: OwnBarProps) {
  const words = useOpenDataWords();
  const { title, id } = own.dataset.info;
  const page = useOwnData();
  const bar = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Saying>(() => (now: OpenDataWords) => now.outcome(own.counts));
  const [isSaving, setSaving] = useState(false);
  // What was pressed to come here is gone.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const save = async (): Promise<void> => {
    setSaving(true);
    setSaid(() => (now: OpenDataWords) => now.saving);
    const file = `${id}.zip`;
    try {
      saveFile(await own.save(), file);
      keep(own.wish);
      setSaid(() => (now: OpenDataWords) => now.saved(file, id));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(() => (now: OpenDataWords) => now.saveFailed(reason));
    }
    setSaving(false);
  };
  return (
    <aside ref={bar} className="own-bar" aria-label={words.ownRegion} tabIndex={-1}>
      <p>{words.own(title)}</p>
      <p role="status" className="own-bar__said">
        {said(words)}
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
