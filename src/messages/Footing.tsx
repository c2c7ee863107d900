import type { Voices } from '../evidence/derive.ts';
import type { Incident } from '../evidence/model.ts';
import { DataText } from './DataText.tsx';
import { footingText } from './footing-text.ts';
import { useMessages } from './messages-context.tsx';
import { Sentence, slotsFor } from './Sentence.tsx';
import { partyInSentence } from './vocabulary-names.ts';

interface Props {
  readonly incident: Incident;
  readonly voices: Voices;
  readonly className?: string;
}

/** The reports that an incident rests on, and the denials that stand against it: one line, none where there are none. */
export function Footing({ incident, voices, className }: Props) {
  const words = useMessages();
  const { parties } = voices.vocabulary;
  const text = footingText(incident, voices, words, slotsFor(parties));
  if (text === '') return null;
  return (
    <p className={className}>
      <Sentence
        text={text}
        parts={parties.map((party) => (
          <DataText key={party.id} {...partyInSentence(party, words)} />
        ))}
      />
    </p>
  );
}
