import { useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useGround } from '../../state/ground.tsx';
import type { Credit } from '../../state/ground.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { moveFocus } from '../../ui/keys/move-focus.ts';
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
      <p className="map__attribution" data-covers-map>
        <Credits credits={credits} />
      </p>
      <details className="map__attribution is-folded" data-covers-map>
        <summary>© {words.attribution}</summary>
        <p>
          <Credits credits={credits} />
        </p>
      </details>
    </>
  );
}

/** They are one stop of the Tab key. */
function Credits({ credits }: { readonly credits: readonly Credit[] }) {
  const words = useMessages();
  const [at, setAt] = useState(() => credits.findIndex(({ href }) => href !== undefined));
  return (
    <span
      role="toolbar"
      tabIndex={-1}
      aria-label={words.attribution}
      onKeyDown={(event) => moveFocus(event, 'a')}
    >
      {credits.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          {href === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <a
              href={href}
              target="_blank"
              rel="noreferrer"
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setAt(index)}
            >
              <bdi>{name}</bdi>
            </a>
          )}
        </span>
      ))}
    </span>
  );
}
