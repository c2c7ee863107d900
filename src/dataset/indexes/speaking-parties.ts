import type { Speaker } from '../../evidence/model.ts';
import type { Party, VocabularyLists } from '../../evidence/vocabulary.ts';
import type { IncidentColumns } from './columns.ts';

/**
 * The parties whose speakers say something in any claim, in the order of showing. It goes through every claim when it is
 * first asked, and keeps the answer.
 */
export function createSpeakingParties(
  { claimSpeaker }: Pick<IncidentColumns, 'claimSpeaker'>,
  speakers: readonly Pick<Speaker, 'party'>[],
  { parties }: Pick<VocabularyLists, 'parties'>,
): () => readonly Party[] {
  let found: readonly Party[] | null = null;
  return () => {
    if (found) return found;
    const speaking = new Set<string>();
    for (const code of new Set(claimSpeaker)) speaking.add(speakers[code]!.party);
    found = parties.filter(({ id }) => speaking.has(id));
    return found;
  };
}
