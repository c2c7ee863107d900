import { useState } from 'react';
import { useMessages } from '../../messages/react.tsx';
import { nameIn } from '../../evidence/name-in.ts';
import { useChapterShown } from './useChapterShown.ts';

/** The sentence of the chapter that is shown; nothing where none is. */
export function ChapterText() {
  const sentence = useSentence();
  if (!sentence) return null;
  return (
    <p className="chapter-text" lang={sentence.lang}>
      {sentence.text}
    </p>
  );
}

/** The same in what a toolbar leaves free, or in a line below the row: as much as fits, and all of it once it is pressed. */
export function FoldedChapterText() {
  const sentence = useSentence();
  return sentence && <Folded key={sentence.text} {...sentence} />;
}

function Folded({ text, lang }: Sentence) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <div className="chapter-fold">
      <button
        type="button"
        className="chapter-fold__text"
        lang={lang}
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isUnfolded) return;
          // It has had its use: what is open besides stays open.
          event.preventDefault();
          setUnfolded(false);
        }}
        onBlur={() => setUnfolded(false)}
      >
        <span className="chapter-text">{text}</span>
      </button>
    </div>
  );
}

type Sentence = ReturnType<typeof nameIn>;

function useSentence(): Sentence | null {
  const words = useMessages();
  const { shown } = useChapterShown();
  return shown && nameIn(shown.chapter.text, words.language);
}
