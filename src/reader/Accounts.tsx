import type { ReactNode } from 'react';
import { accountsByParty } from '../evidence/accounts.ts';
import type { Claim } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { ClaimFigure } from './ClaimFigure.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

interface Props {
  readonly claims: readonly Claim[];
  readonly lookup: ClaimLookup;
  /** What stands between the first account and the others. */
  readonly children?: ReactNode;
}

/**
 * The accounts of one thing: the first by itself, then the others grouped by who speaks, side by side where there is
 * room. Reports come before denials.
 */
export function Accounts({ claims, lookup, children }: Props) {
  const words = useMessages();
  const parties = accountsByParty(claims, lookup.speakerById);
  const lead = parties[0]?.claims[0];
  const others = parties.flatMap(({ party, claims: spoken }) => {
    const left = spoken.filter((claim) => claim !== lead);
    return left.length > 0 ? [{ party, left }] : [];
  });
  return (
    <div className="accounts">
      {lead && (
        <div className="accounts__lead" role="group" aria-label={words.parties[parties[0]!.party]}>
          <ClaimFigure claim={lead} lookup={lookup} />
        </div>
      )}
      {children}
      {others.length > 0 && (
        <div className="accounts__others">
          {others.map(({ party, left }) => (
            <div
              key={party}
              className="accounts__party"
              role="group"
              aria-label={words.parties[party]}
              data-denies={left.every(({ stance }) => stance === 'denies') || undefined}
            >
              <p className="accounts__party-name" aria-hidden="true">
                {words.parties[party]}
              </p>
              {left.map((claim, index) => (
                <ClaimFigure key={index} claim={claim} lookup={lookup} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
