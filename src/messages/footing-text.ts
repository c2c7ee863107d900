import { deniersOf, footingOf, PARTY_ORDER } from '../evidence/derive.ts';
import type { Incident, Speaker } from '../evidence/model.ts';
import type { Messages } from './messages.ts';

/** The reports that an incident rests on, and the denials that stand against it, in a sentence or two; empty where there are none. */
export function footingText(
  incident: Incident,
  speakers: ReadonlyMap<string, Speaker>,
  words: Messages,
): string {
  const { kind, parties } = footingOf(incident, speakers);
  const denying = new Set(deniersOf(incident).map((id) => speakers.get(id)?.party ?? 'press'));
  const deniers = PARTY_ORDER.filter((party) => denying.has(party));
  const names = parties.map((party) => words.partiesInSentence[party]);
  const isAlone = kind === 'one-party' || kind === 'press';
  return [
    ...(kind === 'none'
      ? []
      : [isAlone ? words.restsOnAlone(names[0] ?? '') : words.restsOn(names)]),
    ...(deniers.length === 0
      ? []
      : [words.deniedBy(deniers.map((party) => words.partiesInSentence[party]))]),
  ].join(' ');
}
