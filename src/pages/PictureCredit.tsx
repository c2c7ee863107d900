import type { Size } from '../geo/web-mercator.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { PictureText } from '../map/still/PictureText.tsx';
import type { Typeface } from '../map/basemap/map-typeface.ts';
import { CREDIT_INSET, CREDIT_LETTERS, creditBox } from './picture-credit.ts';

interface Props {
  /** Of `creditLine`. */
  readonly line: string;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly typeface: Typeface;
}

/** Whose data the picture is drawn from, in its corner. */
export function PictureCredit({ line, size, theme, typeface }: Props) {
  if (line === '') return null;
  const colours = MARK_COLOURS[theme];
  return (
    <>
      <rect {...creditBox(line, size, typeface)} fill={colours.paper} fillOpacity={0.82} />
      <PictureText
        x={size.width - CREDIT_INSET}
        y={size.height - 3.8}
        anchor="end"
        {...CREDIT_LETTERS}
        fill={colours.ink2}
        typeface={typeface}
      >
        {line}
      </PictureText>
    </>
  );
}
