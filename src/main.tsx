import { mount } from './app/mount.tsx';
import { DATA_LINK_ID } from './app/page-ids.ts';

document.documentElement.dataset['dateline'] = 'loading';

const link = document.getElementById(DATA_LINK_ID);
const root = document.getElementById('root');
if (!(link instanceof HTMLLinkElement) || !root) {
  throw new Error(
    `Broken page: expected <link id="${DATA_LINK_ID}"> and <div id="root">; build the site again.`,
  );
}
mount(root, { dataHref: link.href });
