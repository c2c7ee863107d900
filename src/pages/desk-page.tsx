import { renderToStaticMarkup } from 'react-dom/server';
import { deskWords as words } from '../messages/desk-rooms/desk-words.ts';
import { en } from '../messages/en.ts';
import { lateNotice } from './start-notices.tsx';

/** What the build writes into `desk/`: nothing of any dataset, so that the page is the same wherever it stands. */
export function deskPage(): { head: string; body: string; root: string } {
  return {
    head: renderToStaticMarkup(
      <>
        <title>{`${words.name} · ${en.appName}`}</title>
        <meta name="description" content={words.description} />
      </>,
    ),
    body: renderToStaticMarkup(
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>,
    ),
    root: lateNotice(words.late),
  };
}
