import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import { askAbout } from '../words/nearest.ts';
import { OTHER, OTHER_MARK } from '../vocabulary.ts';
import type { Report, Rule } from './rule.ts';

/** What incidents, speakers and actors are filed under is of the dataset's vocabulary, and each group has its own mark. */
export const vocabularyIds: Rule = ({ files, vocabulary: lists }, report) => {
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const membership = (known: readonly string[]) => {
    const members = new Set(known);
    const ask = askAbout(known);
    const expected = `one of ${known.join(', ')}`;
    return (id: string | undefined, file: string, pointer: string): void => {
      if (id === undefined || members.has(id)) return;
      report.finding(file, pointer, show(id), expected, ask(id));
    };
  };

  const category = membership(idsOf(lists.categories));
  for (const incident of files.incidents)
    category(incident.category, FILES.incident(incident.id), '/category');

  const party = membership(idsOf(lists.parties));
  files.speakers.forEach((speaker, index) =>
    party(speaker.party, FILES.speakers, pointerTo(index, 'party')),
  );
  files.actors.forEach((actor, index) =>
    party(actor.party, FILES.actors, pointerTo(index, 'party')),
  );

  const group = membership(idsOf(lists.groups));
  files.dataset.categories?.forEach((one, index) =>
    group(one.group, FILES.dataset, pointerTo('categories', index, 'group')),
  );
  checkMarks(files, report);
};

/**
 * The page's own `other`, where a dataset leaves it to the page, may share its dot while no incident is of it: there are as
 * many marks as groups.
 */
function checkMarks({ dataset, incidents }: AuthoredFiles, report: Report): void {
  const { groups = [], categories } = dataset;
  const first = new Map<string, string>();
  const ofOther = categories?.find(({ id }) => id === OTHER)?.group ?? OTHER;
  const isShown = incidents.some(({ category }) => category === OTHER);
  if (isShown && ofOther === OTHER && !groups.some(({ id }) => id === OTHER))
    first.set(OTHER_MARK, `${OTHER}, which incidents are of,`);
  groups.forEach(({ id, mark }, index) => {
    const other = first.get(mark);
    if (other === undefined) first.set(mark, id);
    else {
      const pointer = pointerTo('groups', index, 'mark');
      report.finding(
        FILES.dataset,
        pointer,
        show(mark),
        `a mark of its own: ${other} has this one`,
      );
    }
  });
}
