import { scaleLinear } from 'd3-scale';
import { useMemo, useState } from 'react';
import { MEASURES } from '../evidence/measures.ts';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatWhen, shortened } from '../time/format.ts';
import { ClaimFigure } from './ClaimFigure.tsx';
import { tollLines } from './toll-lines.ts';
import type { TollLine, TollStep } from './toll-lines.ts';

/** Running totals over time, a line for each who counts what; each step opens the words it stands on. */
export function Tolls() {
  const words = useMessages();
  const dataset = useDataset();
  const groups = useMemo(() => {
    const lines = tollLines(dataset.tallies);
    const used = new Set(lines.map(({ measure }) => measure));
    const measures = MEASURES.filter((measure) => used.has(measure));
    return measures.map(
      (measure) => [measure, lines.filter((line) => line.measure === measure)] as const,
    );
  }, [dataset]);
  return (
    <section className="tolls" aria-label={words.tollsRegion} tabIndex={-1}>
      <p className="tolls__note">{words.tollsNote}</p>
      {groups.map(([measure, lines]) => (
        <div key={measure} className="tolls__group">
          <h3 className="tolls__measure">{words.measures[measure]}</h3>
          {lines.map((line) => (
            <Line key={line.key} line={line} most={Math.max(...lines.flatMap(heights))} />
          ))}
        </div>
      ))}
    </section>
  );
}

const WIDTH = 344;
const HEIGHT = 54;
const MARGIN = 8;

function heights({ steps }: TollLine): number[] {
  return steps.map(({ figure }) => figure.max ?? figure.min ?? 0);
}

function Line({ line, most }: { line: TollLine; most: number }) {
  const words = useMessages();
  const dataset = useDataset();
  const [opened, setOpened] = useState<TollStep | null>(null);
  const { time } = dataset.info;
  const x = scaleLinear([time.start, time.end], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([0, Math.max(most, 1)], [HEIGHT - 4, 10]);
  const speakers = line.speakers.map((id) => dataset.speakerById.get(id)?.name ?? id);
  const drawn = line.steps.filter(
    ({ figure }) => figure.min !== undefined || figure.max !== undefined,
  );
  const height = ({ figure }: TollStep): number => y(figure.max ?? figure.min ?? 0);
  // Each total holds until the next one is told; after the last nothing is known.
  const path = drawn
    .map(
      (step, at) =>
        `${at === 0 ? 'M' : 'H'}${x(step.tally.time.start)}${at === 0 ? ` ${height(step)}` : `V${height(step)}`}`,
    )
    .join('');
  return (
    <div className="toll">
      <p className="toll__title">
        {line.steps[0]!.tally.title}
        {countsSeveral(line) && `: ${line.of}`}
        {line.steps[0]!.figure.subset === true && ` (${words.partOfAnother})`}{' '}
        <span className="toll__speakers">{words.countedBy(speakers)}</span>
      </p>
      {drawn.length > 0 && (
        <svg className="toll__plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <line className="range__axis" x1={0} x2={WIDTH} y1={HEIGHT - 4} y2={HEIGHT - 4} />
          <path className="toll__line" d={path} />
          {drawn.map((step, at) => (
            <g
              key={`${step.tally.id} ${at}`}
              transform={`translate(${x(step.tally.time.start)} ${height(step)})`}
            >
              {step.figure.max === undefined && <path className="toll__more" d="M0-4V-12" />}
              {step.figure.min === undefined && <path className="toll__more" d="M0 4V12" />}
              <circle
                className={
                  step.figure.min === step.figure.max ? 'range__dot' : 'range__dot is-open'
                }
                r={4}
              />
            </g>
          ))}
        </svg>
      )}
      <ul className="toll__steps">
        {line.steps.map((step, at) => (
          <li key={`${step.tally.id} ${at}`}>
            <button
              type="button"
              className="toll__step"
              aria-expanded={opened === step}
              onClick={() => setOpened(opened === step ? null : step)}
            >
              <b>{words.quoted(step.figure.text)}</b>{' '}
              {formatWhen(step.tally.time, dataset.zone, shortened(words.calendar))}
            </button>
            {opened === step && <ClaimFigure claim={step.claim} lookup={dataset} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether the tallies of a line count other things too, so that the title alone does not say what the line is. */
function countsSeveral({ steps }: TollLine): boolean {
  return steps.some(
    ({ tally }) =>
      new Set(tally.claims.flatMap(({ figures = [] }) => figures.map(({ of }) => of))).size > 1,
  );
}
