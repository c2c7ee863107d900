import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useFileAddress } from '../state/file-address.tsx';

type Medium = NonNullable<Incident['media']>[number];

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/** Pictures that the dataset carries are shown; what is kept elsewhere is a link, and nothing of it is loaded. */
export function IncidentMedia({ media = [] }: { media: Incident['media'] }) {
  return media.map((medium, at) => <MediumFigure key={at} medium={medium} />);
}

function MediumFigure({
  medium: { file, url, kind, alt = '', credit, licence },
}: {
  medium: Medium;
}) {
  const words = useMessages();
  const addressOf = useFileAddress();
  const address = file === undefined ? url : addressOf(file);
  const isPicture = file !== undefined && PICTURE.test(file);
  return (
    <figure className="incident__medium">
      {isPicture && <img src={address} alt={alt} loading="lazy" dir="auto" />}
      <figcaption dir="auto">
        {!isPicture && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {alt || kind} <span aria-hidden="true">↗</span>
          </a>
        )}
        {words.creditedTo(credit ?? '', licence ?? '')}
      </figcaption>
    </figure>
  );
}
