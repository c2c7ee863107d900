import { useRef } from 'react';
import { takeFiles } from '../../../ui/take-files.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import { choiceOfList } from '../../session/chosen/chosen-files.ts';
import type { Choice } from '../../session/chosen/chosen-files.ts';
import { choiceOfDrop } from '../../session/chosen/dropped-files.ts';
import { FolderButton } from './FolderButton.tsx';
import { useDrop } from './useDrop.ts';

export interface OpenDatasetProps {
  readonly isDisabled: boolean;
  readonly onChoose: (choice: Promise<Choice>) => void;
}

/** Takes a dataset's folder or a zip of it, by picker or drop. */
export function OpenDataset({ isDisabled, onChoose }: OpenDatasetProps) {
  const zip = useRef<HTMLInputElement>(null);
  const isOver = useDrop((transfer) => {
    if (!isDisabled) onChoose(choiceOfDrop(transfer));
  });
  return (
    <div className="desk-start__drop" data-over={isOver || undefined}>
      <FolderButton isDisabled={isDisabled} onChoose={onChoose}>
        {words.chooseFolder}
      </FolderButton>
      <input
        ref={zip}
        type="file"
        accept=".zip"
        hidden
        aria-label={words.chooseZip}
        onChange={({ target }) => {
          const files = takeFiles(target);
          if (files.length > 0) onChoose(Promise.resolve(choiceOfList(files)));
        }}
      />
      <button
        type="button"
        className="button"
        aria-disabled={isDisabled}
        onClick={() => isDisabled || zip.current?.click()}
      >
        {words.chooseZip}
      </button>
      <span>{words.drop}</span>
    </div>
  );
}
