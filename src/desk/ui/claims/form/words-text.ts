import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { DraftWords } from '../../../coding/claim-draft.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';

/** The words of a draft as they are read. @param article null where its text is not at hand */
export function wordsText(by: DraftWords | null, article: DeskArticle | null): string {
  if (by?.is === 'note') return by.note || words.emptyWords;
  if (by?.is === 'quote') return by.quote.exact;
  if (by === null) return words.emptyWords;
  return article ? article.text.slice(by.span.start, by.span.end) : words.noText;
}
