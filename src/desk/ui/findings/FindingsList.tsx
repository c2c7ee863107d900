import { useContext } from 'react';
import { flushSync } from 'react-dom';
import { FILES } from '../../../evidence/files.ts';
import { describeFinding } from '../../../evidence/finding.ts';
import type { Finding } from '../../../evidence/finding.ts';
import { deskFindingWords as words } from '../../../messages/desk-rooms/desk-finding-words.ts';
import { fieldOf } from '../../coding/check/check-incident.ts';
import { useFocusText } from '../claims/useFocusText.ts';
import { useArticle, useDeskActions, useRecords } from '../desk-context.tsx';
import { FindingsContext } from './desk-findings.ts';
import { FoundFaults } from './FoundFaults.tsx';

/** So many are listed: who mends them sees the next. */
const MOST = 50;

/** How many faults the check finds in the dataset, and unfolded which, each on an incident with a way to where it is mended. */
export function FindingsList() {
  const checked = useContext(FindingsContext);
  const findings = checked?.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <details className="desk-findings">
      <summary className="button">{words.findings(findings.length)}</summary>
      <ul>
        {findings.slice(0, MOST).map((finding) => (
          <FindingItem key={describeFinding(finding)} finding={finding} />
        ))}
        {findings.length > MOST && <li>{words.more(findings.length - MOST)}</li>}
      </ul>
    </details>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { incident: incidents } = useRecords();
  const { file, pointer } = finding;
  const incident = incidents.get(file.slice(FILES.incidents.length + 1, -'.json'.length));
  const { claim: at } = fieldOf(pointer);
  const claim = incident?.claims[at ?? 0];
  const article = useArticle(claim?.source ?? '');
  const actions = useDeskActions();
  const focusText = useFocusText();
  if (!incident || !claim || file !== FILES.incident(incident.id))
    return <li>{describeFinding(finding)}</li>;
  const go = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    currentTarget.closest('details')?.removeAttribute('open');
    if (article) focusText(article, claim.quote?.start ?? 0);
    // The incident's own stands over its claims.
    if (at === null && article) return;
    flushSync(() => actions.editClaim({ incident: incident.id, at: at ?? 0 }));
    document.querySelector<HTMLElement>(AT_FAULT)?.focus();
  };
  return (
    <li>
      <button type="button" className="link-button" onClick={go}>
        <bdi>{incident.title}</bdi>
      </button>
      <FoundFaults findings={[finding]} />
    </li>
  );
}

/** What is first at a field that something is wrong in. */
const AT_FAULT = '.desk-claim-form [data-wrong] :is(input, select, textarea, button)';
