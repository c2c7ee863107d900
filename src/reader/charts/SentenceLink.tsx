import type { ComponentProps } from 'react';
import type { Quote, Source } from '../../evidence/model.ts';
import { isSupplied } from '../../evidence/sources/supplied.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { sentenceAddress } from '../text-fragment.ts';

interface Props extends ComponentProps<'a'> {
  readonly source: Source;
  /** The words to be found there; without any, the link leads to the article. */
  readonly quote: Quote | undefined;
  readonly speaker: string;
}

/** A link to the very sentence of an article, marked where the address was supplied; nothing where there is none. */
export function SentenceLink({ source, quote, speaker, ...link }: Props) {
  const words = useMessages();
  const { URL: address } = source;
  if (address === undefined) return null;
  return (
    <a
      href={quote ? sentenceAddress(address, quote) : address}
      {...link}
      target="_blank"
      rel="noreferrer"
      aria-label={quote ? words.theSentenceLabel(speaker) : words.theArticleLabel(speaker)}
      {...(isSupplied(source, 'URL') && { className: 'supplied', title: words.supplied })}
    >
      {quote ? words.theSentence : words.theArticle}
      {'\u00A0'}
      <span aria-hidden="true">↗</span>
    </a>
  );
}
