import type { ReactNode } from 'react';
import { accountsByParty, isDenial } from '../evidence/party-accounts.ts';
import type { PartyAccounts } from '../evidence/party-accounts.ts';
import type { Claim } from '../evidence/model.ts';
import type { Party } from '../evidence/vocabulary.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { partyName } from '../messages/vocabulary-names.ts';
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
  const parties = accountsByParty(claims, lookup);
  const lead = parties[0]?.claims[0];
  const others = othersAfter(parties);
  return (
    <div className="accounts">
      {lead && (
        <div
          className="accounts__lead"
          role="group"
          aria-label={partyName(parties[0]!.party, words).text}
        >
          <ClaimFigure claim={lead} lookup={lookup} />
        </div>
      )}
      {children}
      {others.length > 0 && (
        <div className="accounts__others">
          {others.map(({ party, left }) => (
            <div
              key={party.id}
              className="accounts__party"
              role="group"
              aria-label={partyName(party, words).text}
              data-denies={left.every(isDenial) || undefined}
            >
              <p className="accounts__party-name" aria-hidden="true">
                <DataText {...partyName(party, words)} />
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

interface OtherAccounts {
  readonly party: Party;
  readonly left: readonly Claim[];
}

/**
 * What is left when the first account has been read: first what others report, then what its own party says besides, then
 * denials, so that what stands beside the first account is somebody else's.
 */
function othersAfter([first, ...others]: readonly PartyAccounts[]): OtherAccounts[] {
  if (!first) return [];
  const all = others.map(({ party, claims }) => ({ party, left: claims }));
  const own = { party: first.party, left: first.claims.slice(1) };
  const denials = all.findIndex(({ left }) => left.every(isDenial));
  return all
    .toSpliced(denials < 0 ? all.length : denials, 0, own)
    .filter(({ left }) => left.length > 0);
}
