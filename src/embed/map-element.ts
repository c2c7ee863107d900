import { ATTRIBUTES, KEPT_KEYS } from './contract.ts';
import type { EmbedView, EmbedViewKey, FROM_FRAME } from './contract.ts';
import { attributeView, frameAddressOf, isView, startView } from './element-view.ts';
import { openFrameLine } from './frame-line.ts';
import type { FrameLine, Heard } from './frame-line.ts';
import { BESIDE } from './own-script.ts';

/** The frame's height until it says its own, and the bounds of what it may say, CSS pixels. */
const HEIGHT = { first: 600, min: 100, max: 10_000 };

/**
 * The host's own rules for `dateline-map` come before these, so a height that the host gives is kept. A sheet made by
 * script needs no leave from the host's policy. On paper, what is in the element stands for the frame, which would
 * print as a blank or a part.
 */
const STYLE = `:host{display:block;position:relative;height:${HEIGHT.first}px}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
slot{display:block;height:100%;overflow:auto}
[hidden],:host([hidden]),a{display:none}
@media print{:host{height:auto!important;position:static!important}iframe{display:none}slot,slot[hidden]{display:block;height:auto}a{display:inline}}`;

interface Answer {
  readonly resolve: (view: EmbedView) => void;
  readonly reject: (error: Error) => void;
}

/** Tells the host's page by an event of the element. */
export function tell(
  map: Element,
  type: (typeof FROM_FRAME)[number],
  detail: unknown = null,
): void {
  map.dispatchEvent(new CustomEvent(`dateline-${type}`, { bubbles: true, detail }));
}

function isId(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/** The element `dateline-map`: makes the frame when it is connected, and speaks for it in the page. */
export class MapElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  #sheet = new CSSStyleSheet();
  #slot = document.createElement('slot');
  #printed = document.createElement('a');
  #root = this.attachShadow({ mode: 'open' });
  #line: FrameLine | null = null;
  #connected = false;
  #removed = false;
  #ready = false;
  /** What is shown, as far as is known; null: what the attributes say. */
  #view: EmbedView | null = null;
  /** Waits for the frame. */
  #unsent: EmbedView | null = null;
  #playing: 'play' | 'pause' | null = null;
  #answers = new Map<number, Answer>();
  #asked = 0;
  #changed = false;

  constructor() {
    super();
    this.#sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#root.append(this.#slot, this.#printed);
  }

  connectedCallback(): void {
    this.#connected = true;
    this.#removed = false;
    this.#open();
  }

  /** Moved with `moveBefore`, the frame lives on. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#connected = false;
    this.#close();
    // What is only moved is back by then, and will be answered.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#removed = true;
      for (const { reject } of this.#answers.values()) reject(new Error('The map was removed.'));
      this.#answers.clear();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'title') {
      if (this.#line) this.#line.frame.title = this.title || 'Map';
      return;
    }
    this.#view = null;
    // An element that becomes a map has its attributes told first, and is connected then.
    if (!this.#connected) return;
    if (name === 'src') {
      this.#close();
      this.#open();
    } else if (!this.#changed) {
      // However many change at a time, it is one change.
      this.#changed = true;
      queueMicrotask(() => {
        if (this.#changed) this.setView(attributeView(this));
      });
    }
  }

  /** Shows a view: whole, so all that it does not name but `lang`, `theme` and `ui` is its default. */
  setView(view: EmbedView): void {
    if (!isView(view)) {
      return tell(this, 'error', { message: 'Not a view: expected an object of strings.' });
    }
    // It comes after whatever attributes were changed, and is whole.
    this.#changed = false;
    const kept = this.#view ?? startView(this);
    const all: Partial<Record<EmbedViewKey, string>> = { ...view };
    for (const key of KEPT_KEYS) {
      const value = view[key] ?? kept[key];
      if (value !== undefined) all[key] = value;
    }
    this.#view = all;
    this.#playing = null;
    this.#print();
    if (this.#ready) this.#line?.post('setView', view);
    else this.#unsent = view;
  }

  /** What is shown. @throws {Error} (rejects) when the map is removed before it has answered */
  getView(): Promise<EmbedView> {
    if (this.#removed) return Promise.reject(new Error('The map was removed.'));
    return new Promise((resolve, reject) => {
      this.#answers.set(++this.#asked, { resolve, reject });
      if (this.#ready) this.#line?.post('getView', null, this.#asked);
    });
  }

  play(): void {
    this.#setPlaying('play');
  }

  pause(): void {
    this.#setPlaying('pause');
  }

  #hear({ type, id, payload }: Heard): void {
    if (type === 'ready') {
      this.#begin();
    } else if (type === 'view' && isView(payload)) {
      this.#view = payload;
      this.#print();
      if (id === null) tell(this, type, payload);
      this.#answers.get(id as number)?.resolve(payload);
      this.#answers.delete(id as number);
    } else if (type === 'height' && Number.isFinite(payload?.height)) {
      const height = `${Math.min(HEIGHT.max, Math.max(HEIGHT.min, Math.ceil(payload.height)))}px`;
      const { style } = this.#sheet.cssRules[0] as CSSStyleRule;
      // It is told more than once, and a rule that is written anew has the page's styles computed anew.
      if (style.height !== height) style.height = height;
    } else if (type === 'select' && isId(payload?.place) && isId(payload.incident)) {
      tell(this, type, { place: payload.place, incident: payload.incident });
    } else if (type === 'error' && typeof payload?.message === 'string') {
      tell(this, type, { message: payload.message });
    }
  }

  #begin(): void {
    this.#ready = true;
    this.#show();
    if (this.#unsent) this.#line?.post('setView', this.#unsent);
    if (this.#playing) this.#line?.post(this.#playing);
    this.#unsent = this.#playing = null;
    for (const id of this.#answers.keys()) this.#line?.post('getView', null, id);
    tell(this, 'ready');
  }

  #setPlaying(type: 'play' | 'pause'): void {
    if (this.#ready) this.#line?.post(type);
    else this.#playing = type;
  }

  #address(): URL | null {
    return frameAddressOf(this, BESIDE, this.#view);
  }

  #open(): void {
    const address = this.#address();
    if (!address) {
      return tell(this, 'error', {
        message: 'No address for the map: expected src="https://…/embed/".',
      });
    }
    const line = openFrameLine(address, (heard) => this.#hear(heard));
    line.frame.title = this.title || 'Map';
    line.frame.addEventListener('load', () => this.#show());
    this.#line = line;
    // The address says it already.
    this.#unsent = null;
    this.#show();
    this.#print();
    this.#root.append(line.frame);
  }

  #close(): void {
    this.#line?.close();
    this.#line = null;
    this.#ready = false;
    this.#slot.hidden = false;
  }

  /** What is in the element stands in its place until the map is there. */
  #show(): void {
    const shown = this.#ready || this.childElementCount === 0;
    this.#slot.hidden = shown;
    if (this.#line) this.#line.frame.style.visibility = shown ? '' : 'hidden';
  }

  /** Paper gets the address of what is shown, on the page that holds the frame's folder. */
  #print(): void {
    const address = this.#address();
    if (!address) return;
    const page = new URL('..', address);
    page.search = address.search;
    page.searchParams.delete('ui');
    this.#printed.href = this.#printed.textContent = page.href;
  }
}
