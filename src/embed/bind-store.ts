import { decodeView, encodeView, viewContext } from '../state/view/view-codec.ts';
import type { ViewStore } from '../state/store.ts';
import { PACE, throttle } from '../time/pace.ts';
import type { EmbedView } from './contract.ts';
import type { ToFrameMessage } from './frame.ts';
import type { Host } from './host.ts';
import type { KeptState } from '../state/kept-state.ts';
import { lackOf } from './lacking.ts';

/** The tie between a store and the page around it. */
export interface HostTie {
  /** Whether what is open now was opened, or closed, by the host. */
  readonly steered: () => boolean;
  readonly bind: (store: ViewStore) => () => void;
}

/** What `setView` leaves as it is where it does not name it, and the store does not hold. */
export interface Kept {
  readonly ui: KeptState;
  readonly lang: KeptState;
}

/** Does what the host asks, tells it what has changed. Two of the same view change nothing. */
export function tieHost(host: Host, { ui, lang }: Kept): HostTie {
  let steering = false;
  let steered = false;

  const bind = (store: ViewStore): (() => void) => {
    const context = viewContext(store.dataset);
    const now = (): EmbedView => {
      const [size, language] = [ui.told(), lang.told()];
      return {
        ...encodeView(store.getState().view, context),
        ...(language !== null && { lang: language }),
        ...(size !== null && { ui: size }),
      };
    };
    let told = JSON.stringify(now());
    const tellSoon = throttle(
      () => {
        const view = now();
        const text = JSON.stringify(view);
        if (text === told) return false;
        told = text;
        host.tell('view', view);
        return true;
      },
      { every: PACE.host },
    );

    let lack: string | null = null;
    const tellLack = (): void => {
      const before = lack;
      lack = lackOf(store.dataset, store.getState().view);
      if (lack !== null && lack !== before) host.tell('error', { message: lack });
    };

    const setView = ({ ui: size, lang: language, ...text }: EmbedView): void => {
      const { theme } = store.getState().view;
      const next = decodeView({ theme, ...text }, context);
      if (size !== undefined) ui.set(size);
      if (language !== undefined) lang.set(language);
      store.actions.pause();
      const is = JSON.stringify(encodeView(store.getState().view, context));
      if (JSON.stringify(encodeView(next, context)) === is) return;
      steering = true;
      store.actions.setView(next);
      steering = false;
    };
    const hear = (message: ToFrameMessage): void => {
      switch (message.type) {
        case 'setView':
          return setView(message.view);
        case 'getView':
          return host.tell('view', now(), message.id);
        default:
          return store.actions[message.type]();
      }
    };

    const unsubscribe = store.subscribe(({ view }, { view: was }) => {
      if (view === was) return;
      tellSoon();
      tellLack();
      if (view.place === was.place && view.incident === was.incident) return;
      steered = steering;
      host.tell('select', { place: view.place, incident: view.incident });
    });
    const unsubscribeUi = ui.subscribe(tellSoon);
    const unsubscribeLang = lang.subscribe(tellSoon);
    tellLack();
    const unlisten = host.listen(hear);
    return () => {
      unlisten();
      unsubscribeUi();
      unsubscribeLang();
      unsubscribe();
      tellSoon.cancel();
    };
  };
  return { steered: () => steered, bind };
}
