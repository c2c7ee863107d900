import { useMessages } from '../../messages/messages-context.tsx';
import { useGround } from '../../state/ground.tsx';
import type { Credit } from '../../state/ground.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { creditsOf } from '../basemap/credits.ts';

/**
 * Whose data the map is made of: in a line, or folded away where a line would cover the map; nothing where it is nobody's.
 * @param relief whether that is drawn
 */
export function Attribution({ relief }: { readonly relief: boolean }) {
  const words = useMessages();
  const credits = creditsOf(useDataset(), useGround(), relief);
  if (credits.length === 0) return null;
  return (
    <>
      <div className="map__attribution" data-covers-map>
        <Credits credits={credits} />
      </div>
      <details className="map__attribution is-folded" data-covers-map>
        <summary>© {words.attribution}</summary>
        <Credits credits={credits} />
      </details>
    </>
  );
}

function Credits({ credits }: { readonly credits: readonly Credit[] }) {
  const words = useMessages();
  return (
    <Toolbar label={words.attribution} className="map__credits">
      {credits.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          {href === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer">
              <bdi>{name}</bdi>
            </a>
          )}
        </span>
      ))}
    </Toolbar>
  );
}
