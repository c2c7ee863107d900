import { titleAndBody } from '../../dataset/markdown-sections.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import { en } from '../../messages/en.ts';
import { Chapter, titleId } from './about-chapter.tsx';
import { CODING_NOTES } from './coding-notes.ts';
import { Prose, ProseTitle } from './Prose.tsx';

interface Props {
  readonly notes: DataNotes;
}

/** How the dataset was made, in its own words, and what the page makes of what it says. */
export function Method({ notes }: Props) {
  const own = notes.about.get('method');
  return (
    <Chapter id="method" title="Method">
      {own !== undefined && <Prose markdown={own} />}
      {own !== undefined && <h3>What the page shows</h3>}
      <dl className="about__terms">
        <dt>Incident</dt>
        <dd>One kind of event, at one place, on one day or over one stated interval.</dd>
        <dt>Claim</dt>
        <dd>
          What one speaker says of an incident; a sentence in the reporter’s own voice has the
          publisher as its speaker. Denials, accusations and doubts are claims too. Within an
          incident, the words of those who say that it happened come before the words of those who
          deny it, whoever they are; their comments stand with their denial.
        </dd>
        <dt>Figures</dt>
        <dd>
          The words are kept and bounds derived only where the words give them: “at least ten” is
          ten or more, “dozens” is no number. Figures that conflict stand side by side, each with
          its speaker. They are never added up, and running totals are kept apart from incidents.
        </dd>
        <dt>Time</dt>
        <dd>
          Where the sources give two days, the record says{' '}
          {en.quoted(en.calendar.oneDayIn.replace('{when}', '…'))}. A date that was inferred says
          from what. Of reports with one time, those whose date is stated come before those whose
          date is inferred or uncertain.
        </dd>
        <dt>A dotted line below a title, publisher, date or address</dt>
        <dd>
          The article’s own text, as it was coded, does not state it; below a link, its address.
        </dd>
        <dt>Over a period</dt>
        <dd>
          A report whose written time is longer than a week (a range of days, a month, a year) is no
          event of any one day of it; where a dataset spans more than a year, one that is longer
          than a fiftieth of that. One event on a day that is not known is none of these, however
          many days it may lie on: it is drawn as a mark on a dotted line over all of them, and
          counts as dated. Such reports have one lane of the timeline and hollow marks, are counted
          apart from the dated ones, and come after them in lists. They count as shown while any of
          their time lies in the window; one without an end, or without a beginning, counts by the
          day that it names.
        </dd>
        <dt>On the map</dt>
        <dd>
          A town, a village or a site has its mark on its very point; where marks would lie on one
          another, one with a number stands for all of them, over the dots of their points, until
          the map is near enough for each. A radius says how far off a point may be. A district, a
          sector or a region is its outline and a tag, never a point, and has no colour: it says
          where a report is from, not who holds it. What lies beyond the map is a tag at its edge.
          Places whose names are disputed carry both, in alphabetical order.
        </dd>
        <dt>Neutral voice</dt>
        <dd>Titles say what is reported.</dd>
      </dl>
    </Chapter>
  );
}

/** Files of notes that have a chapter of the page's own. */
const KNOWN: ReadonlySet<string> = new Set(['method', 'corrections', 'terms']);

interface OwnProps extends Props {
  /** Whether the site has a coding log, which holds what they write of the coding. */
  readonly hasLog?: boolean;
}

/** Whatever else the dataset's makers write of it: a chapter a file, under the file's first heading. */
export function OwnChapters({ notes, hasLog = false }: OwnProps) {
  const files = [...notes.about].filter(
    ([name]) => !KNOWN.has(name) && !(hasLog && name === CODING_NOTES),
  );
  const ids = ownIds(files.map(([name]) => name));
  return files.map(([name, text], at) => {
    const { title } = titleAndBody(text);
    return (
      <Chapter key={name} id={ids[at]!} title={<ProseTitle markdown={title ?? name} />}>
        <Prose markdown={text} />
      </Chapter>
    );
  });
}

/** Ids of chapters by the names of their files: none is that of a chapter of the page's own, and none stands twice. */
function ownIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = `about-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    let id = wanted;
    for (let more = 2; taken.has(id) || taken.has(titleId(id)); more++) id = `${wanted}-${more}`;
    taken.add(id).add(titleId(id));
    return id;
  });
}

/** What to do about a record that is wrong. */
export function Corrections({ notes }: Props) {
  const own = notes.about.get('corrections');
  return (
    <Chapter id="corrections" title="How to correct an error">
      <p>
        Write to whoever publishes this site. Give the incident’s address (open it and choose “
        {en.cite}”, then “{en.citeView}”), the words of the source, and what the record should say.
      </p>
      {own !== undefined && <Prose markdown={own} />}
      <p>
        With a correction the data gets a new version
        {notes.releases.length > 0 && ', and the change is listed below with its day'}. Addresses go
        on working, and a citation says which version it saw. Each build checks every date, place
        and speaker and whether the quotes agree with one another, and refuses data that fails.
      </p>
    </Chapter>
  );
}
