import { useRef, useState } from 'react';
import { articleWords } from '../../../messages/desk-rooms/desk-article-words.ts';
import { deskWords as words } from '../../../messages/desk-rooms/desk-words.ts';
import { useDroppedTexts } from './adding/use-dropped-texts.ts';
import { useArticle, useDesk, useRecords } from '../desk-context.tsx';
import { AboutArticle } from './about/AboutArticle.tsx';
import { AddArticles } from './adding/AddArticles.tsx';
import { FilePicker } from './adding/FilePicker.tsx';
import { useTaking } from './adding/use-taking.ts';
import { ArticleList, ArticlePicker } from './picker/ArticlePicker.tsx';
import { ReadArticle } from './text/ReadArticle.tsx';

type Shown = 'text' | 'adding' | 'about';

/** The articles: which there are, how new ones come, what each says of itself, and the text of the one that is open. */
export function ArticlePanel() {
  const source = useDesk(({ at }) => at?.source ?? '');
  const article = useArticle(source);
  const records = useRecords();
  const known = records.source.get(source);
  const isEmpty = records.source.size === 0;
  const [wished, setShown] = useState<Shown>(isEmpty ? 'adding' : 'text');
  const [said, setSaid] = useState('');
  const taking = useTaking();
  const shown = wished === 'about' && !known ? 'text' : wished;
  const drop = useDroppedTexts((dropped) => {
    setShown('adding');
    if (typeof dropped === 'string') void taking.takePasted(dropped);
    else void taking.takeFiles(dropped);
  });
  const show = (what: Shown): void => {
    setShown(what);
    taking.tell([]);
  };
  const region = useRef<HTMLElement>(null);
  /** Shows the text, and gives it the focus once it is drawn. */
  const readOn = (): void => {
    setShown('text');
    setTimeout(() =>
      region.current?.querySelector<HTMLElement>('.desk-text [tabindex="0"]')?.focus(),
    );
  };
  const toggle = (what: Shown): void => show(shown === what ? 'text' : what);
  const takeFiles = (files: readonly File[], of: string | null): void =>
    void taking.takeFiles(files, of);
  return (
    <section ref={region} className="desk__article" aria-label={words.region.article} {...drop}>
      <div className="desk-article__head">
        {/* Where nothing is open, the articles are listed below. */}
        {(known || shown !== 'text') && <ArticlePicker onFiles={takeFiles} onOpen={readOn} />}
        {known && (
          <button
            type="button"
            className="button"
            aria-pressed={shown === 'about'}
            onClick={() => toggle('about')}
          >
            {articleWords.about}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={shown === 'adding'}
          onClick={() => toggle('adding')}
        >
          {articleWords.add}
        </button>
      </div>
      <div role="status" className="desk-article__said">
        {taking.isReading && <p>{articleWords.reading}</p>}
        {taking.told.map((line, at) => (
          <p key={`${at} ${line}`}>{line}</p>
        ))}
        {taking.told.length > 0 && (
          <button type="button" className="link-button" onClick={() => taking.tell([])}>
            {articleWords.dismiss}
          </button>
        )}
        {said !== '' && <p className="visually-hidden">{said}</p>}
      </div>
      {shown === 'adding' && <AddArticles taking={taking} onDone={readOn} />}
      {shown === 'about' && (
        <AboutArticle
          key={source}
          source={source}
          say={(line) => taking.tell([line])}
          onPiece={() => setShown('adding')}
        />
      )}
      {shown === 'text' && article && <ReadArticle key={source} article={article} say={setSaid} />}
      {shown === 'text' && !article && (
        <div className="desk-article__body desk-article__none">
          {known ? (
            <>
              <p>{articleWords.textMissing(known.title)}</p>
              <FilePicker onFiles={(files) => takeFiles(files, source)}>
                {articleWords.giveFile}
              </FilePicker>
            </>
          ) : (
            <>
              {source !== '' && <p>{articleWords.gone}</p>}
              <ArticleList open={null} onFiles={takeFiles} onOpen={readOn} />
            </>
          )}
        </div>
      )}
    </section>
  );
}
