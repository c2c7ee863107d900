import { renderToStaticMarkup } from 'react-dom/server';
import { datedIncidents, decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { countClaims } from '../../evidence/claim-counts.ts';
import { DataText } from '../../messages/DataText.tsx';
import { en } from '../../messages/en.ts';
import { usedPlaces } from '../../state/selectors.ts';
import { formatCalendarDate, formatInterval } from '../../time/format.ts';
import { Chapter } from './about-chapter.tsx';
import { Failures } from './about-failures.tsx';
import { Corrections, Method, OwnChapters } from './about-method.tsx';
import type { CodingLog } from './coding-page.tsx';
import { Licences } from './about-licences.tsx';
import { Sources } from './about-sources.tsx';
import { CITATION_FILES, downloadsOf } from '../../app/panels/downloads.ts';
import { PageMeta } from '../PageMeta.tsx';
import type { PagePlaces } from '../static-page.tsx';
import { TextPage } from '../TextPage.tsx';

/** What the build writes into `about/`: a page of text that needs no script. */
export function aboutPage(
  published: PublishedDataset,
  { coding, notes }: CodingLog,
  places: PagePlaces,
): { head: string; body: string } {
  const { info } = published;
  const head = renderToStaticMarkup(
    <PageMeta
      published={published}
      site={places.site}
      canonical={places.canonical}
      tab={`About · ${en.appName}`}
      title={`About “${info.title}”`}
      description={`How “${info.title}” was made: method, sources, known gaps, corrections, licences.`}
    />,
  );
  const dataset = decodeDataset(published);
  const body = renderToStaticMarkup(
    <TextPage info={info} toRoot={places.toRoot}>
      <About dataset={dataset} notes={notes} places={places} hasLog={coding.length > 0} />
    </TextPage>,
  );
  return { head, body };
}

interface AboutProps {
  readonly dataset: Dataset;
  readonly notes: DataNotes;
  readonly places: PagePlaces;
}

function About({ dataset, notes, places, hasLog }: AboutProps & { readonly hasLog: boolean }) {
  return (
    <main className="about">
      <h1>About {en.appName}</h1>
      <WhatItIs dataset={dataset} />
      <Method notes={notes} />
      <OwnChapters notes={notes} hasLog={hasLog} />
      <Sources dataset={dataset} notes={notes} hasLog={hasLog} />
      <Corrections notes={notes} />
      <Versions dataset={dataset} notes={notes} places={places} />
      <Failures />
      <Licences dataset={dataset} notes={notes} ground={places.ground} toRoot={places.toRoot} />
      <Chapter id="embedding" title="In your own pages">
        <p>
          <a href={`${places.toRoot}embedding/`}>Embed {en.appName}</a> is the guide for newsrooms
          {places.explainer && (
            <>
              ; <a href={`${places.toRoot}explainer/`}>the article of this site</a> is made with it
            </>
          )}
          . <a href={`${places.toRoot}guide/`}>From a sheet to an embed</a> is the way from a table
          of your own to such a map, and{' '}
          <a href={`${places.toRoot}guide/article/`}>From an article to a map</a> that from an
          article, by <a href={`${places.toRoot}desk/`}>the desk</a>.
        </p>
      </Chapter>
    </main>
  );
}

function WhatItIs({ dataset }: { dataset: Dataset }) {
  const { info, columns, zone } = dataset;
  const counts = countClaims({ ...dataset, incidents: datedIncidents(dataset) });
  const pages = new Set(
    [...counts.bySource.keys()].map((id) => dataset.sourceById.get(id)?.custom?.carriedBy ?? id),
  );
  const facts: [string, number][] = [
    ['incidents', columns.dated],
    ['claims', counts.total],
    ['places', usedPlaces(dataset)],
    ['articles', pages.size],
  ];
  const undated = columns.length - columns.dated;
  if (undated > 0) facts.push(['more incidents, without a date', undated]);
  return (
    <>
      <p className="about__lead">
        {en.appName} is a map and a timeline of reported incidents in which every mark can be
        checked: who said what, word for word, with a link to the sentence.
      </p>
      <p>
        It shows claims, not facts. An incident is on the map because an article reports it, and
        beside it stand all the accounts of it, those that deny it too. {en.appName} does not decide
        which of them is true. {en.legendNote}
      </p>
      <dl className="about__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-count={name}>{value}</dd>
          </div>
        ))}
      </dl>
      {/* Apart: one may run from right to left where the other does not. */}
      <p>
        <DataText text={info.summary} />
      </p>
      <p>
        The dataset spans {formatInterval(info.time, zone, en.calendar)}; times are in the zone{' '}
        {info.timeZone}.
      </p>
    </>
  );
}

function Versions({ dataset, notes, places }: AboutProps) {
  return (
    <Chapter id="versions" title="Versions and corrections">
      <p>{en.dataVersionIs(dataset.info.version)} is what this site shows.</p>
      {notes.releases.map(({ version, date, changes }) => (
        <article key={version} className="about__release">
          <h3>
            {version}{' '}
            <time dateTime={date}>
              {formatCalendarDate(date.split('-').map(Number), en.calendar)}
            </time>
          </h3>
          {changes.map(({ kind, items }) => (
            <div key={kind}>
              <h4>{kind}</h4>
              <ul>
                {items.map((item) => (
                  <li key={item}>
                    <DataText text={item} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </article>
      ))}
      <p>The data and its citations as files:</p>
      <ul className="about__files">
        {[...downloadsOf(dataset.columns.length).map(({ file }) => file), ...CITATION_FILES].map(
          (file) => (
            <li key={file}>
              <a href={`${places.dataFolder}${file}`} download="">
                {file}
              </a>
            </li>
          ),
        )}
      </ul>
    </Chapter>
  );
}
