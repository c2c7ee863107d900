import { accountsByParty } from '../evidence/accounts.ts';
import type { Claim } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { ClaimFigure } from './ClaimFigure.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

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
