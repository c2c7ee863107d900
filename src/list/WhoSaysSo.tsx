import { useMemo } from 'react';
import { footingShares } from '../dataset/indexes/footing-shares.ts';
import type { PartyShare } from '../dataset/indexes/footing-shares.ts';
import type { Party } from '../evidence/vocabulary.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { partyName } from '../messages/vocabulary-names.ts';
import { canonicalIds } from '../state/selection/filters.ts';
import {
  useLateViewState,
  useViewActions,
  useViewState,
  useViewStore,
} from '../state/store-context.tsx';
import { ArticleNames } from './filters/ArticleNames.tsx';
import { useDataset } from '../state/selection/shown.ts';
import { createSettledRows } from './settled-rows.ts';
import { toggled } from './filters/toggled.ts';

/**
 * The reports that the incidents shown rest on: a bar for each party that speaks in the dataset, dark where it speaks
 * alone, and the articles. Each is a filter.
 */
export function WhoSaysSo() {
  const words = useMessages();
  const { dataset, select } = useViewStore();
  const rows = useLateViewState(useMemo(() => createSettledRows(select), [select]));
  const { parties, sources } = useMemo(() => footingShares(dataset, rows.forEach), [dataset, rows]);
  const shares = new Map(parties.map((share) => [share.party, share]));
  return (
    <section className="who" aria-label={words.whoSaysSo}>
      <div className="who__head">
        <h3 className="who__title">{words.whoSaysSo}</h3>
        <p className="who__key" aria-hidden="true">
          <span className="who__sample is-alone" /> {words.speaksAlone}
          <span className="who__sample" /> {words.speaksWithOthers}
        </p>
      </div>
      <ul className="who__parties">
        {dataset.speakingParties().map((party) => (
          <li key={party.id}>
            <PartyBar party={party} share={shares.get(party)} most={Math.max(1, rows.length)} />
          </li>
        ))}
      </ul>
      <ArticleNames shares={sources} />
      <p className="who__note">{words.whoNote(rows.length)}</p>
    </section>
  );
}

interface BarProps {
  readonly party: Party;
  readonly share: PartyShare | undefined;
  /** What the whole width stands for. */
  readonly most: number;
}

function PartyBar({ party, share, most }: BarProps) {
  const words = useMessages();
  const actions = useViewActions();
  const chosen = useViewState((state) => state.view.filters.parties);
  const { vocabulary } = useDataset();
  const { incidents = 0, alone = 0, denied = 0 } = share ?? {};
  const isChosen = chosen.includes(party.id);
  return (
    <button
      type="button"
      className="who__party"
      aria-pressed={isChosen}
      data-dimmed={(chosen.length > 0 && !isChosen) || undefined}
      onClick={() =>
        actions.filterBy({ parties: canonicalIds(toggled(chosen, party.id), vocabulary.parties) })
      }
    >
      <DataText className="who__name" {...partyName(party, words)} />
      <svg
        className="who__bar"
        viewBox={`0 0 ${most} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="who__rest" width={incidents} height={1} />
        <rect className="who__alone" width={alone} height={1} />
      </svg>
      <span className="who__count">
        <b>{words.countOnly(incidents)}</b> {denied > 0 && words.andDenials(denied)}
      </span>{' '}
      <span className="who__count who__in-words">{alone > 0 && words.ofTheseAlone(alone)}</span>
    </button>
  );
}
