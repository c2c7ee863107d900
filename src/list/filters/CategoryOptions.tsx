import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { categoryName, groupName } from '../../messages/vocabulary-names.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Toggle } from './Toggle.tsx';
import { useCategoryFilter } from './useCategoryFilter.ts';

/** The categories of each group that has several: closer than the legend's groups. */
export function CategoryOptions() {
  const words = useMessages();
  const { active, groups } = useCategoryFilter();
  const several = groups.filter(({ categories }) => categories.length > 0);
  if (several.length === 0) return null;
  return (
    <fieldset className="filter-panel__group">
      <legend>{words.categoriesTitle}</legend>
      <ul className="legend__categories">
        {several.map(({ group, categories }) => (
          <li key={group.id}>
            <p className="legend__category-group">
              <Glyph group={group} size={12} />
              <DataText {...groupName(group, words)} />
            </p>
            <ul className="legend__groups">
              {categories.map((choice) => (
                <li key={choice.category.id}>
                  <Toggle choice={choice} dimmed={active && choice.chosen === false}>
                    <DataText {...categoryName(choice.category, words)} />
                  </Toggle>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
