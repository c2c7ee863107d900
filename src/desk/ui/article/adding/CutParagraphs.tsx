import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { paragraphsOf } from './kept-paragraphs.ts';

const words = articleWords.form;

/** So many are listed, and so much of each, UTF-16 units. */
const MOST = 500;
const SHOWN = 160;

interface Props {
  readonly text: string;
  /** By number, from 0. */
  readonly cut: readonly number[];
  readonly onCut: (cut: readonly number[]) => void;
}

/** Cuts what the reader of pages took for the article and is not of it, whole paragraphs, before its text is hashed. */
export function CutParagraphs({ text, cut, onCut }: Props) {
  const paragraphs = paragraphsOf(text);
  return (
    <details>
      <summary>
        {words.paragraphs}: {words.kept(paragraphs.length - cut.length, paragraphs.length)}
      </summary>
      <ul className="desk-article-preview__paragraphs">
        {paragraphs.slice(0, MOST).map((paragraph, at) => (
          <li key={at}>
            <label className="desk-article-field__mark">
              <input
                type="checkbox"
                checked={!cut.includes(at)}
                onChange={({ target }) =>
                  onCut(target.checked ? cut.filter((one) => one !== at) : [...cut, at])
                }
              />
              <span dir="auto">
                {paragraph.slice(0, SHOWN)}
                {paragraph.length > SHOWN && '…'}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
