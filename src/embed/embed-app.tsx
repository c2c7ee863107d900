import { useSyncExternalStore } from 'react';
import { EmbedShell } from '../app/framed/EmbedShell.tsx';
import { mount } from '../app/mount.tsx';
import { pageParts } from '../app/page/page-ids.ts';
import { onReadiness } from '../app/static-handover.ts';
import type { AddressBar } from '../state/view/address.ts';
import { INTERFACE_LANGUAGES } from '../messages/languages.ts';
import { tieHost } from './bind-store.ts';
import { UIS } from './contract.ts';
import type { Host } from './host.ts';
import { createKeptState } from '../state/kept-state.ts';

/** Draws the embed and ties it to the page around it. @returns the function that ends it */
export function start(host: Host): () => void {
  const root = document.documentElement;
  const { container, ...parts } = pageParts();
  const ui = createKeptState('ui', UIS, window);
  const language = createKeptState('lang', INTERFACE_LANGUAGES, window);
  const tie = tieHost(host, { ui, lang: language });
  const endReadiness = onReadiness(root, ({ readiness, reason }) => {
    if (readiness === 'ready') host.tell('ready', null);
    if (readiness === 'error') host.tell('error', { message: reason });
  });
  const onHeight = (height: number): void => host.tellHeight(height);

  const Layout = () => {
    const size = useSyncExternalStore(ui.subscribe, ui.get);
    return <EmbedShell ui={size} steered={tie.steered} onHeight={onHeight} />;
  };
  const unmount = mount(container, {
    ...parts,
    language,
    Layout,
    surroundings: { address: replacingBar(window), root },
    tie: tie.bind,
  });
  return () => {
    unmount();
    endReadiness();
  };
}

/** The address of a frame follows the view, but makes no entries: they would stand behind the host's Back button. */
function replacingBar(frame: Window): AddressBar {
  const replaceState: History['replaceState'] = (...change) =>
    frame.history.replaceState(...change);
  return {
    location: frame.location,
    history: { pushState: replaceState, replaceState },
    addEventListener: (type, listener) => frame.addEventListener(type, listener),
    removeEventListener: (type, listener) => frame.removeEventListener(type, listener),
  };
}
