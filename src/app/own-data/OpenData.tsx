import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { siteRoot } from '../../dataset/open/versions.ts';
import { WORLD_FOLDER } from '../../ground/world.ts';
import { useOwnData } from '../own-data-context.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { DraftSummary } from './DraftSummary.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { FileDrop } from './FileDrop.tsx';
import { startOwnReader } from './own-reader.ts';
import { createOwnWork } from './own-work.ts';
import type { OwnWork } from './own-work.ts';
import { showOwn } from './show-own.tsx';
import './own-data.css';
import { InOwnWords, useOpenDataWords } from './own-words.tsx';

export interface OpenDataProps {
  /** The absolute address of the site's dataset. */
  readonly dataHref: string;
}

/** Opens a reader's own table: files in, what was read as what, corrections, and then the page is drawn with it. */
export function OpenData(props: OpenDataProps) {
  return (
    <InOwnWords>
      <OpenDataPanel {...props} />
    </InOwnWords>
  );
}

function OpenDataPanel({ dataHref }: OpenDataProps) {
  const words = useOpenDataWords();
  const page = useOwnData()!;
  const [work] = useState(() => (page.work.current ??= startWork(dataHref)));
  const { is, failure, unread, draft, progress } = useStore(work.store);
  const panel = useRef<HTMLDivElement>(null);
  const [was, setWas] = useState(is);
  if (was !== is) setWas(is);
  // What was pressed is gone with the step before.
  useEffect(() => {
    const { current } = panel;
    if (current && was !== is) current.focus({ preventScroll: true });
  }, [was, is]);

  // Nobody waits for rows of a panel that is closed; what was said of them stays.
  useEffect(
    () => () => {
      if (work.store.getState().is === 'taking') work.cancel();
    },
    [work],
  );

  const take = async (): Promise<void> => {
    const own = await work.take();
    if (own) showOwn(page, work, own, dataHref);
  };
  const isWorking = is === 'reading' || is === 'taking';
  return (
    <div ref={panel} className="own" tabIndex={-1}>
      {isWorking && (
        <>
          <p role="status">{words.reading}</p>
          <progress aria-label={words.reading} max={progress?.of} value={progress?.rows} />
          {progress && <p>{words.progress(progress.rows, progress.of)}</p>}
          <button type="button" className="button" onClick={work.cancel}>
            {words.cancel}
          </button>
        </>
      )}
      {failure !== null && (
        <div className="own__failure" role="alert">
          <b>{words.failed}</b>
          <p lang="en">{failure}</p>
          {unread && <EncodingChoice said={null} otherwise={words.encodingUnsaid} work={work} />}
        </div>
      )}
      {!isWorking && draft && (
        <>
          <DraftSummary draft={draft} work={work} onShow={() => void take()} />
          {draft.preview.mapping && (
            <ColumnsTable draft={draft} guessed={draft.preview.mapping} work={work} />
          )}
          <details className="own__again">
            <summary>{words.otherFile}</summary>
            <FileDrop work={work} />
          </details>
        </>
      )}
      {!isWorking && !draft && (
        <>
          <p>{words.lead}</p>
          <FileDrop work={work} />
          <p className="own__note">{words.formats}</p>
          <p className="own__note">
            {words.fromArticle} <a href={new URL('desk/', siteRoot(dataHref)).href}>{words.desk}</a>
          </p>
        </>
      )}
    </div>
  );
}

/** Asks whoever leaves the page whether they mean it, where that loses what they have typed. */
function startWork(dataHref: string): OwnWork {
  const work = createOwnWork(() => startOwnReader(worldOf(dataHref)));
  window.addEventListener('beforeunload', (event) => {
    if (work.isUnkept()) event.preventDefault();
  });
  return work;
}

/** Where a site has its files of the world. */
function worldOf(dataHref: string): string {
  return new URL(WORLD_FOLDER, siteRoot(dataHref)).href;
}
