import { renderToStaticMarkup } from 'react-dom/server';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { titleAndBody } from '../../dataset/markdown-sections.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { CitedSource } from '../../evidence/citation.ts';
import { countStates } from '../../evidence/coding/sentence-states.ts';
import type {
  ArticleStates,
  FedRecord,
  SentenceState,
} from '../../evidence/coding/sentence-states.ts';
import { codingWords } from '../../messages/coding-words.ts';
import { DataText } from '../../messages/DataText.tsx';
import { en } from '../../messages/en.ts';
import { nameAndDay } from '../../messages/SourceWords.tsx';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import { PageMeta } from '../PageMeta.tsx';
import type { PagePlaces } from '../static-page.tsx';
import { TextPage } from '../TextPage.tsx';
import { SourceLine } from './about-sources.tsx';
import { CODING_NOTES } from './coding-notes.ts';
import { Prose, ProseTitle } from './Prose.tsx';

/** What the log is made of. */
export interface CodingLog {
  readonly coding: readonly ArticleStates[];
  readonly notes: DataNotes;
}

/** What the build writes into `about/coding/`: what became of each sentence; null where nobody keeps it. */
export function codingPage(
  published: PublishedDataset,
  { coding, notes }: CodingLog,
  places: PagePlaces,
): { head: string; body: string } | null {
  if (coding.length === 0) return null;
  const { info } = published;
  const head = renderToStaticMarkup(
    <PageMeta
      published={published}
      site={places.site}
      canonical={places.canonical}
      tab={`${codingWords.log} · ${en.appName}`}
      title={`${codingWords.log} of “${info.title}”`}
      description={`Which records each sentence of the articles of “${info.title}” feeds, or why it feeds none.`}
    />,
  );
  const all = coding.flatMap(({ sentences }) => sentences);
  const dataset = decodeDataset(published);
  const titles = new Map([
    ...published.incidents.map(({ id, title }) => [`incident ${id}`, title] as const),
    ...published.tallies.map(({ id, title }) => [`tally ${id}`, title] as const),
  ]);
  const links = <a href="../">About {en.appName}</a>;
  const body = renderToStaticMarkup(
    <TextPage info={info} toRoot={places.toRoot} links={links}>
      <main className="about coding">
        <h1>{codingWords.log}</h1>
        <p className="about__lead">
          Sentence by sentence: which records an article feeds, and why a sentence feeds none.
        </p>
        <p>
          A sentence feeds a record where a quote of the record lies over it. The sentences
          themselves are not printed, as the site holds excerpts alone: offsets say where they
          stand, in UTF-16 units from the start of the article’s text as it was coded, the end
          excluded.
        </p>
        <p data-count="sentences">{codingWords.counts(countStates(all))}.</p>
        <ul className="coding__contents">
          {coding.map(({ source, sentences }) => (
            <li key={source}>
              <a href={`#${source}`}>
                <ArticleName id={source} dataset={dataset} />
              </a>{' '}
              <span>{codingWords.counts(countStates(sentences))}</span>
            </li>
          ))}
        </ul>
        {coding.map((article) => (
          <Article
            key={article.source}
            article={article}
            dataset={dataset}
            titles={titles}
            toRoot={places.toRoot}
          />
        ))}
        <Notes notes={notes} />
      </main>
    </TextPage>,
  );
  return { head, body };
}

interface ArticleProps {
  readonly article: ArticleStates;
  readonly dataset: Dataset;
  /** Of records, by their kind and id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly toRoot: string;
}

/** No id of a source has a colon, so none is that of a heading or of a sentence. */
function Article({ article: { source, sentences }, dataset, titles, toRoot }: ArticleProps) {
  const carried = dataset.sources
    .filter(({ custom }) => custom?.carriedBy === source)
    .flatMap(({ id }) => citedSource(id, dataset.sourceById) ?? []);
  const cited = citedSource(source, dataset.sourceById);
  return (
    <section id={source} aria-labelledby={`${source}:title`}>
      <h2 id={`${source}:title`}>
        <ArticleName id={source} dataset={dataset} />
      </h2>
      {cited && <SourceLine cited={cited} />}
      {carried.length > 0 && <Carried pieces={carried} />}
      <table>
        <thead>
          <tr>
            <th scope="col">Sentence</th>
            <th scope="col">Offsets</th>
            <th scope="col">Records that it feeds, or why none</th>
          </tr>
        </thead>
        <tbody>
          {sentences.map((sentence, at) => (
            <tr
              key={sentence.start}
              id={`${source}:${at + 1}`}
              data-sentence={at + 1}
              data-state={sentence.state}
            >
              <th scope="row">S{at + 1}</th>
              <td>
                {sentence.start}–{sentence.end}
              </td>
              <td>
                <Outcome sentence={sentence} titles={titles} toRoot={toRoot} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ArticleName({ id, dataset }: { readonly id: string; readonly dataset: Dataset }) {
  const cited = citedSource(id, dataset.sourceById);
  return cited ? <IsolatedParts parts={nameAndDay(cited, en.calendar)} separator=", " /> : id;
}

/** What a page carries has no offsets of its own. */
function Carried({ pieces }: { readonly pieces: readonly CitedSource[] }) {
  return (
    <p className="about__meta">
      With what the page carries:{' '}
      {pieces.map((piece, at) => (
        <span key={piece.source.id}>
          {at > 0 && '; '}
          <IsolatedParts parts={nameAndDay(piece, en.calendar)} separator=", " />
        </span>
      ))}
      .
    </p>
  );
}

interface OutcomeProps extends Pick<ArticleProps, 'titles' | 'toRoot'> {
  readonly sentence: SentenceState;
}

/** The records of a sentence; else why there is none. */
function Outcome({ sentence: { records, aside, why }, titles, toRoot }: OutcomeProps) {
  if (records.length > 0)
    return (
      <ul>
        {records.map((record) => (
          <li key={keyOf(record)}>
            <RecordTitle record={record} title={titles.get(keyOf(record))} toRoot={toRoot} />
          </li>
        ))}
      </ul>
    );
  if (aside === undefined) return codingWords.uncoded;
  return (
    <>
      {codingWords.asides[aside]}
      {why !== undefined && (
        <>
          : <DataText text={why} />
        </>
      )}
    </>
  );
}

function keyOf({ kind, id }: FedRecord): string {
  return `${kind} ${id}`;
}

/** An incident has an address; a running total stands among the others of its kind. */
function RecordTitle({
  record: { kind, id },
  title = id,
  toRoot,
}: {
  readonly record: FedRecord;
  readonly title: string | undefined;
  readonly toRoot: string;
}) {
  if (kind === 'incident')
    return (
      <a href={`${toRoot}?incident=${id}`}>
        <DataText text={title} />
      </a>
    );
  return (
    <>
      {codingWords.tally}: <DataText text={title} />
    </>
  );
}

/** What the makers write of their coding. */
function Notes({ notes }: { readonly notes: DataNotes }) {
  const own = notes.about.get(CODING_NOTES);
  if (own === undefined) return null;
  const { title } = titleAndBody(own);
  return (
    <section id="notes:" aria-labelledby="notes:title">
      <h2 id="notes:title">
        {title === null ? 'How the articles were coded' : <ProseTitle markdown={title} />}
      </h2>
      <Prose markdown={own} />
    </section>
  );
}
