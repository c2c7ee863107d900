import type { Dataset } from '../dataset/dataset.ts';
import type { Party } from '../evidence/model.ts';

/** The parties of which anybody speaks in any claim of the dataset. */
export function speakingParties({
  columns: { claimSpeaker },
  speakers,
}: Pick<Dataset, 'columns' | 'speakers'>): Set<Party> {
  const speaking = new Set(claimSpeaker);
  return new Set(speakers.flatMap(({ party }, code) => (speaking.has(code) ? party : [])));
}
