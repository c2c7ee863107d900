import { useMessages } from '../../messages/messages-context.tsx';
import { CREDITS } from '../basemap/credits.ts';

/** Whose data the map is made of: in a line, or folded away where a line would cover the map. */
export function Attribution() {
  const words = useMessages();
  return (
    <>
      <p className="map__attribution" data-covers-map>
        <span className="visually-hidden">{words.attribution}: </span>
        <Credits />
      </p>
      <details className="map__attribution is-folded" data-covers-map>
        <summary>© {words.attribution}</summary>
        <p>
          <Credits />
        </p>
      </details>
    </>
  );
}

function Credits() {
  return CREDITS.map(({ name, href }, index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <a href={href} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    </span>
  ));
}
