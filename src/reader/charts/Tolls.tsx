import { useMemo } from 'react';
import { MEASURES } from '../../evidence/measures.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { TollLineFigure } from './TollLineFigure.tsx';
import { tollLines } from './toll-lines.ts';
import { tollPeriod, tollScale } from './toll-plot.ts';

/** Running totals over time, by measure; a line for each who counts what. */
export function Tolls() {
  const words = useMessages();
  const dataset = useDataset();
  const { groups, period } = useMemo(() => {
    const lines = tollLines(dataset.tallies);
    return {
      period: tollPeriod(lines, dataset.info.time),
      groups: MEASURES.map((measure) => lines.filter((line) => line.measure === measure)).filter(
        ({ length }) => length > 0,
      ),
    };
  }, [dataset]);
  return (
    <section className="tolls" aria-label={words.tollsRegion} tabIndex={-1}>
      <p className="tolls__note">{words.tollsNote}</p>
      {groups.map((lines) => (
        <div key={lines[0]!.measure} className="tolls__group">
          <h3 className="tolls__measure">{words.measures[lines[0]!.measure]}</h3>
          {lines.map((line) => (
            <TollLineFigure key={line.key} line={line} period={period} scale={tollScale(lines)} />
          ))}
        </div>
      ))}
    </section>
  );
}
