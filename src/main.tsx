import { pageParts } from './app/page/page-ids.ts';
import { startSite } from './app/start-site.tsx';
import { trustWorkers } from './ui/trusted-types.ts';

trustWorkers();

const root = document.documentElement;
root.dataset['dateline'] = 'loading';

const { container, ...parts } = pageParts();
startSite(container, { ...parts, surroundings: { address: window, root } });
