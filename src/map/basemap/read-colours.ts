import { ALL_TONES } from '../../evidence/vocabulary.ts';
import type { PlaceColours } from '../marks/canvas/draw-marks.ts';

/** The stylesheet's colours, as the theme in force has them. @param samples of `ColourSamples` */
export function readColours(samples: SVGSVGElement): PlaceColours {
  const styles = Array.from(samples.children, (path) => getComputedStyle(path));
  const [halo, ink, rule] = styles.slice(ALL_TONES.length) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ];
  return {
    tones: new Map(ALL_TONES.map((tone, at) => [tone, styles[at]!.fill])),
    halo: halo.fill,
    ink: ink.fill,
    ink2: ink.stroke,
    rule: rule.fill,
    font: ink.fontFamily,
  };
}
