import { useRef, useState } from 'react';
import { deskStartWords as words } from '../../../messages/desk-start-words.ts';
import { choiceOfFolder, choiceOfList } from '../../session/chosen/chosen-files.ts';
import type { Choice } from '../../session/chosen/chosen-files.ts';
import { choiceOfDrop } from '../../session/chosen/dropped-files.ts';
import { hasFolderPicker, pickFolder } from '../../session/chosen/folder-access.ts';

export interface OpenDatasetProps {
  readonly isDisabled: boolean;
  /** @param choice null where nothing was chosen */
  readonly onChoose: (choice: Promise<Choice | null>) => void;
}

/** Takes a dataset's folder or a zip of it, by picker or drop. */
export function OpenDataset({ isDisabled, onChoose }: OpenDatasetProps) {
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const chooseFolder = (): void => {
    if (isDisabled) return;
    if (!hasFolderPicker()) folder.current?.click();
    // Nothing is being read while the picker is open.
    else
      void pickFolder().then(
        (handle) => {
          if (handle) onChoose(choiceOfFolder(handle));
        },
        (error: unknown) => onChoose(Promise.reject(error as Error)),
      );
  };
  const take = ({ target }: { readonly target: HTMLInputElement }): void => {
    const files = [...(target.files ?? [])];
    // The same once more is a change again.
    target.value = '';
    if (files.length > 0) onChoose(Promise.resolve(choiceOfList(files)));
  };
  return (
    <div
      className="desk-start__drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isDisabled) onChoose(choiceOfDrop(event.dataTransfer));
      }}
    >
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.chooseFolder}
        onChange={take}
      />
      <input
        ref={zip}
        type="file"
        accept=".zip"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.chooseZip}
        onChange={take}
      />
      <button type="button" className="button" aria-disabled={isDisabled} onClick={chooseFolder}>
        {words.chooseFolder}
      </button>
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
