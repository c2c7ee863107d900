import { mount } from '../../src/app/mount.tsx';
import { Shell } from '../../src/app/Shell.tsx';
import { createKeptAddress } from '../../src/state/view/kept-address.ts';

/** Where each map has a page of its own, and the view that it begins with. */
const ADDRESSES = {
  war: 'https://example.org/war/',
  earthquakes: 'https://example.org/earthquakes/?theme=dark',
};

for (const [name, address] of Object.entries(ADDRESSES)) {
  const root = document.querySelector<HTMLElement>(`#${name}`)!;
  const end = mount(root, {
    dataHref: new URL(`data/${name}/dataset.json`, document.baseURI).href,
    ground: null,
    Layout: Shell,
    surroundings: { address: createKeptAddress(address), root },
  });
  document.querySelector(`[data-ends="${name}"]`)?.addEventListener('click', end);
}
