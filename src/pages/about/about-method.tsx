import { en } from '../../messages/en.ts';
import { Chapter } from './about-chapter.tsx';

/** How articles become records. */
export function Method() {
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
          ministry’s figure are not three confirmations. Within an incident, the words of those who
          say that it happened come before the words of those who deny it, whoever they are; their
          comments stand with their denial.
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
          for the day of the event. Where the sources give two days, the record says{' '}
          {en.quoted(en.calendar.oneDayIn.replace('{when}', '…'))}. A date that was inferred says
          from what. Of reports with one time, those whose date is stated come before those whose
          date is inferred or uncertain.
        </dd>
        <dt>Over a period</dt>
        <dd>
          A report whose written time is longer than a week (a range of days, a month, a year) is no
          event of any one day of it. One event on a day that is not known is none of these, however
          many days it may lie on: it is drawn as a mark on a dotted line over all of them, and
          counts as dated. Such reports have one lane of the timeline and hollow marks, are counted
          apart from the dated ones, and come after them in lists. They count as shown while any of
          their time lies in the window; one without an end, or without a beginning, counts by the
          day that it names.
        </dd>
        <dt>Place</dt>
        <dd>
          A town, the district of that name and “the direction of” it are three places. A place is
          never more exact than the report; a radius says how far off its point may be. Places whose
          names are disputed carry both, in alphabetical order. No place is drawn as belonging to a
          state.
        </dd>
        <dt>On the map</dt>
        <dd>
          A town, a village or a site has its mark on its very point; where marks would lie on one
          another, one with a number stands for all of them, over the dots of their points, until
          the map is near enough for each. A district, a sector or a region is its outline and a
          tag, never a point, and has no colour: it says where a report is from, not who holds it.
          What lies beyond the map is a tag at its edge.
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

/** How far a record can be trusted to say what its article says. */
export function Codings() {
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

/** What to do about a record that does not. */
export function Corrections() {
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
