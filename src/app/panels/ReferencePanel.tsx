import { useQuery } from '@tanstack/react-query';
import { citationsQuery } from '../../dataset/open/queries.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { CitePanel } from './CitePanel.tsx';
import { DownloadPanel } from './DownloadPanel.tsx';
import { EmbedPanel } from './EmbedPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import type { Reference } from '../Header.tsx';
import { SharePanel } from './SharePanel.tsx';

export interface ReferencePanelProps {
  readonly which: Reference;
  /** The dataset's absolute address; its other files stand beside it. */
  readonly dataHref: string;
}

/** The content of what is open under the header. */
export default function ReferencePanel({ which, dataHref }: ReferencePanelProps) {
  if (which === 'share') return <SharePanel />;
  if (which === 'keys') return <KeysPanel />;
  if (which === 'embed') return <EmbedPanel dataHref={dataHref} />;
  return <CitationsPanel which={which} dataHref={dataHref} />;
}

interface CitationsPanelProps extends ReferencePanelProps {
  readonly which: 'download' | 'cite';
}

/** What needs the citations' file: all of it, or of the other files their sizes. */
function CitationsPanel({ which, dataHref }: CitationsPanelProps) {
  const words = useMessages();
  const query = useQuery(citationsQuery(new URL('citations.json', dataHref).href));
  if (which === 'download')
    return <DownloadPanel dataHref={dataHref} sizes={query.data?.files ?? null} />;
  if (query.isSuccess) return <CitePanel citations={query.data} dataHref={dataHref} />;
  if (query.isPending) return <p role="status">{words.loadingCitations}</p>;
  return (
    <div className="reference__failed" role="alert">
      <p>{words.citationsFailed}</p>
      <p className="notice__detail">{query.error.message}</p>
      <button type="button" className="button" onClick={() => void query.refetch()}>
        {words.retry}
      </button>
    </div>
  );
}
