import { deniersOf, footingOf, PARTY_ORDER } from '../evidence/derive.ts';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

/** On whose reports an incident rests, and whose denials stand against it: one line. */
export function Footing({ incident, lookup }: { incident: Incident; lookup: ClaimLookup }) {
  const words = useMessages();
  const { kind, parties } = footingOf(incident, lookup.speakerById);
  const denying = new Set(
    deniersOf(incident).map((id) => lookup.speakerById.get(id)?.party ?? 'press'),
  );
  const deniers = PARTY_ORDER.filter((party) => denying.has(party));
  if (kind === 'none' && deniers.length === 0) return null;
  const names = parties.map((party) => words.partiesInSentence[party]);
  const alone = kind === 'one-party' || kind === 'press';
  return (
    <p className="incident__footing">
      {kind !== 'none' && (alone ? words.restsOnAlone(names[0] ?? '') : words.restsOn(names))}
      {deniers.length > 0 &&
        ` ${words.deniedBy(deniers.map((party) => words.partiesInSentence[party]))}`}
    </p>
  );
}
