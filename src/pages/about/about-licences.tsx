import type { Dataset } from '../../dataset/dataset.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import { DataText } from '../../messages/DataText.tsx';
import { creditsOf } from '../../map/basemap/credits.ts';
import type { Ground } from '../../state/ground.tsx';
import { Chapter } from './about-chapter.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly notes: DataNotes;
  readonly ground: Ground | null;
  /** The site's root from the page, with a final slash. */
  readonly toRoot: string;
}

/** On which terms the dataset, the ground of its map and the program may be used. */
export function Licences({ dataset, notes, ground, toRoot }: Props) {
  const { info } = dataset;
  const own = notes.about.get('terms');
  return (
    <Chapter id="licences" title="Licences and attributions">
      {info.licence !== undefined && <DataText as="p" text={info.licence} />}
      {own !== undefined && <Prose markdown={own} />}
      <ul>
        {creditsOf(dataset, ground, true).map(({ name, href, of: what = 'On the map' }) => (
          <li key={name}>
            {what}:{' '}
            {href === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={href} rel="noopener">
                {name}
              </a>
            )}
            .
          </li>
        ))}
        <li>
          Program: MIT, with <a href={`${toRoot}licences.txt`}>packages under their own licences</a>
          .
        </li>
        <li>Typefaces: Noto Sans and Noto Serif (OFL 1.1).</li>
      </ul>
      <p>
        The pages set no cookies, count no visits and ask nothing of any other host. A link to a
        source leads to its publisher, whose own rules hold there.
      </p>
    </Chapter>
  );
}
