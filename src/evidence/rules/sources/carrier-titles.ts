import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * A source that another one's page carries has a title of its own. The page's headline says what the page is about, and
 * under it a caption may put a thing where its author did not: worth a look, as both may be called alike.
 */
export const carrierTitles: Rule = ({ files }, report) => {
  const titles = new Map(files.sources.map(({ id, title }) => [id, title]));
  files.sources.forEach(({ title, custom }, at) => {
    const carrier = titles.get(custom?.carriedBy ?? '');
    if (carrier === undefined || plain(carrier) !== plain(title)) return;
    const text = `${show(title)} is the title of ${custom!.carriedBy} too, which carries it: give it the one that its publisher gave it, as inferred where the page does not have it`;
    report.note(FILES.sources, pointerTo(at, 'title'), text);
  });
};

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
