import { useState } from 'react';
import { CITATION_FORMATS, fillCitation } from '../../dataset/export/citations.ts';
import type {
  Citation,
  CitationFormat,
  PublishedCitations,
} from '../../dataset/export/citations.ts';
import { siteRoot } from '../../dataset/open/versions.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { viewAddress } from '../../state/view/address.ts';
import { usePageAddress } from '../../state/page-address.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatCalendarDate } from '../../time/format.ts';
import { Choices } from './Choices.tsx';
import { CopyText } from './CopyText.tsx';
import { CITATION_FILES } from './downloads.ts';
import { today } from '../today.ts';

export interface CitePanelProps {
  readonly citations: PublishedCitations;
  readonly dataHref: string;
}

/** Citations of the view as it is now, of the dataset, and of each article, in the format of choice. */
export function CitePanel({ citations, dataHref }: CitePanelProps) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const [format, setFormat] = useState<CitationFormat>('text');
  const [day] = useState(today);

  const dayInWords = formatCalendarDate(day, words.calendar);
  const at = (address: string): Citation =>
    fillCitation(citations.dataset, {
      key: `${dataset.info.id}${new URL(address).search}`,
      address,
      day,
      retrieved: words.retrieved(dayInWords, address),
    });
  const { href } = usePageAddress().location;
  // What is cited is this version: a later one may say otherwise.
  const address = viewAddress(href, dataset, view, dataset.info.version);

  return (
    <div className="cite">
      <Choices
        legend={words.citationFormat}
        legendHidden
        values={CITATION_FORMATS}
        labels={words.citationFormats}
        value={format}
        onChange={setFormat}
      />
      <section className="cite__entry" data-cite="view">
        <h3>{words.citeView}</h3>
        <dl className="reference__facts">
          <dt>{words.viewAddress}</dt>
          <dd className="cite__address">{address}</dd>
          <dt>{words.accessedOn}</dt>
          <dd>{dayInWords}</dd>
          <dt>{words.dataVersion}</dt>
          <dd>{citations.version}</dd>
        </dl>
        <CopyText what={words.citeView} text={at(address)[format]} />
        <p className="cite__note">{words.citeViewNote}</p>
      </section>
      <section className="cite__entry" data-cite="dataset">
        <h3>{words.citeDataset}</h3>
        <CopyText what={words.citeDataset} text={at(siteRoot(dataHref))[format]} />
      </section>
      <section className="cite__entry" data-cite="articles">
        <h3>{words.citeArticles}</h3>
        {citations.articles.map((article) => (
          <CopyText
            key={article.id}
            what={dataset.sourceById.get(article.id)?.title ?? article.id}
            text={article[format]}
          />
        ))}
        <ul className="cite__files">
          {CITATION_FILES.map((file) => (
            <li key={file}>
              <a href={new URL(file, dataHref).href} download="">
                {words.citeAll(file)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
