import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { DataNotes } from '../dataset/notes.ts';
import type { PublishedDataset } from '../dataset/published.ts';
import { PARTY_ORDER } from '../evidence/derive.ts';
import { countClaims } from '../evidence/claim-counts.ts';
import { citedSource } from '../evidence/citation.ts';
import type { Source } from '../evidence/model.ts';
import { en } from '../messages/en.ts';
import { formatCalendarDate, formatInterval } from '../time/format.ts';
import { CITATION_FILES, DOWNLOADS } from './downloads.ts';
import type { PagePlaces } from './static-page.tsx';

/** What the build writes into `about/`: a page of text that needs no script. */
export function aboutPage(
  published: PublishedDataset,
  notes: DataNotes,
  places: PagePlaces,
): { head: string; body: string } {
  const { info } = published;
  const head = renderToStaticMarkup(
    <>
      <title>{`About · ${en.appName}`}</title>
      <meta
        name="description"
        content={`How “${info.title}” was made: method, sources, known gaps, corrections, licences.`}
      />
      <link rel="canonical" href={places.canonical} />
    </>,
  );
  const dataset = decodeDataset(published);
  const body = renderToStaticMarkup(<About dataset={dataset} notes={notes} places={places} />);
  return { head, body };
}

interface AboutProps {
  readonly dataset: Dataset;
  readonly notes: DataNotes;
  readonly places: PagePlaces;
}

function About({ dataset, notes, places }: AboutProps) {
  return (
    <>
      <header className="about__header">
        <a className="about__name" href={places.toRoot}>
          {en.appName}
        </a>
        <p className="about__dataset">{dataset.info.title}</p>
      </header>
      <main className="about">
        <h1>About {en.appName}</h1>
        <WhatItIs dataset={dataset} />
        <Method />
        <Codings />
        <Sources dataset={dataset} notes={notes} />
        <Corrections />
        <Versions dataset={dataset} notes={notes} places={places} />
        <Licences dataset={dataset} />
      </main>
      <footer className="about__footer">
        <a href={places.toRoot}>Back to the map and the timeline</a>
      </footer>
    </>
  );
}

function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function WhatItIs({ dataset }: { dataset: Dataset }) {
  const { info, incidents, zone } = dataset;
  const counts = countClaims(dataset);
  const places = new Set(incidents.flatMap(({ place }) => place ?? []));
  const pages = new Set(
    [...counts.bySource.keys()].map((id) => dataset.sourceById.get(id)?.custom.carriedBy ?? id),
  );
  const facts: [string, number][] = [
    ['incidents', incidents.length],
    ['claims', counts.total],
    ['places', places.size],
    ['articles', pages.size],
  ];
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
      <p>
        {info.summary} The dataset spans {formatInterval(info.time, zone, en.calendar)}; times are
        in the zone {info.timeZone}.
      </p>
    </>
  );
}

function Method() {
  return (
    <Chapter id="method" title="Method">
      <p>
        The articles are coded sentence by sentence, as a researcher of conflict events does: what
        was said, by whom, where and when, and nothing more.
      </p>
      <dl className="about__terms">
        <dt>Incident</dt>
        <dd>
          One kind of event, at one place, on one day or over one stated interval. The same event in
          several articles is one incident with claims from each. A sentence that lists three places
          makes three. Nothing is left out because it is small or because one side alone reports it.
        </dd>
        <dt>Claim</dt>
        <dd>
          What one speaker says of an incident. The speaker is the person or body quoted, not the
          newspaper that prints it; a sentence in the reporter’s own voice has the publisher as its
          speaker. Denials, accusations and doubts are claims too. Three papers that print one
          ministry’s figure are not three confirmations.
        </dd>
        <dt>Quote</dt>
        <dd>
          Verbatim to the character, misspellings included: the shortest run of words that carries
          the claim, one sentence at most. Private persons are described and never named.
        </dd>
        <dt>Figures</dt>
        <dd>
          The words are kept and bounds derived only where the words give them: “at least ten” is
          ten or more, “dozens” is no number. Figures that conflict stand side by side, each with
          its speaker. They are never added up, and running totals are kept apart from incidents.
        </dd>
        <dt>Time</dt>
        <dd>
          Weekdays are resolved from the article’s own date. The day of an announcement is not taken
          for the day of the event. Where the sources give two days, the record says “one day
          between”. A date that was inferred says from what.
        </dd>
        <dt>Place</dt>
        <dd>
          A town, the district of that name and “the direction of” it are three places. A place is
          never more exact than the report; a radius says how far off its point may be. Places whose
          names are disputed carry both, in alphabetical order. No place is drawn as belonging to a
          state.
        </dd>
        <dt>Neutral voice</dt>
        <dd>
          Titles say what is reported. Words that only one side would use stand inside quotes. Sides
          have no colours, and nothing is ranked or counted by side as if one of them were right.
        </dd>
      </dl>
    </Chapter>
  );
}

