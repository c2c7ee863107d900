import { PARTY_ORDER } from '../../evidence/derive.ts';
import type { Party, Speaker } from '../../evidence/model.ts';
import type { IncidentColumns } from './columns.ts';

/**
 * The parties whose speakers say something in any claim, in the order of showing. It goes through every claim when it is
 * first asked, and keeps the answer.
 */
export function createSpeakingParties(
  { claimSpeaker }: Pick<IncidentColumns, 'claimSpeaker'>,
  speakers: readonly Pick<Speaker, 'party'>[],
): () => readonly Party[] {
  let found: readonly Party[] | null = null;
  return () => {
    if (found) return found;
    const speaking = new Set<Party>();
    for (const code of new Set(claimSpeaker)) speaking.add(speakers[code]!.party);
    found = PARTY_ORDER.filter((party) => speaking.has(party));
    return found;
  };
}
