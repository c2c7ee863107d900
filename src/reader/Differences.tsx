import { deniersOf, footingOf, measureAccounts } from '../evidence/derive.ts';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { AccountsDiffer } from './AccountsDiffer.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

/** What comes before the accounts: where their figures differ, on whose reports it rests, and who denies it. */
export function Differences({ incident, lookup }: { incident: Incident; lookup: ClaimLookup }) {
  const words = useMessages();
  const { kind, parties } = footingOf(incident, lookup.speakerById);
  const deniers = deniersOf(incident).map((id) => lookup.speakerById.get(id)?.name ?? id);
  const names = parties.map((party) => words.partiesInSentence[party]);
  const alone = kind === 'one-party' || kind === 'press';
  return (
    <div className="differences">
      <AccountsDiffer measures={measureAccounts(incident)} lookup={lookup} />
      {(kind !== 'none' || deniers.length > 0) && (
        <p className="differences__footing">
          {kind !== 'none' && (alone ? words.restsOnAlone(names[0] ?? '') : words.restsOn(names))}
          {deniers.length > 0 && ` ${words.deniedBy(deniers)}`}
        </p>
      )}
    </div>
  );
}
