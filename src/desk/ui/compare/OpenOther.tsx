import { useRef, useState } from 'react';
import { describeFinding } from '../../../evidence/finding.ts';
import type { Finding } from '../../../evidence/finding.ts';
import { deskCompareWords as words } from '../../../messages/desk-compare-words.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';

/**
 * Opens another's coding from what was chosen: the files of a folder, of it and of its articles, or a zip.
 * @returns what keeps it from being opened, at least one finding
 * @throws {Error} whose message says what of a file can't be read
 */
export type OpenCoding = (
  files: readonly File[],
) => Promise<OtherCoding | { readonly findings: readonly Finding[] }>;

interface Props {
  readonly open: OpenCoding;
  readonly onOpened: (other: OtherCoding) => void;
}

/** How many findings are shown of what can't be opened. */
const MOST_SHOWN = 20;

/** Asks for the coding that the desk's own is to be compared with. */
export function OpenOther({ open, onOpened }: Props) {
  const [isReading, setReading] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [isOver, setOver] = useState(false);
  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || isReading) return;
    setReading(true);
    setWrong([]);
    try {
      const opened = await open(files);
      if ('folder' in opened) onOpened(opened);
      else setWrong(opened.findings.map(describeFinding));
    } catch (error) {
      setWrong([error instanceof Error ? error.message : String(error)]);
    } finally {
      setReading(false);
    }
  };
  return (
    <section className="desk-open-other" aria-label={words.openOther}>
      <h2>{words.openOther}</h2>
      <p>{words.openOtherLead}</p>
      <div
        className="desk-open-other__drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read([...event.dataTransfer.files]);
        }}
      >
        <ChooseFiles label={words.chooseFolder} isFolder onChosen={read} />
        <ChooseFiles label={words.chooseZip} onChosen={read} />
        <span>{words.dropZip}</span>
      </div>
      <div role="status">{isReading ? words.reading : ''}</div>
      {wrong.length > 0 && (
        <div role="alert">
          <p>{words.notOpened}</p>
          <ul className="desk-open-other__wrong">
            {wrong.slice(0, MOST_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {wrong.length > MOST_SHOWN && <p>{words.more(wrong.length - MOST_SHOWN)}</p>}
        </div>
      )}
    </section>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onChosen: (files: readonly File[]) => Promise<void>;
}

function ChooseFiles({ label, isFolder = false, onChosen }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.zip,application/zip' })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same can be chosen again.
          target.value = '';
          void onChosen(files);
        }}
      />
    </>
  );
}
