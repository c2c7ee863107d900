import { plainWord } from '../../cells/cell-reading.ts';

/** Words that say of which zone the times of a column are, in lower case, `_` for a space, the longer first. */
const ZONE_WORDS: readonly (readonly string[])[] = [
  'local_time local utc_time utc gmt zulu z',
  'hora_local horario_local heure_locale locale lokal',
  'ortszeit lokale_zeit lokalzeit weltzeit mez mesz ora_locale orario_locale czas_lokalny',
  'местное_время по_местному_времени мск місцевий_час за_місцевим_часом',
  'yerel_saat yerel yerli_vaxt التوقيت_المحلي بالتوقيت_المحلي توقيت_محلي',
]
  .flatMap((words) => words.split(' '))
  .map((phrase) => plainWord(phrase.replaceAll('_', ' ')).split(' '));

const UTC: ReadonlySet<string> = new Set(['utc', 'gmt', 'zulu']);

/** A header's words without those that say of which zone its times are, and without an offset in figures. */
export function withoutZone(words: readonly string[]): readonly string[] {
  const rest: string[] = [];
  let wasZone = false;
  for (let at = 0; at < words.length;) {
    const zone = ZONE_WORDS.find((phrase) => phrase.every((word, by) => words[at + by] === word));
    // `UTC+3`
    const isOffset: boolean = wasZone && /^\d+$/.test(words[at]!);
    if (zone) at += zone.length;
    else if (isOffset) at += 1;
    else rest.push(words[at++]!);
    wasZone = zone !== undefined || isOffset;
  }
  return rest;
}

/** Whether a header says that its times are UTC, and no hours from it. @param name as the file has it */
export function saysUtc(name: string, words: readonly string[]): boolean {
  return words.some((word) => UTC.has(word)) && !/(?:utc|gmt)\s*[+−–-]\s*\d/i.test(name);
}
