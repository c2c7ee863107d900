import { machine, table } from '../report.js';

/** @import { Measured } from './article-shares.ts' */
/** @import { Share } from '../../../src/testing/suggestions/suggestion-shares.ts' */

/**
 * @param {Measured} measured @param {readonly [number, number]} load
 * @returns {string} RESULTS-SUGGEST.md
 */
export function suggestResults({ articles, claims, shares, times }, load) {
  const { used, carried } = shares;
  return `# What suggestions offer

Written by \`npm run bench:suggest -- --articles FOLDER --write\` on ${new Date().toISOString().slice(0, 10)}.
${machine(load)}

Of ${claims} claims that quote, ${shares.claims} were found in ${articles} articles. Each was coded by people who saw no suggestion; asked here is what they would have been offered where the claim stands.

${table(
  ['what', 'offered', 'of', 'share'],
  [
    row('places of incidents, stated', shares.placesByIncident),
    row('places inferred by the coders, for each claim', shares.inferredPlaces),
    row('times of incidents, stated: to the letter', shares.timesByIncident),
    row('times of incidents, stated: each day of them', shares.daysByIncident),
    row('times of incidents, inferred: to the letter', shares.inferredTimesByIncident),
    row('times of incidents, inferred: each day of them', shares.inferredDaysByIncident),
    row('figures of claims: their bounds, at their words', shares.figures),
    row('figures of claims: their very words too', shares.figureWords),
    row('figures of claims: their measure too', shares.figureMeasures),
    row('for each claim: the place, by its own sentence', shares.placesOwn),
    row('for each claim: the place', shares.places),
    row('for each claim: the time, to the letter', shares.times),
    row('for each claim: each day of it', shares.days),
    row('for each claim: who speaks', shares.speakers),
  ],
)}

| offered by sentences’ own words | all | of use | never used |
| :-- | --: | --: | --: |
${Object.entries(used)
  .map(([kind, { offered, of }]) => `| ${kind} | ${of} | ${offered} | ${of - offered} |`)
  .join('\n')}

Of the places ${shares.world} are of the world and not the dataset’s. Besides, ${carried.sentences} sentences were carried ${carried.suggestions} places and times of others, ${(carried.suggestions / carried.sentences).toFixed(1)} each.

${times.texts} texts of ${times.units.toLocaleString('en')} units, milliseconds of the processor, the median and the most, the first ones included: cut into sentences ${ms(times.cut)}; one sentence’s suggestions ${ms(times.sentence)}; with what others carry to it, for which the places of the whole text are looked for once, ${ms(times.carried)}.

## How to read it

- **offered** means: among the choices of a suggestion, at the claim’s sentences or carried to them. A place of an incident counts as offered where it is at one of its claims at least; *for each claim* it has to be at that one, which often repeats no name.
- **inferred** are times and places that the coders put together themselves from several sentences or articles, and that no sentence states; \`?\` and \`~\` of the coding are left out of the comparison. The article’s day, and “not after it”, are offered to every sentence.
- **to the letter** is the same interval or set; **each day** asks for the days it is written with, alone or as an end.
- The places and speakers that the coders wrote down are known, as they are to whoever codes a further article of a dataset; somebody who begins one is offered those of the world alone, which hold few villages and no sectors. The rules were written while these articles were at hand: of others less may be offered.
- A figure is offered where a suggestion covers its words and gives the same bounds. Its words differ most often in where the name of what is counted ends.
- **of use** is a suggestion that a claim on its sentence could have taken. Much of an article is coded by no claim, so that most of its places are never used.
- Two sources that one page carries are read each with its own day, so that page counts twice under what was offered.
`;
}

/** @param {string} what @param {Share} share */
function row(what, { offered, of }) {
  return [what, String(offered), String(of), `${((offered / of) * 100).toFixed(1)} %`];
}

/** @param {readonly [number, number]} times */
function ms([median, most]) {
  return `${median.toFixed(2)} (${most.toFixed(1)})`;
}
