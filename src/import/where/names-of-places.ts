import { foldNames } from '../../geo/gazetteer/fold-names.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';

/** Makes the question whether a text is the name of a town or a region. @param gazetteer opened when it is first asked */
export function createPlaceTest(gazetteer: () => Gazetteer): (text: string) => boolean {
  return (text) => {
    const { towns, regions } = gazetteer();
    const name = foldNames(text.replaceAll('\n', ' '));
    return name !== '' && (towns(name).length > 0 || regions(name).length > 0);
  };
}
