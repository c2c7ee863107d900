import { useMessages } from '../messages/messages-context.tsx';

interface Props {
  /** Whether there is a row of ceasefires and talks. */
  readonly lane: boolean;
  /** How many incidents stand in the lane of what is over a period. */
  readonly over: number;
  /** Whether the others are bars. */
  readonly bars: boolean;
}

/** What the rows of the plot are, written beside them. */
export function PlotRows({ lane, over, bars }: Props) {
  const words = useMessages();
  return (
    <ul className="timeline__rows" aria-hidden="true">
      <li className="timeline__row">{lane && words.rowOfTalks}</li>
      {over > 0 && <li className="timeline__row">{words.rowOfPeriods(over)}</li>}
      <li className="timeline__row is-last">{bars ? words.rowOfBars : words.rowOfMarks}</li>
    </ul>
  );
}
