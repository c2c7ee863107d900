import { useId } from 'react';
import { ENCODINGS } from '../../import/read/text/encodings.ts';
import type { Encoding } from '../../import/read/text/encodings.ts';
import type { OwnWork } from './own-work.ts';
import { useOpenDataWords } from './own-words.tsx';

export interface EncodingChoiceProps {
  /** Null where none was said. */
  readonly said: Encoding | null;
  /** What it is where none is said. */
  readonly otherwise: string;
  readonly work: Pick<OwnWork, 'openAs'>;
}

/** In which encoding the text of files is: they are read once more as a person says. */
export function EncodingChoice({ said, otherwise, work }: EncodingChoiceProps) {
  const words = useOpenDataWords();
  const id = useId();
  return (
    <>
      <label className="own__label" htmlFor={id}>
        {words.encoding}
      </label>
      <select
        id={id}
        className="own__input"
        value={said ?? ''}
        onChange={({ target: { value } }) =>
          void work.openAs({ encoding: value === '' ? undefined : (value as Encoding) })
        }
      >
        <option value="">{otherwise}</option>
        {Object.entries(ENCODINGS).map(([name, whose]) => (
          <option key={name} value={name}>
            {whose === 'any' ? name : `${name} (${words.encodings[whose]})`}
          </option>
        ))}
      </select>
    </>
  );
}
