import { useMessages } from '../messages/react.tsx';
import { CREDITS } from './credits.ts';

export function Attribution() {
  const words = useMessages();
  return (
    <p className="map__attribution">
      <span className="visually-hidden">{words.attribution}: </span>
      {CREDITS.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
