import { datedIncidents } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import { citedSource, issuedOf, publisherOf } from '../../evidence/citation.ts';
import { countClaims } from '../../evidence/claim-counts.ts';
import type { Source } from '../../evidence/model.ts';
import { en } from '../../messages/en.ts';
import { partyName } from '../../messages/vocabulary-names.ts';
import { formatCalendarDate } from '../../time/format.ts';
import { Chapter } from './about-chapter.tsx';

interface SourcesProps {
  readonly dataset: Dataset;
  readonly notes: DataNotes;
}

/** Whom the articles quote, in which terms each of them writes, and what they leave out together. */
export function Sources({ dataset, notes }: SourcesProps) {
  const counts = countClaims({ ...dataset, incidents: datedIncidents(dataset) });
  const sources = [...dataset.sourceById.values()].toSorted((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : 1,
  );
  const coded = sources.filter(({ id }) => counts.bySource.has(id));
  const parties = dataset.vocabulary.parties.filter(({ id }) => counts.byParty.has(id));
  return (
    <Chapter id="sources" title="Sources and known gaps">
      {notes.gaps.map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {/* What scrolls sideways on a narrow screen must be in reach of the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="about__scroll" role="region" aria-labelledby="claims-caption" tabIndex={0}>
        <table>
          <caption id="claims-caption">
            Claims by article and by who speaks. The numbers say whom these articles quote, not what
            happened.
            {coded.some(({ custom }) => custom?.carriedBy !== undefined) &&
              ' Pieces that one page carries stand apart.'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              {parties.map((party) => (
                <th key={party.id} scope="col">
                  <bdi>{partyName(party, en)}</bdi>
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
                    <bdi>
                      {en.publisherOn(publisherOf(source) ?? source.title, dateOf(source, true))}
                    </bdi>
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
      {sources.map((source) => {
        const cited = citedSource(source.id, dataset.sourceById);
        return (
          <article key={source.id} className="about__source">
            <h3 dir="auto">{publisherOf(source) ?? source.title}</h3>
            <p className="about__meta">
              <cite dir="auto">
                {source.URL === undefined ? (
                  en.quoted(source.title)
                ) : (
                  <a href={source.URL} rel="noopener">
                    {en.quoted(source.title)}
                  </a>
                )}
              </cite>
              {issuedOf(source).length > 0 && `, ${dateOf(source, true)}`}
              {cited?.carrier != null && `, ${en.carriedBy(cited.carrier)}`}
            </p>
            {notes.standpoints.get(source.id)?.map((paragraph) => (
              <p key={paragraph} dir="auto">
                {paragraph}
              </p>
            ))}
          </article>
        );
      })}
    </Chapter>
  );
}

/** In figures that sort, or in words. */
function dateOf(source: Source, words = false): string {
  const parts = issuedOf(source);
  if (words) return formatCalendarDate(parts, en.calendar);
  return parts.map((part) => String(part).padStart(4, '0')).join('-');
}
