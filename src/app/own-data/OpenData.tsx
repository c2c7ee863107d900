import { useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { siteRoot } from '../../dataset/open/versions.ts';
import { WORLD_FOLDER } from '../../ground/world.ts';
import { openDataWords as words } from '../../messages/open-data-words.ts';
import { useOwnData } from '../own-data-context.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { DraftSummary } from './DraftSummary.tsx';
import { FileDrop } from './FileDrop.tsx';
import { startOwnReader } from './own-reader.ts';
import { createOwnWork } from './own-work.ts';
import type { OwnWork } from './own-work.ts';
import { showOwn } from './show-own.tsx';
import './own-data.css';

export interface OpenDataProps {
  /** The absolute address of the site's dataset. */
  readonly dataHref: string;
}

/** Opens a reader's own table: files in, what was read as what, corrections, and then the page is drawn with it. */
export function OpenData({ dataHref }: OpenDataProps) {
  const page = useOwnData()!;
  const [work] = useState(
    () => (page.work.current ??= createOwnWork(() => startOwnReader(worldOf(dataHref)))),
  );
  const { is, failure, draft, progress } = useStore(work.store);

  const take = async (): Promise<void> => {
    const own = await work.take();
    if (own) showOwn(page, work, own, dataHref);
  };
  if (is === 'reading')
    return (
      <Working onCancel={work.cancel}>
        <p role="status">{words.reading}</p>
      </Working>
    );
  if (is === 'taking')
    return (
      <Working onCancel={work.cancel}>
        <p role="status">{progress ? words.progress(progress.rows, progress.of) : words.reading}</p>
        <progress max={progress?.of} value={progress?.rows} />
      </Working>
    );
  return (
    <div className="own">
      {failure !== null && <Failure reason={failure} />}
      {draft ? (
        <>
          <DraftSummary draft={draft} work={work} onShow={() => void take()} />
          {draft.mapping && <ColumnsTable draft={draft} mapping={draft.mapping} work={work} />}
          <details className="own__again">
            <summary>{words.otherFile}</summary>
            <FileDrop open={work.open} />
          </details>
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <FileDrop open={work.open} />
          <p className="own__note">{words.formats}</p>
        </>
      )}
    </div>
  );
}

/** Where a site has its files of the world. */
function worldOf(dataHref: string): string {
  return new URL(WORLD_FOLDER, siteRoot(dataHref)).href;
}

/** @param onCancel ends what is under way */
function Working({ onCancel, children }: { onCancel: OwnWork['cancel']; children: ReactNode }) {
  return (
    <div className="own own--working">
      {children}
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

function Failure({ reason }: { reason: string }) {
  return (
    <div className="own__failure" role="alert">
      <b>{words.notRead}</b>
      <p>{reason}</p>
    </div>
  );
}
