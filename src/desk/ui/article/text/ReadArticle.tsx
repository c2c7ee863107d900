import { useId, useMemo, useState } from 'react';
import { countStates } from '../../../../evidence/coding/sentence-states.ts';
import { MAX_SHARE, percent } from '../../../../evidence/spans.ts';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { piecesOf } from '../../../coding/pieces-of.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { useDesk, useRecords } from '../../desk-context.tsx';
import { ArticleText } from '../ArticleText.tsx';
import { ProgressBar } from '../progress/ProgressBar.tsx';
import { useQuotedShare, useSentenceStates } from '../progress/use-progress.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { SentenceBar } from './SentenceBar.tsx';
import type { TextCommand } from './text-keys.ts';
import { useTextCommands } from './use-text-commands.ts';

interface Props {
  readonly article: DeskArticle;
  /** Tells what happened. */
  readonly say: (text: string) => void;
}

/** An open article: how far it is, its text, and what can be done with the sentence that one is at. */
export function ReadArticle({ article, say }: Props) {
  const { source, sentences } = article;
  const states = useSentenceStates(article);
  const counts = useMemo(() => countStates(states), [states]);
  const share = useQuotedShare(article);
  const current = useDesk(({ at }) => (at?.source === source ? at.sentence : 0));
  const [areKeysShown, setKeysShown] = useState(false);
  const records = useRecords();
  const pieces = useMemo(() => piecesOf(records, source), [records, source]);
  const [piece, setPiece] = useState(source);
  const whose = pieces.some(({ id }) => id === piece) ? piece : source;
  const commands = useTextCommands(article, states, current, whose, say);
  const onCommand = (command: TextCommand): void => {
    if (command.do === 'keys') setKeysShown(!areKeysShown);
    else commands.run(command);
  };
  const id = useId();
  return (
    <>
      <ProgressBar label={words.progress.one} counts={counts}>
        {share > 0 && (
          <span data-part={share > MAX_SHARE ? 'over' : 'quoted'}>
            {words.progress.quoted(percent(share), percent(MAX_SHARE), share > MAX_SHARE)}
          </span>
        )}
      </ProgressBar>
      <div className="desk-article__body">
        <ArticleText article={article} states={states} onCommand={onCommand} />
      </div>
      <div className="desk-article__foot">
        {areKeysShown && <KeysHelp />}
        <div className="desk-article__at">
          <span>{words.bar.at(current + 1, sentences.length)}</span>
          {pieces.length > 1 && (
            <>
              <label htmlFor={id}>{words.bar.whose}</label>
              <select id={id} value={whose} onChange={({ target }) => setPiece(target.value)}>
                {pieces.map(({ id: of, title }) => (
                  <option key={of} value={of}>
                    {title}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
        <SentenceBar
          states={states}
          current={current}
          commands={commands}
          areKeysShown={areKeysShown}
          onCommand={onCommand}
        />
      </div>
    </>
  );
}
