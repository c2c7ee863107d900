import { mount } from './app/mount.tsx';
import { pageParts } from './app/page-ids.ts';
import { Shell } from './app/Shell.tsx';

const root = document.documentElement;
root.dataset['dateline'] = 'loading';

const { container, ...parts } = pageParts();
mount(container, { ...parts, Layout: Shell, surroundings: { address: window, root } });
