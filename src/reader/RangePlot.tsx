import type { FigureAccount, MeasureAccounts } from '../evidence/derive.ts';
import { useMessages } from '../messages/react.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

/** CSS pixels. */
const WIDTH = 96;
const HEIGHT = 18;
const RADIUS = 4;

/** What each account says of one measure, on one scale from nothing up, an account a line. */
export function RangePlot({ measure, lookup }: { measure: MeasureAccounts; lookup: ClaimLookup }) {
  const words = useMessages();
  const most = Math.max(measure.highest?.value ?? 1, 1);
  // A scale of one line: the module of scales comes with the timeline, after the list.
  const scale = (value: number): number =>
    RADIUS + 1 + (value / (most * 1.2)) * (WIDTH - 2 * RADIUS - 2);
  const name = words.measures[measure.measure];
  return (
    <div className="range">
      <p className="range__measure">
        {measure.of === null ? name : words.measureOf(name, measure.of)}
        {measure.conflict && <span className="range__differ">{words.figuresDiffer}</span>}
      </p>
      <ul>
        {measure.accounts.map((account, index) => (
          <li key={index} className="range__account">
            <AccountDots account={account} scale={scale} />
            <span className="range__words">
              <b>{words.quoted(account.figure.text)}</b>{' '}
              {lookup.speakerById.get(account.claim.speaker)?.name ?? account.claim.speaker}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A full dot at a number, an empty one where more or fewer are possible, with a dashed line that way. */
function AccountDots({
  account: { figure },
  scale,
}: {
  account: FigureAccount;
  scale: (value: number) => number;
}) {
  const { min, max } = figure;
  const y = HEIGHT / 2;
  const from = min === undefined ? scale(0) : scale(min);
  const to = max === undefined ? WIDTH : scale(max);
  const known = min !== undefined || max !== undefined;
  const exact = min !== undefined && min === max;
  return (
    <svg className="range__plot" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="range__axis" x1={0} x2={WIDTH} y1={y} y2={y} />
      {known && !exact && <line className="range__span" x1={from} x2={to} y1={y} y2={y} />}
      {min !== undefined && (
        <circle
          className={exact ? 'range__dot' : 'range__dot is-open'}
          cx={scale(min)}
          cy={y}
          r={RADIUS}
        />
      )}
      {max !== undefined && !exact && (
        <circle className="range__dot is-open" cx={scale(max)} cy={y} r={RADIUS} />
      )}
    </svg>
  );
}
