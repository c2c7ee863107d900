import type { FigureAccount, MeasureAccounts } from '../../evidence/derive.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Bounds } from './plot-scale.ts';
import { grouped } from '../../evidence/grouped.ts';
import { nearestAt } from './plot-scale.ts';

/** One value that accounts give of a measure, and who gives it. */
export interface GivenValue extends Bounds {
  /** The words of the first account that gives it. */
  readonly text: string;
  readonly accounts: readonly FigureAccount[];
}

/**
 * The values of a measure, each once: from low to high, what is exact before what is open, and last those in words that
 * give no bounds.
 */
export function givenValues({ accounts }: Pick<MeasureAccounts, 'accounts'>): GivenValue[] {
  const groups = grouped(accounts, (account) => {
    const { min, max } = account.figure;
    return hasBounds(account.figure) ? `${min} ${max}` : textOf(account).toLowerCase();
  });
  return [...groups.values()]
    .map((same): GivenValue => {
      const { min, max } = same[0]!.figure;
      return { min, max, text: textOf(same[0]!), accounts: same };
    })
    .toSorted((a, b) => heightOf(a) - heightOf(b) || openness(a) - openness(b));
}

/** The figure's own words; those of a summary where it has none. */
export function textOf({ claim, figure }: Pick<FigureAccount, 'claim' | 'figure'>): string {
  return figure.text ?? claim.note ?? '';
}

/** Whether words give any bounds: "dozens" give none. */
function hasBounds({ min, max }: Bounds): boolean {
  return min !== undefined || max !== undefined;
}

/** A value as it is written beside its mark; words without bounds stay quoted. */
export function writtenValue(
  { min, max, text }: Bounds & { readonly text: string },
  words: Messages,
): string {
  if (min === undefined) return max === undefined ? words.quoted(text) : words.asManyAs(max);
  if (max === undefined) return words.atLeast(min);
  return min === max ? words.countOnly(min) : words.fromTo(min, max);
}

/**
 * The position of the value that is drawn nearest to a point of the axis; null where none is drawn.
 * @param at in units of the axis
 */
export function nearestValue(values: readonly GivenValue[], at: number): number | null {
  const bounds = values.map(({ min, max }) => [min, max].filter((bound) => bound !== undefined));
  return nearestAt(bounds.map((drawn) => Math.min(...drawn.map((bound) => Math.abs(bound - at)))));
}

function heightOf({ min, max }: GivenValue): number {
  return min ?? max ?? Number.MAX_SAFE_INTEGER;
}

function openness({ min, max }: GivenValue): number {
  return min === max ? 0 : 1;
}
