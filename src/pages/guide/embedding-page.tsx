import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { DataLanguageContext, DataText } from '../../messages/DataText.tsx';
import { en } from '../../messages/en.ts';
import { PageMeta } from '../PageMeta.tsx';
import { guideExamples } from './guide-examples.ts';
import { readGuide } from './guide-html.ts';
import guide from './guide.md?raw';
import type { PagePlaces } from '../static-page.tsx';

/** What the build writes into `embedding/`: the guide for those who put Dateline into their own pages. */
export function embeddingPage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string } {
  const head = renderToStaticMarkup(
    <PageMeta
      published={published}
      site={places.site}
      canonical={places.canonical}
      title={`Embed ${en.appName}`}
      description={`How a newsroom puts “${published.info.title}” into its own pages: frame, element, articles that move the map, messages, policies.`}
    />,
  );
  const dataset = decodeDataset(published);
  const body = renderToStaticMarkup(
    <DataLanguageContext value={dataset.info.languages[0]}>
      <Guide dataset={dataset} places={places} />
    </DataLanguageContext>,
  );
  return { head, body };
}

interface GuideProps {
  readonly dataset: Dataset;
  readonly places: PagePlaces;
}

function Guide({ dataset, places: { site, toRoot, explainer } }: GuideProps) {
  const { title, version } = dataset.info;
  const { origin } = new URL(site);
  const { lead, chapters } = readGuide(guide, {
    site,
    origin,
    version,
    root: toRoot,
    ...(explainer && { explainer: 'explainer' }),
    ...guideExamples(dataset),
  });
  return (
    <>
      <header className="about__header">
        <a className="about__name" href={toRoot}>
          {en.appName}
        </a>
        <DataText as="p" className="about__dataset" text={title} />
      </header>
      <main className="about embedding">
        <h1>Embed {en.appName}</h1>
        <p className="about__lead">{lead}</p>
        <ul className="embedding__contents">
          {chapters.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        {chapters.map(({ id, title: name, html }) => (
          <section
            key={id}
            id={id}
            aria-labelledby={`${id}-title`}
            // Our own text, from the file beside this one.
            dangerouslySetInnerHTML={{ __html: `<h2 id="${id}-title">${name}</h2>${html}` }}
          />
        ))}
      </main>
      <footer className="about__footer">
        <a href={toRoot}>Back to the map and the timeline</a>
      </footer>
    </>
  );
}
