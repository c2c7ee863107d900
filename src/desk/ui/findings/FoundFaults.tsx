import type { Finding } from '../../../evidence/finding.ts';
import { deskClaimWords as words } from '../../../messages/desk-rooms/desk-claim-words.ts';

/** What the check says, in words. */
export function FoundFaults({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map(({ pointer, got, expected, cure }) => (
    <p key={`${pointer} ${expected}`} className="desk-claim-field__wrong">
      {words.finding(got, expected, cure)}
    </p>
  ));
}
