/** Words behind the figures of a year that say that it is one, for a pattern without regard to case: `2021 г.`, `2021 r.` */
export const YEAR_WORD = String.raw`(?: ?(?:года|году|г\.?|року|році|р\.?|roku|r\.?|թվականի|թ\.?|yılının|yılı|ilin|ili))`;
