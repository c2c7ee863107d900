import { sentenceEnd } from '../../evidence/words/sentence-end.ts';
import { WhoSaysSo } from '../../list/WhoSaysSo.tsx';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { Chevron } from '../../ui/Chevron.tsx';

/** What a reader of ten seconds gets: what this is, from which sources, what to do, and who says so. */
export function Lede({ onTolls }: { onTolls: () => void }) {
  const words = useMessages();
  const { info, tallies } = useDataset();
  return (
    <div className="lede">
      <DataText as="h2" className="lede__title" text={info.title} />
      <p className="lede__standfirst" dir="auto">
        <DataText text={info.summary.slice(0, sentenceEnd(info.summary) ?? undefined)} />{' '}
        <bdi>{words.whatToDo}</bdi>
      </p>
      <WhoSaysSo />
      {tallies.length > 0 && (
        <button type="button" className="link-button lede__tolls" onClick={onTolls}>
          {words.tollsLink} <Chevron to="end" />
        </button>
      )}
    </div>
  );
}