function Codings() {
  return (
    <Chapter id="codings" title="How the coding is checked">
      <p>
        To test the method, articles are coded twice, by coders who do not see each other’s records.
        The two are then compared claim by claim: is there a record for the same words, and does it
        agree in speaker, stance, category, day and place? A difference is settled by the codebook,
        and where the codebook left it open, the rule is added.
      </p>
      <p>
        The coding log, <code>data/events/CODING.md</code> in the project’s files, says for every
        sentence of every article which record it feeds or why it feeds none, and lists the
        judgement calls. Each build checks every date, place and speaker and whether the quotes
        agree with one another, and refuses data that fails.
      </p>
    </Chapter>
  );
}

function Sources({ dataset, notes }: Pick<AboutProps, 'dataset' | 'notes'>) {
  const counts = countClaims(dataset);
  const sources = [...dataset.sourceById.values()].toSorted((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : 1,
  );
  const coded = sources.filter(({ id }) => counts.bySource.has(id));
  const parties = PARTY_ORDER.filter((party) => counts.byParty.has(party));
  return (
    <Chapter id="sources" title="Sources and known gaps">
      {notes.gaps.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {/* What scrolls sideways on a narrow screen must be in reach of the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="about__scroll" role="region" aria-labelledby="claims-caption" tabIndex={0}>
        <table>
          <caption id="claims-caption">
            Claims by article and by who speaks. The numbers say whom these articles quote, not what
            happened.
            {coded.some(({ custom }) => custom.carriedBy !== undefined) &&
              ' Pieces that one page carries stand apart.'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              {parties.map((party) => (
                <th key={party} scope="col">
                  {en.parties[party]}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {coded.map((source) => {
              const own = counts.bySource.get(source.id);
              return (
                <tr key={source.id} data-source={source.id}>
                  <th scope="row">
                    {source['container-title']}, {dateOf(source, true)}
                  </th>
                  {parties.map((party) => (
                    <td key={party}>{own?.byParty.get(party) ?? 0}</td>
                  ))}
                  <td>{own?.total ?? 0}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr data-source="all">
              <th scope="row">All articles</th>
              {parties.map((party) => (
                <td key={party}>{counts.byParty.get(party) ?? 0}</td>
              ))}
              <td>{counts.total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {sources.map((source) => {
        const cited = citedSource(source.id, dataset.sourceById);
        return (
          <article key={source.id} className="about__source">
            <h3>{source['container-title']}</h3>
            <p className="about__meta">
              <cite>
                <a href={source.URL} rel="noopener">
                  {en.quoted(source.title)}
                </a>
              </cite>
              , {dateOf(source, true)}
              {cited?.carrier != null && `, ${en.carriedBy(cited.carrier)}`}
            </p>
            {notes.standpoints.get(source.id)?.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        );
      })}
    </Chapter>
  );
}

/** In figures that sort, or in words. */
function dateOf(source: Source, words = false): string {
  const parts = source.issued['date-parts'][0] ?? [];
  if (words) return formatCalendarDate(parts, en.calendar);
  return parts.map((part) => String(part).padStart(4, '0')).join('-');
}

function Corrections() {
  return (
    <Chapter id="corrections" title="How to correct an error">
      <p>
        Write to whoever publishes this site, or open an issue where the project’s files are kept.
        Give the incident’s address (open it and choose “{en.cite}”, then “{en.citeView}”), the
        words of the article, and what the record should say. A correction needs the article’s own
        words; another source is a new record and not a correction.
      </p>
      <p>
        A record that is wrong is changed in its file, the reason is noted in the coding log, the
        data gets a new version, and the change is listed below with its day. Addresses go on
        working, and a citation says which version it saw.
      </p>
    </Chapter>
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
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </article>
      ))}
      <p>The data and its citations as files:</p>
      <ul className="about__files">
        {[...DOWNLOADS.map(({ file }) => file), ...CITATION_FILES].map((file) => (
          <li key={file}>
            <a href={`${places.dataFolder}${file}`} download="">
              {file}
            </a>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function Licences({ dataset }: { dataset: Dataset }) {
  return (
    <Chapter id="licences" title="Licences and attributions">
      <p>{dataset.info.licence}</p>
      <ul>
        <li>Program: MIT.</li>
        <li>
          Country borders and coasts © OpenStreetMap contributors (ODbL). Districts, the former
          oblast, the line of 1994 and the world around: Natural Earth (public domain). Lakes and
          rivers: GSHHG (LGPL). Relief: SRTM (public domain).
        </li>
        <li>Coordinates of places: GeoNames (CC BY 4.0) unless a place says otherwise.</li>
        <li>Typefaces: Noto Sans and Noto Serif (OFL 1.1).</li>
      </ul>
      <p>
        The pages set no cookies, count no visits and ask nothing of any other host. A link to an
        article leads to its publisher, whose own rules hold there.
      </p>
    </Chapter>
  );
}
