import { useState } from 'react';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import { articlesAmong } from '../../session/chosen/dataset-in.ts';
import type { Choice } from '../../session/chosen/chosen-files.ts';
import { missingHashes } from '../../session/found-dataset.ts';
import { useDesk, useDeskActions } from '../desk-context.tsx';
import { FolderButton } from '../start/FolderButton.tsx';

/** Asks for the texts of articles that the dataset names and that did not come with it; nothing where all are there. */
export function MissingTexts() {
  const records = useDesk(({ history }) => history.records);
  const texts = useDesk((state) => state.texts);
  const actions = useDeskActions();
  const [isReading, setReading] = useState(false);
  const [said, setSaid] = useState('');
  const missing = missingHashes(records, texts);
  const take = async (choice: Promise<Choice>): Promise<void> => {
    setReading(true);
    try {
      const { files, name } = await choice;
      const found = await articlesAmong(files, missing);
      actions.addTexts(found.texts);
      const nothing = found.texts.size === 0 ? words.noTextsIn(name, files.length) : '';
      setSaid(found.unread.length > 0 ? words.unreadTexts(found.unread) : nothing);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
    setReading(false);
  };
  if (missing.size === 0) return null;
  return (
    <div className="desk-save__missing">
      <span>{words.missingTexts(missing.size)}</span>
      <FolderButton isDisabled={isReading} onChoose={(choice) => void take(choice)}>
        {words.chooseTexts}
      </FolderButton>
      <span role="status">{said}</span>
    </div>
  );
}
