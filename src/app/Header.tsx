import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { siteRoot } from '../dataset/open/versions.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { useDataset } from '../state/selection/shown.ts';
import { isInside } from '../ui/is-inside.ts';
import { useOwnRoot } from '../ui/own-root.ts';
import { LanguageChoice } from './language/LanguageChoice.tsx';
import { useOwnData } from './own-data-context.ts';
import { ownDataPart, referencePart } from './page/page-parts.ts';
import { Part } from './Part.tsx';

/** What can be open under the header, one at a time. */
export type Reference = 'share' | 'embed' | 'download' | 'cite' | 'keys';
type Openable = Reference | 'openData';

/** The name, the dataset, and the ways to take it along. @param dataHref the dataset's absolute address */
export function Header({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const { info } = useDataset();
  const panelId = useId();
  const ownData = useOwnData();
  const isOwn = ownData?.isShown === true;
  const [open, setOpen] = useState<Openable | null>(null);
  const head = useRef<HTMLDivElement>(null);
  const openers = useRef<Partial<Record<Openable, HTMLElement | SVGElement | null>>>({});

  const close = useCallback(() => {
    if (open) openers.current[open]?.focus();
    setOpen(null);
  }, [open]);
  useLeaving(head, open, close, setOpen);
  useKeysHelp((opener) => {
    openers.current.keys = opener;
    setOpen('keys');
  });
  const names: Readonly<Record<Openable, string>> = {
    share: words.shareRegion,
    embed: words.embedRegion,
    download: words.downloadRegion,
    cite: words.citeRegion,
    keys: words.keysRegion,
    openData: words.openData,
  };
  const opener = (which: Exclude<Openable, 'keys'>) => (
    <button
      ref={(button) => {
        openers.current[which] = button;
      }}
      type="button"
      className="shell__action"
      aria-expanded={open === which}
      aria-controls={open === which ? panelId : undefined}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {words[which]}
    </button>
  );

  return (
    <div ref={head} className="shell__head">
      <header className="shell__header">
        <h1 className="shell__name">{words.appName}</h1>
        <DataText as="p" className="shell__title" text={info.title} />
        <div className="shell__actions">
          {!isOwn && (
            <>
              {opener('share')}
              {opener('embed')}
              {opener('download')}
              {opener('cite')}
            </>
          )}
          {ownData && opener('openData')}
          <LanguageChoice />
          {!isOwn && (
            <a className="shell__action" href={`${siteRoot(dataHref)}about/`}>
              {words.about}
            </a>
          )}
        </div>
      </header>
      {open && (
        <OpenPanel key={open} id={panelId} name={names[open]} isWide={open === 'openData'}>
          <div className="reference__bar">
            <h2>{names[open]}</h2>
            <button type="button" className="button" onClick={close}>
              {words.close}
            </button>
          </div>
          {open === 'openData' ? (
            <Part name={names[open]} part={ownDataPart}>
              {({ OpenData }) => <OpenData dataHref={dataHref} />}
            </Part>
          ) : (
            <Part name={names[open]} part={referencePart}>
              {({ default: ReferencePanel }) => <ReferencePanel which={open} dataHref={dataHref} />}
            </Part>
          )}
        </OpenPanel>
      )}
    </div>
  );
}

/**
 * Opens what the keys do by ? and by the button for it. By the key only where a control has the focus: who speaks to the
 * page would press it by a word.
 */
function useKeysHelp(open: (opener: HTMLElement | SVGElement) => void): void {
  const root = useOwnRoot();
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (key !== '?' || altKey || ctrlKey || metaKey || defaultPrevented) return;
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    if (target === document.body || isInside(target, WRITTEN_IN)) return;
    event.preventDefault();
    open(target);
  });
  const onClick = useEffectEvent(({ target }: MouseEvent): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-opens="keys"]');
    if (button) open(button);
  });
  useEffect(() => {
    root.addEventListener('keydown', onKeyDown);
    root.addEventListener('click', onClick);
    return () => {
      root.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('click', onClick);
    };
  }, [root]);
}

/** What takes a ? as a letter. */
const WRITTEN_IN = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select';

/** Closes what is open under the header by Escape, and for whoever goes to what it covers. */
function useLeaving(
  head: RefObject<HTMLDivElement | null>,
  open: Openable | null,
  close: () => void,
  setOpen: (open: null) => void,
): void {
  const root = useOwnRoot();
  // Takes the key before the reader does, and only while the focus is in here.
  useEffect(() => {
    const within = head.current;
    if (!open || !within) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    // The panel lies over the reading column, a wide one and on a narrow screen over all of the page: who goes there must see it.
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || within.contains(target)) return;
      const coversAll = open === 'openData' || within.closest('[data-layout="narrow"]') !== null;
      if (coversAll || target.closest('main')) setOpen(null);
    };
    within.addEventListener('keydown', onKeyDown);
    root.addEventListener('focusin', onFocus);
    return () => {
      within.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('focusin', onFocus);
    };
  }, [root, head, open, close, setOpen]);
}

interface OpenPanelProps {
  readonly id: string;
  readonly name: string;
  /** Whether it lies over the map as well. */
  readonly isWide: boolean;
  readonly children: ReactNode;
}

/** A region that takes the focus when it opens and hides nothing that it needs. */
function OpenPanel({ id, name, isWide, children }: OpenPanelProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={region}
      id={id}
      className="reference"
      data-wide={isWide || undefined}
      aria-label={name}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}
