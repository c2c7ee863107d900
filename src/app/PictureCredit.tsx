import type { Size } from '../geo/web-mercator.ts';
import { CREDITS } from '../map/credits.ts';
import { MARK_COLOURS } from '../map/mark-colours.ts';
import { PictureText } from '../map/PictureText.tsx';
import type { Typeface } from '../map/typeface.ts';

interface Props {
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly typeface: Typeface;
}

const LETTERS = { size: 8 };

/** Whose data the picture is drawn from, in its corner. The relief is not on it. */
export function PictureCredit({ size: { width, height }, theme, typeface }: Props) {
  const colours = MARK_COLOURS[theme];
  const line = CREDITS.filter(({ relief }) => !relief)
    .map(({ name }) => name)
    .join(' · ');
  const wide = typeface.measure(line, LETTERS) + 10;
  return (
    <>
      <rect
        x={width - wide}
        y={height - 13}
        width={wide}
        height={13}
        fill={colours.paper}
        fillOpacity={0.82}
      />
      <PictureText
        x={width - 5}
        y={height - 3.8}
        anchor="end"
        {...LETTERS}
        fill={colours.ink2}
        typeface={typeface}
      >
        {line}
      </PictureText>
    </>
  );
}
