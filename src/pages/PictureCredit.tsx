import type { Size } from '../geo/web-mercator.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { PictureText } from '../map/still/PictureText.tsx';
import type { Typeface } from '../map/basemap/map-typeface.ts';
import { CREDIT_INSET, CREDIT_LETTERS, CREDIT_LINE, creditBox } from './picture-credit.ts';

interface Props {
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly typeface: Typeface;
}

/** Whose data the picture is drawn from, in its corner. */
export function PictureCredit({ size, theme, typeface }: Props) {
  const colours = MARK_COLOURS[theme];
  return (
    <>
      <rect {...creditBox(size, typeface)} fill={colours.paper} fillOpacity={0.82} />
      <PictureText
        x={size.width - CREDIT_INSET}
        y={size.height - 3.8}
        anchor="end"
        {...CREDIT_LETTERS}
        fill={colours.ink2}
        typeface={typeface}
      >
        {CREDIT_LINE}
      </PictureText>
    </>
  );
}
