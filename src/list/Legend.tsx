import { useId, useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { LegendCategories } from './LegendCategories.tsx';
import { LegendGroups } from './LegendGroups.tsx';
import { LegendKey } from './LegendKey.tsx';
import { Unplaced } from './Unplaced.tsx';
import { useCategoryFilter } from './useCategoryFilter.ts';

/** What the marks mean, how many of each the window holds, and which of them are shown. */
export function Legend() {
  const words = useMessages();
  const filter = useCategoryFilter();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="legend" aria-label={words.legendRegion} data-open={open || undefined}>
      <Unplaced />
      <LegendGroups filter={filter} />
      <button
        type="button"
        className="legend__more"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="legend__more-wide">{words.categoriesButton}</span>
        <span className="legend__more-narrow">{words.categoriesAndKey}</span>
      </button>
      <p className="legend__note">{words.legendNote}</p>
      {open && <LegendCategories id={id} filter={filter} />}
      <LegendKey />
    </section>
  );
}
