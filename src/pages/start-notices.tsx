import { renderToStaticMarkup } from 'react-dom/server';
import { builtWords } from '../messages/built-words.ts';
import { en } from '../messages/en.ts';

const SAME_PAGE = '';

/** What every page says where its stylesheet is missing, which hides it; in English, whatever the page speaks by then. */
export function unstyledNotice(): string {
  return renderToStaticMarkup(
    <p className="unstyled" lang="en">
      {builtWords.unstyled} <PageAgain />
    </p>,
  );
}

/** What stands where a script draws the page, and is seen where that does not come. @param said in a sentence */
export function lateNotice(said: string): string {
  return renderToStaticMarkup(
    <div className="notice notice--error notice--late" role="alert">
      <p>{said}</p>
      <PageAgain />
    </div>,
  );
}

/** Loads the page again, as it is addressed; in a frame, there. It needs no script. */
function PageAgain() {
  return (
    <a className="button" href={SAME_PAGE} target="_self">
      {en.retry}
    </a>
  );
}
