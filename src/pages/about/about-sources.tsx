import { datedIncidents } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { takeSections } from '../../dataset/markdown-sections.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { CitedSource } from '../../evidence/citation.ts';
import { countClaims } from '../../evidence/claim-counts.ts';
import { codingWords } from '../../messages/coding-words.ts';
import { DataText } from '../../messages/DataText.tsx';
import { en } from '../../messages/en.ts';
import { nameAndDay, SourceField, SourceTitle } from '../../messages/SourceWords.tsx';
import { partyName } from '../../messages/vocabulary-names.ts';
import { SentenceLink } from '../../reader/charts/SentenceLink.tsx';
import { formatCalendarDate } from '../../time/format.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import { Chapter } from './about-chapter.tsx';
import { Prose } from './Prose.tsx';

interface SourcesProps {
  readonly dataset: Dataset;
  readonly notes: DataNotes;
  /** Whether the site says what became of each sentence. */
  readonly hasLog?: boolean;
}

/** Whom the articles quote, in which terms each of them writes, and what they leave out together. */
export function Sources({ dataset, notes, hasLog = false }: SourcesProps) {
  const counts = countClaims({ ...dataset, incidents: datedIncidents(dataset) });
  const sources = dataset.sources
    .flatMap(({ id }) => citedSource(id, dataset.sourceById) ?? [])
    .toSorted((a, b) => compareDates(a.issued, b.issued));
  const coded = sources.filter(({ source }) => counts.bySource.has(source.id));
  const { rest: gaps, sections: standpoints } = takeSections(notes.gaps, dataset.sourceById);
  const parties = dataset.vocabulary.parties.filter(({ id }) => counts.byParty.has(id));
  return (
    <Chapter id="sources" title="Sources and known gaps">
      {gaps.trim() !== '' && <Prose markdown={gaps} />}
      {/* What scrolls sideways on a narrow screen must be in reach of the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="about__scroll" role="region" aria-labelledby="claims-caption" tabIndex={0}>
        <table>
          <caption id="claims-caption">
            Claims by article and by who speaks. The numbers say whom these articles quote, not what
            happened.
            {coded.some(({ carrier }) => carrier !== null) &&
              ' Pieces that one page carries stand apart.'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              {parties.map((party) => (
                <th key={party.id} scope="col">
                  <DataText {...partyName(party, en)} />
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {coded.map((cited) => {
              const { source } = cited;
              const own = counts.bySource.get(source.id);
              return (
                <tr key={source.id} data-source={source.id}>
                  <th scope="row">
                    <IsolatedParts parts={nameAndDay(cited, en.calendar)} separator=", " />
                  </th>
                  {parties.map((party) => (
                    <td key={party.id}>{own?.byParty.get(party.id) ?? 0}</td>
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
                <td key={party.id}>{counts.byParty.get(party.id) ?? 0}</td>
              ))}
              <td>{counts.total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {hasLog && (
        <p>
          The <a href="coding/">{codingWords.log.toLowerCase()}</a> says of every sentence of the
          articles which records it feeds, or why it feeds none.
        </p>
      )}
      {sources.map((cited) => {
        const { source, name } = cited;
        return (
          <article key={source.id} className="about__source">
            <h3 dir="auto">
              <SourceField source={source} field="name">
                {name}
              </SourceField>
            </h3>
            <SourceLine cited={cited} />
            {standpoints.has(source.id) && <Prose markdown={standpoints.get(source.id) ?? ''} />}
          </article>
        );
      })}
    </Chapter>
  );
}

/** What an article is called, its day, and the way to it. */
export function SourceLine({
  cited: { source, issued, carrier },
}: {
  readonly cited: CitedSource;
}) {
  return (
    <p className="about__meta">
      <cite dir="auto">
        <SourceTitle source={source} />
      </cite>
      {issued.length > 0 && ', '}
      <SourceField source={source} field="issued">
        {formatCalendarDate(issued, en.calendar)}
      </SourceField>
      {carrier !== null && `, ${en.carriedBy(carrier)}`}
      {source.URL !== undefined && ' · '}
      <SentenceLink source={source} quote={undefined} speaker={source.title} />
    </p>
  );
}

/** In order of time, as far as known: a year alone before its months, and what has no date first. */
export function compareDates(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at] ?? -Infinity, b[at] ?? -Infinity];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
