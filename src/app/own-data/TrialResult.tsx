import type { ImportFinding } from '../../import/findings.ts';
import { cureHere } from './reading/cure-here.ts';
import type { TrialOutcome } from './reading/own-trial.ts';
import { useOpenDataWords } from './own-words.tsx';
import { Sentence, slotsFor } from '../../messages/Sentence.tsx';

/** How many places that were looked up are listed; all are in what is saved. */
const MOST_MATCHES = 500;

export interface TrialResultProps {
  readonly outcome: TrialOutcome | null;
}

/** What becomes of the rows, where their places are, and what is to be told of them. */
export function TrialResult({ outcome }: TrialResultProps) {
  const words = useOpenDataWords();
  if (!outcome) return <p role="status">{words.trying}</p>;
  const { counts, findings, found, isWhole, places } = outcome;
  return (
    <>
      <p role="status" className="own__counts">
        {words.outcome(counts)}
      </p>
      {!isWhole && <p className="own__note">{words.tried(counts.rows)}</p>}
      {counts.incidents === 0 && <p className="own__asked">{words.noRows}</p>}
      {places.counted !== null && (
        <details>
          <summary lang="en">{places.counted}</summary>
          <ul className="own__told">
            {places.matches.slice(0, MOST_MATCHES).map((match) => (
              <li key={match} lang="en">
                {match}
              </li>
            ))}
          </ul>
        </details>
      )}
      {findings.length > 0 && (
        <details open={counts.incidents === 0}>
          <summary>{words.findings(found)}</summary>
          <ul className="own__told">
            {findings.map((finding, at) => (
              <li key={at} data-level={finding.level}>
                <Found {...finding} />
              </li>
            ))}
          </ul>
          {found > findings.length && (
            <p className="own__note">{words.firstFindings(findings.length)}</p>
          )}
        </details>
      )}
    </>
  );
}

/** What the import says, it says in English. */
function Found(finding: ImportFinding) {
  const words = useOpenDataWords();
  const { row, column, got, expected } = finding;
  const cure = cureHere(finding, words.cures);
  const [first = '', second = ''] = slotsFor(['got', 'expected']);
  const sentence = words.finding(first, second);
  const parts = [got, ...(expected === undefined ? [] : [expected])].map((text, at) => (
    <bdi key={at} lang="en">
      {text}
    </bdi>
  ));
  return (
    <>
      {row !== undefined && <b>{words.row(row)} </b>}
      {column !== undefined && (
        <b>
          <bdi>{column}</bdi>{' '}
        </b>
      )}
      {expected === undefined ? parts : <Sentence text={sentence} parts={parts} />}
      {cure !== undefined && `; ${cure}`}
    </>
  );
}
