import { deniersOf, footingOf, generalDeniersOf } from '../evidence/derive.ts';
import type { Voices } from '../evidence/derive.ts';
import type { Incident } from '../evidence/model.ts';
import type { Messages } from './messages.ts';

/**
 * The reports that an incident rests on, and the denials that stand against it, in a sentence or two; empty where there
 * are none.
 * @param written the names of the vocabulary's parties, in its order, as they stand in the sentence
 */
export function footingText(
  incident: Incident,
  { vocabulary, speakerById }: Voices,
  words: Messages,
  written: readonly string[],
): string {
  const { kind, parties } = footingOf(incident, { vocabulary, speakerById });
  const partiesOf = (speakers: readonly string[]): ReadonlySet<string> =>
    new Set(speakers.map((id) => speakerById.get(id)?.party ?? 'press'));
  const denying = partiesOf(deniersOf(incident));
  const denyingAll = partiesOf(generalDeniersOf(incident));
  const namesOf = (ids: ReadonlySet<string>): string[] =>
    vocabulary.parties.flatMap(({ id }, at) => (ids.has(id) ? [written[at] ?? id] : []));
  const deniers = namesOf(denying);
  const generalDeniers = namesOf(new Set([...denyingAll].filter((id) => !denying.has(id))));
  const names = namesOf(new Set(parties));
  const isAlone = kind === 'one-party' || kind === 'press';
  return [
    ...(kind === 'none'
      ? []
      : [isAlone ? words.restsOnAlone(names[0] ?? '') : words.restsOn(names)]),
    ...(deniers.length === 0 ? [] : [words.deniedBy(deniers)]),
    ...(generalDeniers.length === 0 ? [] : [words.deniedInGeneralBy(generalDeniers)]),
  ].join(' ');
}
