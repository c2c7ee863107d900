import type { Quote } from '../model.ts';
import { MAX_CONTEXT } from '../rules/quotes/quote-form.ts';
import type { Span } from '../spans.ts';

/** What stands before and behind a run of a text, as far as a quote names it; empty at the text's ends. */
export function contextOf(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return {
    prefix: whole(text.slice(Math.max(0, start - MAX_CONTEXT), start)),
    suffix: whole(text.slice(end, end + MAX_CONTEXT)),
  };
}

/** A run of an article's text as a quote, in the order in which one is written. @param span in the whole file */
export function quoteAt(text: string, { start, end }: Span): Quote & Span {
  const { prefix, suffix } = contextOf(text, { start, end });
  return {
    exact: text.slice(start, end),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    start,
    end,
  };
}

/** Without the half of a character at either end that the cut left there. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
