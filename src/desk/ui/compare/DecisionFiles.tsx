import { useRef } from 'react';
import { takeFiles } from '../../../ui/take-files.ts';
import { saveFile } from '../../../app/image/save-file.ts';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { codingHash, readDecisions, writeDecisions } from '../../compare/decided/decisions.ts';
import type { Decision } from '../../compare/decided/decisions.ts';
import type { FirstFigures } from '../../compare/decided/first-figures.ts';
import { bareDecision } from '../../compare/decided/settled-points.ts';
import type { HeldDecision } from '../../compare/decided/settled-points.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';

interface Props {
  /** The desk's own coding, as it stands. */
  readonly records: Records;
  readonly other: { readonly name: string; readonly sha256: string | null };
  readonly decided: readonly HeldDecision[];
  /** How far the two agreed as first coded; null while they are as they were. */
  readonly first: FirstFigures | null;
  readonly onFirst: (first: FirstFigures) => void;
  /** Puts decisions of a file to use. @returns what is to be said of it */
  readonly onLoad: (decisions: readonly Decision[]) => string;
  readonly onSaid: (said: string) => void;
}

/** Saves what was decided as a file, and takes such a file. */
export function DecisionFiles({ records, other, decided, first, onFirst, onLoad, onSaid }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    const dataset = datasetOf(records);
    const text = writeDecisions({
      mine: { name: dataset.title, sha256: await codingHash(records) },
      theirs: other,
      ...(first && { agreement: first }),
      decisions: decided.map(bareDecision).toReversed(),
    });
    const bare = other.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    const name = words.fileName(dataset.id, bare || 'other');
    saveFile(new Blob([text], { type: 'application/json' }), name);
    onSaid(words.savedDecisions(decided.length, name));
  };
  const load = async (file: File): Promise<void> => {
    const read = readDecisions(await file.text());
    if ('expected' in read) {
      onSaid(words.notDecisions(file.name, read.got, read.expected));
      return;
    }
    const isOfOther = read.theirs.sha256 !== other.sha256;
    const said = onLoad(read.decisions);
    // Of a coding that has taken theirs already, the file alone still knows.
    if (read.agreement) onFirst(read.agreement);
    onSaid(isOfOther ? `${words.loadedOthers(other.name)} ${said}` : said);
  };
  return (
    <div className="desk-compare__files">
      <button
        type="button"
        className="button"
        aria-disabled={decided.length === 0}
        onClick={() => decided.length > 0 && void save()}
      >
        {words.saveDecisions}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.loadDecisions}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.loadDecisions}
        onChange={({ target }) => {
          const [file] = takeFiles(target);
          if (file) void load(file);
        }}
      />
    </div>
  );
}
