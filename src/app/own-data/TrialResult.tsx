import { openDataWords as words } from '../../messages/open-data-words.ts';
import type { ImportFinding } from '../../import/findings.ts';
import { cureHere } from './reading/cure-here.ts';
import type { TrialOutcome } from './reading/own-trial.ts';

/** How many places that were looked up are listed; all are in what is saved. */
const MOST_MATCHES = 500;

export interface TrialResultProps {
  readonly outcome: TrialOutcome | null;
}

/** What becomes of the rows, where their places are, and what is to be told of them. */
export function TrialResult({ outcome }: TrialResultProps) {
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
          <summary>{places.counted}</summary>
          <ul className="own__told">
            {places.matches.slice(0, MOST_MATCHES).map((match) => (
              <li key={match}>{match}</li>
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

function Found(finding: ImportFinding) {
  const { row, column, got, expected } = finding;
  const cure = cureHere(finding);
  return (
    <>
      {row !== undefined && <b>{words.row(row)} </b>}
      {column !== undefined && (
        <b>
          <bdi>{column}</bdi>{' '}
        </b>
      )}
      {words.finding(got, expected)}
      {cure !== undefined && `; ${cure}`}
    </>
  );
}
