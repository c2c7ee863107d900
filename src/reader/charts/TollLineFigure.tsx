import { citedSource } from '../../evidence/citation.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../../messages/Sentence.tsx';
import { nameAndDay } from '../../messages/SourceWords.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatWhen, shortened } from '../../time/format.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import { useRovingPick } from '../../ui/keys/useRovingPick.ts';
import { ClaimFigure, speakerName, SpeakerName } from '../ClaimFigure.tsx';
import { textOf, writtenValue } from './given-values.ts';
import type { PlotScale } from './plot-scale.ts';
import { SentenceLink } from './SentenceLink.tsx';
import type { TollLine, TollStep } from './toll-lines.ts';
import { TollPlot } from './TollPlot.tsx';
import { tollPoints } from './toll-plot.ts';

interface Props {
  readonly line: TollLine;
  readonly period: TimeInterval;
  readonly scale: PlotScale;
}

/** A line of totals: drawn, one of its totals told, the latest at first, and all of them in their sources' words. */
export function TollLineFigure({ line, period, scale }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const points = tollPoints(line, period, scale);
  const picking = useRovingPick(points.length > 0 ? points.length - 1 : null);
  const valueOf = (step: TollStep): string => writtenValue(withText(step), words);
  const dateOf = ({ tally }: TollStep): string =>
    formatWhen(tally.time, dataset.zone, shortened(words.calendar));
  const told = picking.picked === null ? line.steps.at(-1) : points[picking.picked]?.step;
  const title = titleOf(line);
  return (
    <section className="toll">
      <h4 className="toll__title">
        <DataText text={title} />
        {line.steps[0]!.figure.subset === true && ` (${words.partOfAnother})`}{' '}
        <span className="toll__speakers">
          <Sentence
            text={words.countedBy(slotsFor(line.speakers))}
            parts={line.speakers.map((id) => (
              <SpeakerName key={id} id={id} lookup={dataset} />
            ))}
          />
        </span>
      </h4>
      {points.length > 0 && (
        <TollPlot
          title={title}
          points={points}
          period={period}
          scale={scale}
          nameOf={({ step }) =>
            words.totalBy(
              valueOf(step),
              dateOf(step),
              speakerName(step.claim.speaker, dataset, words),
            )
          }
          picking={picking}
        />
      )}
      {told && <ToldTotal step={told} date={dateOf(told)} />}
      <details className="toll__quotes">
        <summary>{words.totalsWordForWord(line.steps.length)}</summary>
        {line.steps.map((step, at) => (
          <div key={`${step.tally.id} ${at}`} className="toll__quote">
            <p>{words.totalOn(valueOf(step), dateOf(step))}</p>
            <ClaimFigure claim={step.claim} lookup={dataset} />
          </div>
        ))}
      </details>
    </section>
  );
}

/** A total's bounds, and the words that give them. */
function withText(step: TollStep) {
  return { ...step.figure, text: textOf(step) };
}

/** The total that is pointed at: its value and day, the words for it, who says so, and where. */
function ToldTotal({ step, date }: { step: TollStep; date: string }) {
  const { claim } = step;
  const words = useMessages();
  const dataset = useDataset();
  const cited = citedSource(claim.source, dataset.sourceById);
  const speaker = speakerName(claim.speaker, dataset, words);
  const value = writtenValue(withText(step), words);
  const text = words.quoted(textOf(step));
  const address = cited?.source.URL;
  const named = <SpeakerName id={claim.speaker} lookup={dataset} />;
  const [who = '', where = ''] = slotsFor({ length: 2 });
  return (
    <p className="toll__told">
      <b>{words.totalOn(value, date)}</b>
      {value !== text && (
        <>
          {' '}
          <span lang={cited?.source.language}>{text}</span>
        </>
      )}
      <span className="toll__who">
        {cited && cited.name !== speaker ? (
          <Sentence
            text={words.saidIn(who, where)}
            parts={[
              named,
              <IsolatedParts
                key="source"
                parts={nameAndDay(cited, shortened(words.calendar))}
                separator=", "
              />,
            ]}
          />
        ) : (
          named
        )}
        {cited && address !== undefined && (
          <>
            {' · '}
            <SentenceLink source={cited.source} quote={claim.quote} speaker={speaker} />
          </>
        )}
      </span>
    </p>
  );
}

/** The title, with what is counted where its tallies count other things too: alone it would not say what the line is. */
function titleOf({ steps, of }: TollLine): string {
  const { title } = steps[0]!.tally;
  const countsSeveral = steps.some(
    ({ tally }) =>
      new Set(tally.claims.flatMap(({ figures = [] }) => figures.map((figure) => figure.of))).size >
      1,
  );
  return countsSeveral ? `${title}: ${of}` : title;
}
