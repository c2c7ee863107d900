import { lazyPart } from '../../ui/lazy/lazy-part.ts';

/** The timeline's code: asked for when the page begins, so that it is there with the data, and never keeps the list waiting. */
export const timelinePart = lazyPart('timeline', () => import('../../timeline/Timeline.tsx'), {
  retry: 1,
});

/** The reader comes after the list: nothing is open until a person or an address opens it. */
export const readerPart = lazyPart('reader', () => import('../../reader/Reader.tsx'), { retry: 1 });

/** The running totals come when they are first opened. */
export const tollsPart = lazyPart('tolls', () => import('../../reader/charts/Tolls.tsx'), {
  retry: 1,
});

/** What can be open under the header comes when it is first asked for. */
export const referencePart = lazyPart('reference', () => import('../panels/ReferencePanel.tsx'));

/** What opens a reader's own data comes when somebody asks for it. */
export const ownDataPart = lazyPart('own-data', () => import('../own-data/OpenData.tsx'));

/** What keeps the site for when there is no connection comes when all else has. */
export const newVersionPart = lazyPart('new-version', () => import('../offline/NewVersion.tsx'));

/**
 * What is printed is put together here; a browser that is about to print waits for no code to come. It is asked for when the
 * page begins, so that it is there when there is something to print.
 */
export const printPart = lazyPart('print', () => import('../print/PrintedView.tsx'), { retry: 1 });
