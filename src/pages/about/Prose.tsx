import type { DatasetInfo } from '../../evidence/model.ts';
import { createMarkdown } from '../markdown.ts';

interface Props {
  readonly markdown: string;
  readonly info: Pick<DatasetInfo, 'languages'>;
}

/** What the dataset's makers write, in the dataset's own language. */
export function Prose({ markdown, info }: Props) {
  const html = createMarkdown().parse(markdown, { async: false });
  return (
    <div
      className="about__prose"
      lang={info.languages?.[0]}
      dir="auto"
      // The makers' own text, as they write the rest of what the site says.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
