import { directionOf } from '../../messages/text-direction.ts';
import { familyOf } from '../basemap/map-typeface.ts';
import type { TextStyle, Typeface } from '../basemap/map-typeface.ts';

interface Props extends TextStyle {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** The direction it is written in, where it is part of a longer text. Default: as its first letter tells. */
  readonly direction?: 'ltr' | 'rtl';
  readonly typeface: Typeface | null;
  readonly children: string;
}

/** The same side of a line, where it begins at its right. */
const TURNED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** A line of text in a picture: as shapes where a typeface is given, else as text. */
export function PictureText(props: Props) {
  const {
    x,
    y,
    anchor = 'start',
    fill,
    typeface,
    children,
    direction = directionOf(children),
    ...style
  } = props;
  if (typeface) {
    const width = anchor === 'start' ? 0 : typeface.measure(children, style);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return <path d={typeface.outline(children, left, y, style)} fill={fill} />;
  }
  const { size, bold, spacing } = style;
  const turned = direction === 'rtl';
  return (
    <text
      x={x}
      y={y}
      direction={turned ? 'rtl' : undefined}
      textAnchor={turned ? TURNED[anchor] : anchor}
      fontFamily={familyOf(style)}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={fill}
      letterSpacing={spacing || undefined}
    >
      {children}
    </text>
  );
}
