import { useMessages } from '../messages/react.tsx';

interface Props {
  /** Whether there is a row of ceasefires and talks. */
  readonly lane: boolean;
  /** How many incidents are drawn over their whole length. */
  readonly periods: number;
  /** Whether the others are bars. */
  readonly bars: boolean;
}

/** What the rows of the plot are, written beside them. */
export function PlotRows({ lane, periods, bars }: Props) {
  const words = useMessages();
  return (
    <ul className="timeline__rows" aria-hidden="true">
      <li className="timeline__row">{lane && words.rowOfTalks}</li>
      {periods > 0 && <li className="timeline__row">{words.rowOfPeriods(periods)}</li>}
      <li className="timeline__row is-last">{bars ? words.rowOfBars : words.rowOfMarks}</li>
    </ul>
  );
}
