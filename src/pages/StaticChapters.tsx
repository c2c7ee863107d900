import type { Dataset } from '../dataset/dataset.ts';
import { en } from '../messages/en.ts';
import { nameIn } from '../evidence/name-in.ts';
import { chaptersOf } from '../state/read-chapters.ts';
import { formatInterval } from '../time/format.ts';

/** The dataset's chapters in words, for those to whom no timeline comes; nothing where there are none. */
export function StaticChapters({ dataset }: { readonly dataset: Dataset }) {
  const chapters = chaptersOf(dataset);
  if (chapters.length === 0) return null;
  return (
    <section>
      <h2>{en.chapters}</h2>
      <ul>
        {chapters.map(({ chapter, window }, at) => {
          const label = nameIn(chapter.label, en.language);
          const text = nameIn(chapter.text, en.language);
          return (
            <li key={at}>
              {formatInterval(window, dataset.zone, en.calendar)}:{' '}
              <b lang={label.lang} dir="auto">
                {label.text}
              </b>
              . <bdi lang={text.lang}>{text.text}</bdi>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
