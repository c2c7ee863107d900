import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { nameIn } from '../../evidence/name-in.ts';
import { viewOfChapter } from '../../state/read-chapters.ts';
import type { ReadChapter } from '../../state/read-chapters.ts';
import { usePageAddress } from '../../state/page-address.ts';
import { useViewState, useViewStore } from '../../state/store-context.tsx';
import { encodeView, queryWithView, viewContext } from '../../state/view/view-codec.ts';
import { formatDaysShort } from '../../time/format.ts';
import { Toolbar } from '../../ui/keys/Toolbar.tsx';
import { StepButton } from '../window/StepButtons.tsx';
import { chapterBeside } from './chapter-steps.ts';
import { ChapterText, FoldedChapterText } from './ChapterText.tsx';
import { scrollIntoRow } from './scroll-into-row.ts';
import { useChapterShown } from './useChapterShown.ts';

interface Props {
  /** Whether the sentence of the chapter that is shown stands below the row, or behind a button at its end. */
  readonly sentence?: 'whole' | 'folded';
}

/** The chapters that the dataset's makers made of it, each a link to its view, in one row; nothing where there are none. */
export function Chapters({ sentence = 'whole' }: Props) {
  const words = useMessages();
  const store = useViewStore();
  const { actions } = store;
  const { chapters, shown } = useChapterShown();
  const nav = useRef<HTMLElement>(null);
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && link) scrollIntoRow(row.current, link);
  }, [shown]);
  if (chapters.length === 0) return null;
  const open = (chapter: ReadChapter): void => {
    actions.beginGesture(false);
    actions.setView(viewOfChapter(chapter, store.getState().view));
  };
  return (
    <nav ref={nav} className="chapters" aria-label={words.chapters}>
      {/* A row that scrolls holds what the Tab key stops at. */}
      <Toolbar label={words.chapters} className="chapters__bar" first="a">
        <ChapterSteps chapters={chapters} shown={shown} onOpen={open} />
        <ol ref={row} className="chapters__row">
          {chapters.map((chapter, at) => (
            <ChapterItem key={at} chapter={chapter} isShown={chapter === shown} onOpen={open} />
          ))}
        </ol>
      </Toolbar>
      {sentence === 'whole' ? <ChapterText /> : <FoldedChapterText row={nav} />}
    </nav>
  );
}

interface StepsProps {
  readonly chapters: readonly ReadChapter[];
  readonly shown: ReadChapter | null;
  readonly onOpen: (chapter: ReadChapter) => void;
}

/** Go to the chapter before or after the window. */
function ChapterSteps(props: StepsProps) {
  const words = useMessages();
  return (
    <div className="chapters__steps" data-keeps-focus="">
      <ChapterStep {...props} by={-1} />
      <span className="chapters__name" aria-hidden="true">
        {words.chapters}
      </span>
      <ChapterStep {...props} by={1} />
    </div>
  );
}

function ChapterStep({ chapters, shown, onOpen, by }: StepsProps & { readonly by: 1 | -1 }) {
  const words = useMessages();
  const beside = useViewState(({ view }) => chapterBeside(chapters, shown, view.window, by));
  return (
    <StepButton
      label={by > 0 ? words.nextChapter : words.previousChapter}
      icon={by > 0 ? 'next' : 'previous'}
      onStep={beside && (() => onOpen(beside))}
    />
  );
}

interface ItemProps {
  readonly chapter: ReadChapter;
  readonly isShown: boolean;
  readonly onOpen: (chapter: ReadChapter) => void;
}

function ChapterItem({ chapter, isShown, onOpen }: ItemProps) {
  const words = useMessages();
  const { dataset } = useViewStore();
  const { search, href: page } = usePageAddress().location;
  const theme = useViewState((state) => state.view.theme);
  const { zone, domain } = dataset;
  const view = viewOfChapter(chapter, { theme });
  // What the address says besides, the version of the data among it, a chapter leaves as it is.
  const query = queryWithView(search, encodeView(view, viewContext(dataset)));
  const label = nameIn(chapter.chapter.label, words.language);
  const text = nameIn(chapter.chapter.text, words.language);
  const days = formatDaysShort(chapter.window, domain, zone, words.calendar);
  const onClick = (event: MouseEvent): void => {
    // Another tab, another window, a download: the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(chapter);
  };
  return (
    <li className="chapters__item" lang={text.lang} title={text.text}>
      <a
        className="chapters__link"
        href={new URL(query === '' ? './' : query, page).href}
        aria-current={isShown ? 'true' : undefined}
        data-keeps-focus=""
        onClick={onClick}
      >
        <span className="chapters__days" lang={words.language}>
          {days}
        </span>{' '}
        <bdi lang={label.lang}>{label.text}</bdi>
        <span className="visually-hidden">
          : <bdi>{text.text}</bdi>
        </span>
      </a>
    </li>
  );
}
