import type { ReactNode } from 'react';
import type { PublishedDataset } from '../dataset/open/published.ts';
import { DataLanguageContext, DataText } from '../messages/DataText.tsx';
import { en } from '../messages/en.ts';

interface Props {
  readonly info: PublishedDataset['info'];
  /** The site's root from the page, with a final slash. */
  readonly toRoot: string;
  /** What leads elsewhere from its foot, before the way to the map. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** A page of text: whose it is above it, and the way to the map above and below. */
export function TextPage({ info, toRoot, links, children }: Props) {
  return (
    <DataLanguageContext value={info.languages[0]}>
      <header className="about__header">
        <a className="about__name" href={toRoot}>
          {en.appName}
        </a>
        <DataText as="p" className="about__dataset" text={info.title} />
      </header>
      {children}
      <footer className="about__footer">
        {links}
        <a href={toRoot}>Back to the map and the timeline</a>
      </footer>
    </DataLanguageContext>
  );
}
