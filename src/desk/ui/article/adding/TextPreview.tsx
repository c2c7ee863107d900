import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import type { ArticleDraft } from './article-draft.ts';

const words = articleWords.form;

/** So much of a text is shown before it is added, UTF-16 units. */
const SHOWN = 20_000;

/** The text as it will be kept, and what was done to what came. */
export function TextPreview({
  text,
  draft: { isPage, cameIn },
}: {
  readonly text: string;
  readonly draft: Pick<ArticleDraft, 'isPage' | 'cameIn'>;
}) {
  return (
    <div className="desk-article-preview">
      <p>
        {isPage ? words.takenFromPage(text.length) : words.asItIs(text.length)}{' '}
        {cameIn !== null && words.cameIn(cameIn)}
      </p>
      <details open={isPage}>
        <summary>{words.text}</summary>
        <textarea
          className="desk-article-preview__text"
          dir="auto"
          rows={12}
          readOnly
          aria-label={words.text}
          value={text.slice(0, SHOWN)}
        />
        {text.length > SHOWN && <p className="desk-note">{words.cut(text.length - SHOWN)}</p>}
      </details>
    </div>
  );
}
