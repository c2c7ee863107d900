import { useMemo, useState } from 'react';
import { grouped } from '../../../../evidence/grouped.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { claimsIn, claimsOfArticle } from '../../../coding/claims-of-article.ts';
import type { ArticleClaim } from '../../../coding/claims-of-article.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import type { DraftInHand } from '../../../state/desk-store.ts';
import { useArticle, useDesk, useRecords } from '../../desk-context.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { IncidentHead } from './IncidentHead.tsx';

interface Props {
  readonly article: DeskArticle;
  readonly tell: (text: string) => void;
}

/** The claims of the sentence that one is at, and of the whole article by their incidents. */
export function ArticleClaims({ tell }: Pick<Props, 'tell'>) {
  const { article, all, here } = useClaimsHere();
  if (!article) return <p>{words.noArticle}</p>;
  return (
    <>
      <h2>{words.ofSentence}</h2>
      {here.length === 0 && <p className="desk-claim-form__hint">{words.noneHere}</p>}
      <ByIncident claims={here} article={article} tell={tell} />
      <AllClaims claims={all} article={article} tell={tell} />
    </>
  );
}

/** The claims of the sentence that one is at, folded, while a draft takes their place. */
export function ClaimsBesideDraft({
  hand,
  tell,
}: Pick<Props, 'tell'> & { readonly hand: DraftInHand }) {
  const { article, here } = useClaimsHere();
  const others = here.filter(({ claim }) => claim !== hand.replaced);
  if (!article || others.length === 0) return null;
  return (
    <details className="desk-claims__all">
      <summary>{words.besideDraft(others.length)}</summary>
      <ByIncident claims={others} article={article} tell={tell} />
    </details>
  );
}

/** The claims of the open article, and those of the sentence that one is at. */
function useClaimsHere(): {
  readonly article: DeskArticle | null;
  readonly all: readonly ArticleClaim[];
  readonly here: readonly ArticleClaim[];
} {
  const at = useDesk((state) => state.at);
  const article = useArticle(at?.source ?? '');
  const records = useRecords();
  const all = useMemo(
    () => (article ? claimsOfArticle(records, article.source) : []),
    [records, article],
  );
  const sentence = article?.sentences[at?.sentence ?? -1];
  const here = useMemo(() => (sentence ? claimsIn(all, sentence) : []), [all, sentence]);
  return { article, all, here };
}

/** All claims of the article; drawn once they are unfolded: there may be hundreds. */
function AllClaims({
  claims,
  article,
  tell,
}: Props & { readonly claims: readonly ArticleClaim[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="desk-claims__all"
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
    >
      <summary>{words.ofArticle(claims.length)}</summary>
      {isOpen && <ByIncident claims={claims} article={article} tell={tell} />}
    </details>
  );
}

/** Claims under the incidents that they are on, in the order of their first claims; those on running totals last. */
function ByIncident({
  claims,
  article,
  tell,
}: Props & { readonly claims: readonly ArticleClaim[] }) {
  const { tally: tallies } = useRecords();
  const groups = useMemo(
    () => [
      ...grouped(
        claims,
        ({ place, tally }) => `${place ? 'incident' : 'tally'} ${place?.incident ?? tally}`,
      ),
    ],
    [claims],
  );
  return groups.map(([key, list]) => {
    const [{ place, tally }] = list as readonly [ArticleClaim];
    return (
      <section key={key} className="desk-claims__incident">
        {place ? (
          <IncidentHead id={place.incident} />
        ) : (
          <h3>
            {words.tally}: {tallies.get(tally!)?.title}
          </h3>
        )}
        <ul>
          {list.map((one) => (
            <ClaimItem
              key={
                one.place?.at ?? `${one.claim.speaker} ${one.claim.quote?.start} ${one.claim.note}`
              }
              of={one}
              article={article}
              tell={tell}
            />
          ))}
        </ul>
      </section>
    );
  });
}
