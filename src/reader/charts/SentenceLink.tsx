import type { ComponentProps } from 'react';
import type { Quote, Source } from '../../evidence/model.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { sentenceAddress } from '../text-fragment.ts';

interface Props extends ComponentProps<'a'> {
  readonly source: Source;
  readonly quote: Quote;
  readonly speaker: string;
}

/** A link to the very sentence of an article. */
export function SentenceLink({ source, quote, speaker, ...link }: Props) {
  const words = useMessages();
  return (
    <a
      href={sentenceAddress(source.URL, quote)}
      {...link}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.theSentenceLabel(speaker, source.title)}
    >
      {words.theSentence} <span aria-hidden="true">↗</span>
    </a>
  );
}
