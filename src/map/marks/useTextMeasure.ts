import { useEffect, useState } from 'react';
import { measureLines } from '../basemap/labels.ts';
import type { MeasureLines } from '../basemap/labels.ts';

/** Measures text; another function each time the page has got more of its fonts, when every width is another. */
export function useTextMeasure(): MeasureLines {
  const [measure, setMeasure] = useState<MeasureLines>(() => measureLines);
  useEffect(() => {
    let over = false;
    const again = (): void => {
      if (!over)
        setMeasure(() => (lines: readonly string[], font: string) => measureLines(lines, font));
    };
    const { fonts } = document;
    if (fonts.status === 'loading') void fonts.ready.then(again);
    fonts.addEventListener('loadingdone', again);
    return () => {
      over = true;
      fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return measure;
}
