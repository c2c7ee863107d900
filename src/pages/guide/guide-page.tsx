import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { PageMeta } from '../PageMeta.tsx';
import { readGuide } from './guide-html.ts';
import type { GuideText } from './guide-html.ts';
import type { PagePlaces } from '../static-page.tsx';
import { TextPage } from '../TextPage.tsx';

/** A guide of the site: what it is called, and its text, as `readGuide` has it. */
export interface Guide {
  readonly title: string;
  /** For those who look at a link to it. */
  readonly description: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A guide as a page of its own, with the contents above it. */
export function guidePage(
  published: PublishedDataset,
  places: PagePlaces,
  { title, description, text, values }: Guide,
): { head: string; body: string } {
  const { site, canonical, toRoot } = places;
  const meta = { published, site, canonical, title, description };
  return {
    head: renderToStaticMarkup(<PageMeta {...meta} />),
    body: renderToStaticMarkup(
      <TextPage info={published.info} toRoot={toRoot}>
        <Body title={title} {...readGuide(text, { site, root: toRoot, ...values })} />
      </TextPage>,
    ),
  };
}

function Body({ title, lead, chapters }: GuideText & { readonly title: string }) {
  return (
    <main className="about embedding">
      <h1>{title}</h1>
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
          // Our own text, from the files beside this one.
          dangerouslySetInnerHTML={{ __html: `<h2 id="${id}-title">${name}</h2>${html}` }}
        />
      ))}
    </main>
  );
}
