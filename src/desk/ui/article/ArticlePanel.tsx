import { deskWords as words } from '../../../messages/desk-words.ts';
import { useArticle, useDesk } from '../desk-context.tsx';
import { ArticleText } from './ArticleText.tsx';

/** The articles, and the text of the one that is open. */
export function ArticlePanel() {
  const source = useDesk(({ at }) => at?.source ?? '');
  const article = useArticle(source);
  return (
    <section className="desk__article" aria-label={words.region.article}>
      {article && <ArticleText article={article} />}
    </section>
  );
}
