import type { Dataset } from '../../dataset/dataset.ts';
import { viewAddress } from '../../state/view/address.ts';
import type { View } from '../../state/view/view.ts';

/** What else of an embed's address the whole page reads: its language, and the version of the data. */
const SHARED = ['lang', 'data'] as const;

/** The address at which the whole page shows what an embed shows. @param embed the embed's own address */
export function fullViewAddress(embed: string, dataset: Dataset, view: View): string {
  const page = new URL('..', embed);
  const address = new URL(viewAddress(page.href, dataset, view));
  const given = new URL(embed).searchParams;
  const shared = SHARED.flatMap((key) => {
    const value = given.get(key);
    return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  const query = [address.search.slice(1), ...shared].filter((part) => part !== '').join('&');
  return `${address.origin}${address.pathname}${query === '' ? '' : `?${query}`}`;
}
