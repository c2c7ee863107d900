import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { nameIn } from '../../evidence/name-in.ts';
import { useDisclosure } from '../../ui/useDisclosure.ts';
import { useChapterShown } from './useChapterShown.ts';

/** The sentence of the chapter that is shown; nothing where none is. */
export function ChapterText() {
  const sentence = useSentence();
  return sentence && <Whole {...sentence} />;
}

/**
 * The same behind a button, where a line of its own has no room: half of a sentence would be one side's half. It stays
 * open from one chapter to the next, until a press outside of the row of chapters, or Escape.
 */
export function FoldedChapterText({ row }: FoldedProps) {
  const sentence = useSentence();
  return sentence && <Folded row={row} {...sentence} />;
}

interface FoldedProps {
  /** What holds the chapters: a press outside of it folds the sentence. */
  readonly row: RefObject<HTMLElement | null>;
}

function Folded({ row, ...sentence }: FoldedProps & Sentence) {
  const words = useMessages();
  const { open, id, button, onKeyDown } = useDisclosure(row);
  return (
    <div className="chapter-fold">
      <button
        {...button}
        type="button"
        className="link-button chapter-fold__button"
        data-keeps-focus=""
        onKeyDown={onKeyDown}
      >
        {words.aboutChapter}
      </button>
      {open && (
        <div id={id} className="chapter-fold__text">
          <Whole {...sentence} />
        </div>
      )}
    </div>
  );
}

type Sentence = ReturnType<typeof nameIn>;

function Whole({ text, lang }: Sentence) {
  return (
    <p className="chapter-text" lang={lang} dir="auto">
      {text}
    </p>
  );
}

function useSentence(): Sentence | null {
  const words = useMessages();
  const { shown } = useChapterShown();
  return shown && nameIn(shown.chapter.text, words.language);
}
