import { dayNumberOf } from '../../../time/calendars/calendar.ts';
import { draftSet, isDraft, textOfDay } from '../date-draft.ts';
import type { Drafted, DraftRefusal } from '../date-draft.ts';

/** Words before the day that a night begins on, or before both its days. */
const OF =
  /^(?:(?:on|in|during) )?(?:the )?(?:night|overnight)(?:,| of| on| from| between)?(?: the)? (?=.*\d)|^(?:(?:en|durante) )?(?:la )?noche (?:del?|entre)(?: el)?(?: día)? |^(?:(?:dans|pendant|durant) )?(?:la )?nuit (?:du|de|entre)(?: le)? |^(?:in der )?Nacht (?:vom|von|des|zwischen)(?: dem)? |^(?:na )?(?:madrugada e )?noite d[eo](?: dia)? |^(?:nella )?notte (?:del|tra|fra|dal)(?: il)? |^(?:в )?ночь со? |^(?:[ву] )?ніч (?:з|із|зі) |^(?:w )?nocy? z /iu;
/** Words before the day that it ends on. */
const INTO =
  /^(?:in der )?Nacht (?:zum|auf(?: den)?) |^(?:в )?ночь на |^(?:[ву] )?ніч на |^(?:w )?nocy? na /iu;
/** Words behind the days. */
const BEHIND =
  /,? (?:\((?:at |over)?night\)|(?:at |over)?night|(?:de|por la) noche|(?:la|de) nuit|nachts|[aà] noite|di notte|ночью|вночі|w nocy|gecesi|gecəsi)$/iu;
const LINK =
  / (?:and|to|into|y|al|et|au|auf|zum|und|para|e|al|на|и|та|і|na|i) (?:(?:the|el|le|den|dem|il) )?(?=\d)/giu;
const SLASHED = /^(\d{1,2})\/(\d{1,2}\.? \p{L})/u;
const DAY = /^(-?\d{4})-(\d\d)-(\d\d)([~?%]?)$/;

const NO_NIGHT: DraftRefusal = {
  why: 'no-date',
  expected: 'one night: the day that it begins on, or its two days (night of 3–4 May 2021)',
};

/**
 * A night, which begins on one day and ends on the next: some time of the two (`night of 3 May 2021`, `nuit du 3 au 4 mai 2021`,
 * `ночь на 4 мая 2021`); null where the text is none.
 * @param read what reads the days themselves
 */
export function draftNight(text: string, read: (days: string) => Drafted): Drafted {
  const isInto = INTO.test(text);
  const rest = text.replace(isInto ? INTO : OF.test(text) ? OF : BEHIND, '');
  if (rest === text) return null;
  const found = read(rest.replaceAll(LINK, ' - ').replace(SLASHED, '$1-$2'));
  if (!found || !isDraft(found)) return found;
  const [first, last] = found.ends.map((end) => (typeof end === 'string' ? DAY.exec(end) : null));
  if (!first || found.isSet) return NO_NIGHT;
  const from = numberOf(first) - (isInto ? 1 : 0);
  const to = last === undefined ? from + 1 : last && numberOf(last);
  if (to !== from + 1 || (isInto && last)) return NO_NIGHT;
  const doubt = first[4]!;
  return {
    ...draftSet(`${textOfDay(from)}${doubt}`, `${textOfDay(to)}${doubt}`),
    notes: [...found.notes, 'night'],
  };
}

/** Days since 1970. */
function numberOf([, year, month, day]: RegExpExecArray): number {
  return dayNumberOf(Number(year), Number(month), Number(day));
}
