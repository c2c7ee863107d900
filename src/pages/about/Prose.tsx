import { titleAndBody } from '../../dataset/markdown-sections.ts';
import { useForeign } from '../../messages/DataText.tsx';
import { createProseMarkdown } from './prose-markdown.ts';

/** What the dataset's makers write, in the dataset's own language; a title before it is left to what it stands in. */
export function Prose({ markdown }: { readonly markdown: string }) {
  const { body } = titleAndBody(markdown);
  const html = createProseMarkdown().parse(body, { async: false });
  return (
    <div
      className="about__prose"
      lang={useForeign()}
      dir="auto"
      // The makers' own text, as they write the rest of what the site says.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A title of theirs, on one line. */
export function ProseTitle({ markdown }: { readonly markdown: string }) {
  const html = createProseMarkdown().parseInline(markdown, { async: false });
  return <bdi lang={useForeign()} dangerouslySetInnerHTML={{ __html: html }} />;
}
