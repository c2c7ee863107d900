import type { PublishedDataset } from '../../dataset/open/published.ts';
import { guidePage } from './guide-page.tsx';
import text from './sheet.md?raw';
import type { PagePlaces } from '../static-page.tsx';

/** A column of the template, as the guide explains it. */
interface ExplainedColumn {
  readonly name: string;
  readonly holds: string;
  readonly example: string;
  readonly empty: string;
}

/**
 * What the build writes into `guide/`, beside the template: the way from a table to a map in somebody's own pages.
 * @param columns the template's, in its order
 */
export function sheetPage(
  published: PublishedDataset,
  places: PagePlaces,
  columns: readonly ExplainedColumn[],
): { head: string; body: string } {
  const rows = columns.map(
    ({ name, holds, example, empty }) => `| ${name} | ${holds} | \`${example}\` | ${empty} |`,
  );
  return guidePage(published, places, {
    title: 'From a sheet to an embed',
    description:
      'How a table of incidents becomes a map with a timeline in your own pages: a template, two commands, a line of code.',
    text,
    values: { columns: rows.join('\n') },
  });
}
