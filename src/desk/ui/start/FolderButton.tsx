import { useRef } from 'react';
import { takeFiles } from '../../../ui/take-files.ts';
import { choiceOfFolder, choiceOfList } from '../../session/chosen/chosen-files.ts';
import type { Choice } from '../../session/chosen/chosen-files.ts';
import { hasFolderPicker, pickFolder } from '../../session/chosen/folder-access.ts';

export interface FolderButtonProps {
  readonly children: string;
  readonly isDisabled: boolean;
  readonly onChoose: (choice: Promise<Choice>) => void;
}

/** Asks for a folder, in the way that the browser has: one that is then written into, where there is such a way. */
export function FolderButton({ children, isDisabled, onChoose }: FolderButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = async (): Promise<void> => {
    try {
      const handle = await pickFolder();
      if (handle) onChoose(choiceOfFolder(handle));
    } catch (error) {
      onChoose(Promise.reject(error));
    }
  };
  const choose = (): void => {
    if (hasFolderPicker()) void pick();
    else input.current?.click();
  };
  return (
    <>
      <input
        ref={(made) => {
          input.current = made;
          // Unknown to the types of React.
          made?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={children}
        onChange={({ target }) => {
          const files = takeFiles(target);
          if (files.length > 0) onChoose(Promise.resolve(choiceOfList(files)));
        }}
      />
      <button
        type="button"
        className="button"
        aria-disabled={isDisabled}
        onClick={() => isDisabled || choose()}
      >
        {children}
      </button>
    </>
  );
}
