import type { Incident } from '../../evidence/model.ts';
import { DataText, useForeign } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../../messages/Sentence.tsx';
import { useFileAddress } from '../../state/file-address.tsx';

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
  const lang = useForeign();
  const [by = '', under = ''] = slotsFor({ length: 2 });
  const addressOf = useFileAddress();
  const address = file === undefined ? url : addressOf(file);
  const isPicture = file !== undefined && PICTURE.test(file);
  return (
    <figure className="incident__medium">
      {isPicture && <img src={address} alt={alt} loading="lazy" lang={lang} dir="auto" />}
      <figcaption dir="auto">
        {!isPicture && (
          <a href={address} target="_blank" rel="noreferrer">
            <DataText text={alt || kind} />
            {'\u00A0'}
            <span aria-hidden="true">↗</span>
          </a>
        )}
        <Sentence
          text={words.creditedTo(
            credit === undefined ? '' : by,
            licence === undefined ? '' : under,
          )}
          parts={[
            <DataText key="credit" text={credit ?? ''} />,
            <DataText key="licence" text={licence ?? ''} />,
          ]}
        />
      </figcaption>
    </figure>
  );
}
