import { accountsByParty } from '../evidence/accounts';
import type { Claim } from '../evidence/model';
import { useMessages } from '../messages/react';
import { ClaimFigure } from './ClaimFigure';
import type { ClaimLookup } from './ClaimFigure';

/** The accounts of one thing, grouped by who speaks. */
export function Accounts({ claims, lookup }: { claims: readonly Claim[]; lookup: ClaimLookup }) {
  const words = useMessages();
  return (
    <div className="accounts">
      {accountsByParty(claims, lookup.speakerById).map(({ party, claims: spoken }) => (
        <div key={party} className="accounts__party" role="group" aria-label={words.parties[party]}>
          <p className="accounts__party-name" aria-hidden="true">
            {words.parties[party]}
          </p>
          {spoken.map((claim, index) => (
            <ClaimFigure key={index} claim={claim} lookup={lookup} />
          ))}
        </div>
      ))}
    </div>
  );
}
