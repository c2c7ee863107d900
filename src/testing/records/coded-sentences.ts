import { codedArticles } from '../../evidence/coding/sentence-states.ts';
import type { SentenceState } from '../../evidence/coding/sentence-states.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';

/** The sentences of one article; none where it has no coding. @param source whose file it is, carried by none */
export function codedSentences(files: AuthoredFiles, source: string): readonly SentenceState[] {
  return codedArticles(files).find((article) => article.source === source)?.sentences ?? [];
}
