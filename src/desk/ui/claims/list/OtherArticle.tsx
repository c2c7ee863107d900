import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { carrierOf } from '../../../records/desk-records.ts';
import { useDesk, useRecords } from '../../desk-context.tsx';

/** The title of a draft's article, where another one is open. */
export function OtherArticle({ source }: { readonly source: string }) {
  const records = useRecords();
  const at = useDesk((state) => state.at);
  const own = carrierOf(records, source);
  if (at && carrierOf(records, at.source) === own) return null;
  return (
    <p className="desk-claim-form__hint">
      {words.ofOtherArticle} <bdi>{records.source.get(own)?.title ?? own}</bdi>
    </p>
  );
}
