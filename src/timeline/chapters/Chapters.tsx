import { useEffect, useMemo, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useMessages } from '../../messages/react.tsx';
import { chapterShown, chaptersOf, nameIn, viewOfChapter } from '../../state/chapters.ts';
import type { ReadChapter } from '../../state/chapters.ts';
import { useViewState, useViewStore } from '../../state/react.tsx';
import { encodeView, queryWithView, viewContext } from '../../state/view-codec.ts';
import { formatDaysShort, formatInterval, shortened } from '../../time/format.ts';
import { StepButton } from '../StepButtons.tsx';
import { isOneYear } from '../years.ts';
import { chapterBeside } from './chapter-steps.ts';
import { scrollIntoRow } from './scroll-into-row.ts';

/** The chapters that the dataset's makers made of it, each a link to its view, in one row; nothing where there are none. */
export function Chapters() {
  const words = useMessages();
  const store = useViewStore();
  const { dataset, actions } = store;
  const chapters = useMemo(() => chaptersOf(dataset), [dataset]);
  const shown = useViewState(({ view }) => chapterShown(chapters, view, dataset));
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
    <nav className="chapters" aria-label={words.chapters}>
      <ChapterSteps chapters={chapters} shown={shown} onOpen={open} />
      <ol ref={row} className="chapters__row">
        {chapters.map((chapter, at) => (
          <li key={at} className="chapters__item">
            <ChapterLink chapter={chapter} isShown={chapter === shown} onOpen={open} />
          </li>
        ))}
      </ol>
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

interface LinkProps {
  readonly chapter: ReadChapter;
  readonly isShown: boolean;
  readonly onOpen: (chapter: ReadChapter) => void;
}

function ChapterLink({ chapter, isShown, onOpen }: LinkProps) {
  const words = useMessages();
  const { dataset, getState } = useViewStore();
  const { zone, domain } = dataset;
  const view = viewOfChapter(chapter, getState().view);
  // What the address says besides, the version of the data among it, a chapter leaves as it is.
  const href = queryWithView(location.search, encodeView(view, viewContext(dataset)));
  const label = nameIn(chapter.chapter.label, words.language);
  const text = nameIn(chapter.chapter.text, words.language);
  const days = isOneYear(domain, zone)
    ? formatDaysShort(chapter.window, zone, words.calendar)
    : formatInterval(chapter.window, zone, shortened(words.calendar));
  const onClick = (event: MouseEvent): void => {
    // Another tab, another window, a download: the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(chapter);
  };
  return (
    <a
      className="chapters__link"
      href={href === '' ? './' : href}
      title={text.text}
      aria-current={isShown ? 'true' : undefined}
      data-keeps-focus=""
      onClick={onClick}
    >
      <span className="chapters__days">{days}</span> <span lang={label.lang}>{label.text}</span>
    </a>
  );
}
