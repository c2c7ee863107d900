import { citedSource } from '../evidence/citation.ts';
import type { CitedSource } from '../evidence/citation.ts';
import type { Actor, Claim, DatasetInfo, Source, Speaker } from '../evidence/model.ts';
import { nameIn } from '../evidence/name-in.ts';
import type { Vocabulary } from '../evidence/vocabulary.ts';
import { DataText } from '../messages/DataText.tsx';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { publication, SourceField, SourceTitle } from '../messages/SourceWords.tsx';
import { IsolatedParts } from '../ui/IsolatedParts.tsx';
import { mayLackPopups } from '../ui/popups.ts';
import { ArchivedCopies } from './ArchivedCopies.tsx';
import { textOf, writtenValue } from './charts/given-values.ts';
import { SentenceLink } from './charts/SentenceLink.tsx';

/** The records that claims refer to. */
export interface ClaimLookup {
  readonly info: Pick<DatasetInfo, 'languages'>;
  readonly vocabulary: Vocabulary;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
  readonly actorById: ReadonlyMap<string, Actor>;
}

/** What a speaker is called; the id where the dataset lacks one. */
export function speakerName(
  id: string,
  { speakerById }: Pick<ClaimLookup, 'speakerById'>,
  { language }: Messages,
): string {
  const speaker = speakerById.get(id);
  return speaker ? nameIn(speaker.name, language).text : id;
}

/** The same, marked with its language. */
export function SpeakerName({ id, lookup }: { id: string; lookup: ClaimLookup }) {
  const words = useMessages();
  const speaker = lookup.speakerById.get(id);
  return speaker ? <DataText {...nameIn(speaker.name, words.language)} /> : <bdi>{id}</bdi>;
}

/** One account: the words, or a summary of them, who says it, and where it stands. */
export function ClaimFigure({ claim, lookup }: { claim: Claim; lookup: ClaimLookup }) {
  const words = useMessages();
  const cited = citedSource(claim.source, lookup.sourceById);
  const { URL: address, language } = cited?.source ?? {};
  return (
    <figure className="claim" data-note={claim.note === undefined ? undefined : ''}>
      {claim.quote ? (
        <blockquote className="claim__quote" cite={address} lang={language} dir="auto">
          <p>{words.quoted(claim.quote.exact)}</p>
        </blockquote>
      ) : (
        <>
          <DataText as="p" className="claim__note" text={claim.note ?? ''} />
          <Figures claim={claim} />
        </>
      )}
      <figcaption className="claim__caption">
        <b className="claim__speaker">
          <SpeakerName id={claim.speaker} lookup={lookup} />
        </b>
        <Stance claim={claim} />
        {cited && <Where claim={claim} cited={cited} lookup={lookup} />}
        <Acts claim={claim} lookup={lookup} />
      </figcaption>
    </figure>
  );
}

/** The figures beside a summary: those of a quote stand in its words. */
function Figures({ claim }: { claim: Claim }) {
  const words = useMessages();
  const figures = (claim.figures ?? []).filter(
    ({ min, max, text }) => min !== undefined || max !== undefined || text !== undefined,
  );
  if (figures.length === 0) return null;
  const parts = figures.map((figure) => {
    const measured = words.measureOf(words.measures[figure.measure], figure.of);
    return `${measured}, ${writtenValue({ ...figure, text: textOf({ claim, figure }) }, words)}`;
  });
  return (
    <p className="claim__figures">
      <IsolatedParts parts={parts} separator="; " />
    </p>
  );
}

/** What the claim does besides reporting, and whose words its quote has. */
function Stance({ claim }: { claim: Claim }) {
  const words = useMessages();
  const said = [
    words.stances[claim.stance],
    claim.general === true ? words.inGeneral : '',
    claim.note === undefined ? '' : words.summarised,
    claim.reported === true ? words.reportedSpeech : '',
  ].filter(Boolean);
  return said.length > 0 && <span className="claim__stance"> {said.join(', ')}</span>;
}

/** Who is said to have done it, and to whom: after the source, which is what a reader checks first. */
function Acts({ claim, lookup }: { claim: Claim; lookup: ClaimLookup }) {
  const words = useMessages();
  const named = [
    [words.namedActor, lookup.actorById.get(claim.actor ?? '')],
    [words.namedTarget, lookup.actorById.get(claim.target ?? '')],
  ] as const;
  return named.map(
    ([label, actor]) =>
      actor && (
        <span key={label} className="claim__named">
          {label} <DataText {...nameIn(actor.name, words.language)} />
        </span>
      ),
  );
}

interface WhereProps {
  readonly claim: Claim;
  readonly cited: CitedSource;
  readonly lookup: ClaimLookup;
}

/** The article, who published it when, the way to the sentence, and copies that are kept of it. */
function Where({ claim, cited, lookup }: WhereProps) {
  const words = useMessages();
  const { source, archived } = cited;
  const { URL: address, custom } = source;
  const published = publication(cited, words);
  const carrying = lookup.sourceById.get(custom?.carriedBy ?? '');
  const isProven = (carrying ?? source).custom?.sha256 !== undefined;
  return (
    <span className="claim__source">
      <cite>
        <SourceTitle source={source} />
      </cite>
      {published.length > 0 && ', '}
      <IsolatedParts parts={published} separator=", " />
      {claim.quote && !isProven && ` (${words.unproven})`}
      {address !== undefined && (
        <>
          {' '}
          ·{' '}
          <SentenceLink
            source={source}
            quote={claim.quote}
            speaker={speakerName(claim.speaker, lookup, words)}
            data-address={address}
          />
        </>
      )}
      {mayLackPopups && address !== undefined && (
        <span className="claim__address">
          <SourceField source={source} field="URL">
            {address}
          </SourceField>
        </span>
      )}
      <ArchivedCopies copies={archived} />
    </span>
  );
}
