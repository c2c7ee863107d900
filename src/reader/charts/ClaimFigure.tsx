import { citedSource } from '../../evidence/citation.ts';
import type { Claim, Source, Speaker } from '../../evidence/model.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { formatCalendarDate } from '../../time/format.ts';
import { mayLackPopups } from '../../ui/popups.ts';
import { SentenceLink } from './SentenceLink.tsx';

/** The records a claim refers to. */
export interface ClaimLookup {
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
}

/** One account: the quote, who says it, and where it stands. */
export function ClaimFigure({ claim, lookup }: { claim: Claim; lookup: ClaimLookup }) {
  const words = useMessages();
  const cited = citedSource(claim.source, lookup.sourceById);
  const speaker = lookup.speakerById.get(claim.speaker)?.name ?? claim.speaker;
  const stance = words.stances[claim.stance];
  return (
    <figure className="claim" data-stance={claim.stance}>
      <blockquote className="claim__quote" cite={cited?.source.URL} lang={cited?.source.language}>
        <p>{words.quoted(claim.quote.exact)}</p>
      </blockquote>
      <figcaption className="claim__caption">
        <b className="claim__speaker">{speaker}</b>
        {stance && <span className="claim__stance"> {stance}</span>}
        {cited && (
          <span className="claim__source">
            <cite>{words.quoted(cited.source.title)}</cite>, {cited.publisher},{' '}
            {formatCalendarDate(cited.issued, words.calendar)}
            {cited.carrier !== null && `, ${words.carriedBy(cited.carrier)}`} ·{' '}
            <SentenceLink
              source={cited.source}
              quote={claim.quote}
              speaker={speaker}
              data-address={cited.source.URL}
            />
            {mayLackPopups && <span className="claim__address">{cited.source.URL}</span>}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
