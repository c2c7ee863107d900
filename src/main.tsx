import { mount } from './app/mount.tsx';
import { pageParts } from './app/page-ids.ts';
import { Shell } from './app/Shell.tsx';
import { bindAddress } from './state/view/address.ts';

document.documentElement.dataset['dateline'] = 'loading';

const { root, ...parts } = pageParts();
mount(root, { ...parts, Layout: Shell, bind: (store) => bindAddress(store, window) });
