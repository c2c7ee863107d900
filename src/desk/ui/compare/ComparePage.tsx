import { useState } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { deskStartWords } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { ReactNode } from 'react';
import type { Finding } from '../../../evidence/finding.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import type { Choice } from '../../session/chosen/chosen-files.ts';
import { datasetIn } from '../../session/chosen/dataset-in.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { OpenDataset } from '../start/OpenDataset.tsx';
import { CompareFrame, CompareScreen } from './CompareScreen.tsx';

interface Props {
  readonly store: DeskStore;
  readonly other: OtherCoding | null;
  /** What became of saving the dataset. */
  readonly told?: ReactNode;
  readonly onOther: (other: OtherCoding) => void;
  readonly onClose: () => void;
}

/** Another coding of the same articles beside the desk's: first the choice of it. */
export default function ComparePage({ store, other, told, onOther, onClose }: Props) {
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  if (other) return <CompareScreen store={store} other={other} told={told} onClose={onClose} />;
  const read = async (choice: Promise<Choice | null>): Promise<void> => {
    setReading(true);
    setFailure(null);
    setFindings([]);
    try {
      const chosen = await choice;
      const found = chosen && (await datasetIn(chosen));
      if (found && 'findings' in found) setFindings(found.findings);
      else if (chosen && found)
        onOther({ name: chosen.name, folder: found.folder, texts: found.texts });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setReading(false);
  };
  return (
    <CompareFrame store={store} told={told} onClose={onClose}>
      <main className="desk-compare__opening">
        <h2>{words.choose}</h2>
        <p>{words.chooseLead}</p>
        <OpenDataset isDisabled={isReading} onChoose={(choice) => void read(choice)} />
        <p role="status">{isReading && deskStartWords.reading}</p>
        {failure !== null && <p role="alert">{failure}</p>}
        {findings.length > 0 && (
          <ul className="desk-start__findings" role="alert">
            {findings.slice(0, MOST).map((finding, at) => (
              <li key={at}>{deskStartWords.finding(finding)}</li>
            ))}
            {findings.length > MOST && <li>{deskStartWords.more(findings.length - MOST)}</li>}
          </ul>
        )}
      </main>
    </CompareFrame>
  );
}

/** The most findings that are listed. */
const MOST = 100;
