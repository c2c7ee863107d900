import { useId, useRef, useState } from 'react';
import type { Source } from '../../../../evidence/model.ts';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { useDisclosure } from '../../../../ui/useDisclosure.ts';
import { useDesk, useDeskActions, useRecords } from '../../desk-context.tsx';
import { FilePicker } from '../adding/FilePicker.tsx';
import { ProgressBar } from '../progress/ProgressBar.tsx';
import { summed, useListedArticles } from '../progress/use-progress.ts';
import type { ListedArticle } from '../progress/use-progress.ts';

/** More than these are searched. */
const MANY = 12;

interface Props {
  /** @param of the source whose text is asked for; null for any that lacks one */
  readonly onFiles: (files: readonly File[], of: string | null) => void;
  readonly onOpen: () => void;
}

/** The articles of the dataset with how far each is, to choose one. */
export function ArticlePicker({ onFiles, onOpen }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const list = useDisclosure(around);
  const open = useDesk(({ at }) => at?.source ?? null);
  const title = useRecords().source.get(open ?? '')?.title;
  return (
    <div ref={around} className="desk-picker" role="presentation" onKeyDown={list.onKeyDown}>
      <button type="button" className="button desk-picker__button" {...list.button}>
        <bdi>{title ?? words.choose}</bdi>
        <span aria-hidden>▾</span>
      </button>
      {list.open && (
        <div id={list.id} className="desk-picker__panel" role="group" aria-label={words.articles}>
          <ArticleList
            open={open}
            onFiles={onFiles}
            onOpen={() => {
              list.close();
              onOpen();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** How far all articles are, and each of them: worked out only while it is seen. */
export function ArticleList({ open, onFiles, onOpen }: Props & { readonly open: string | null }) {
  const all = useListedArticles();
  const sources = useRecords().source;
  const [sought, setSought] = useState('');
  const id = useId();
  const articles = all.filter(({ source }) => isFound(sources.get(source), sought));
  const counts = summed(all);
  const unknown = all.filter((article) => article.counts === null).length;
  const missing = all.filter((article) => !article.isAtHand).length;
  const isDone = counts.uncoded === 0 && unknown === 0;
  return (
    <>
      {all.length > 0 && <ProgressBar label={words.progress.all} counts={counts} />}
      <p className="desk-note">
        {all.length === 0 && words.noArticles}
        {all.length > 0 &&
          (isDone ? words.progress.done : words.progress.left(counts.uncoded))}{' '}
        {unknown > 0 && words.progress.unknown(unknown)}
      </p>
      {missing > 1 && (
        <FilePicker onFiles={(files) => onFiles(files, null)}>
          {words.giveFiles(missing)}
        </FilePicker>
      )}
      {all.length > MANY && (
        <div className="desk-article-field">
          <label htmlFor={id}>{words.find}</label>
          <input
            id={id}
            type="search"
            className="desk-article-field__input"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
      )}
      <ul className="desk-picker__list">
        {articles.map((article) => (
          <ArticleRow
            key={article.source}
            article={article}
            isOpen={article.source === open}
            onFiles={onFiles}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
}

function isFound(source: Source | undefined, sought: string): boolean {
  const text = [source?.title, source?.['container-title'], source?.id].join(' ').toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}

interface RowProps extends Props {
  readonly article: ListedArticle;
  readonly isOpen: boolean;
}

function ArticleRow({ article: { source, isAtHand, counts }, isOpen, onFiles, onOpen }: RowProps) {
  const { title, 'container-title': publisher } = useRecords().source.get(source)!;
  const actions = useDeskActions();
  return (
    <li data-article={source}>
      <button
        type="button"
        className="desk-picker__article"
        aria-current={isOpen}
        onClick={() => {
          if (!isOpen) actions.goTo({ source, sentence: 0 });
          onOpen();
        }}
      >
        <bdi>{title}</bdi>
        <span className="desk-note">
          {publisher !== undefined && <bdi>{publisher}</bdi>}
          {publisher !== undefined && ' · '}
          {counts ? words.progress.short(counts) : words.notBegun}
        </span>
      </button>
      {!isAtHand && (
        <div className="desk-picker__missing">
          <span className="desk-note">{words.notAtHand}</span>
          <FilePicker onFiles={(files) => onFiles(files, source)}>{words.giveFile}</FilePicker>
        </div>
      )}
    </li>
  );
}
