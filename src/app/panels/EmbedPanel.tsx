import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { pinnedScriptQuery } from '../../dataset/open/queries.ts';
import { siteRoot } from '../../dataset/open/versions.ts';
import { LanguageOptions } from '../language/LanguageChoice.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { THEMES } from '../../state/view/view.ts';
import type { Theme } from '../../state/view/view.ts';
import { encodeView, viewContext } from '../../state/view/view-codec.ts';
import { Choices } from './Choices.tsx';
import { CopyText } from './CopyText.tsx';
import {
  DEFAULT_HEIGHTS,
  EMBED_KINDS,
  EMBED_SIZES,
  embedCode,
  frameAddress,
} from './embed-code.ts';
import type { EmbedChoice, EmbedKind, EmbedSize } from './embed-code.ts';
import { usePinnedVersion } from '../PinnedVersion.tsx';
import { useSettled } from '../useSettled.ts';

const STARTS = ['view', 'whole'] as const;
const VERSIONS = ['latest', 'pinned'] as const;

/** Pixels that an embed can have: the layout is made for widths from a small phone's up. */
const WIDTHS = { min: 320, max: 4000 };
const HEIGHTS = { min: 240, max: 4000 };
type Bounds = typeof WIDTHS;

/** What stands in the panel's fields. */
interface Chosen {
  readonly kind: EmbedKind;
  readonly size: EmbedSize;
  readonly theme: Theme;
  readonly start: (typeof STARTS)[number];
  readonly version: (typeof VERSIONS)[number];
  /** Whether the script may run only as it is now. */
  readonly isScriptPinned: boolean;
  readonly language: string;
  /** Pixels as they are typed. */
  readonly width: string;
  readonly height: string;
}

type ChoiceName = 'kind' | 'size' | 'theme' | 'start' | 'version';

/** The code that puts the view into another page, as chosen, and what it will look like there. */
export function EmbedPanel({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const pinned = usePinnedVersion();
  const [chosen, setChosen] = useState<Chosen>({
    kind: 'frame',
    size: 'full',
    theme: 'auto',
    start: 'view',
    version: pinned ? 'pinned' : 'latest',
    isScriptPinned: false,
    language: words.language,
    width: '',
    height: '',
  });
  const { kind, size, theme, start, version, isScriptPinned, language, width, height } = chosen;
  const set = (change: Partial<Chosen>): void => setChosen({ ...chosen, ...change });

  const { info } = dataset;
  const site = siteRoot(dataHref);
  // The development server makes the script anew for every asker, and has none by its hash.
  const enabled = import.meta.env.PROD && kind === 'element';
  const { data: script = null } = useQuery({ ...pinnedScriptQuery(site), enabled });
  const choice: EmbedChoice = {
    site,
    view: start === 'view' ? encodeView(view, viewContext(dataset)) : {},
    size,
    theme,
    language: language === DEFAULT_LANGUAGE ? null : language,
    version: version === 'pinned' ? info.version : null,
    script: isScriptPinned ? script : null,
    width: pixelsOf(width, WIDTHS),
    height: pixelsOf(height, HEIGHTS),
    title: info.title,
    fallback: words.embedFallback(info.title),
  };
  const choices = <Key extends ChoiceName>(
    name: Key,
    legend: string,
    values: readonly Chosen[Key][],
    labels: Readonly<Record<Chosen[Key], string>>,
  ) => (
    <Choices
      legend={legend}
      values={values}
      labels={labels}
      value={chosen[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div className="embed-panel">
      {choices('kind', words.embedKind, EMBED_KINDS, words.embedKinds)}
      <p className="cite__note">{words.embedKindNotes[kind]}</p>
      {choices('size', words.embedSize, EMBED_SIZES, words.embedSizes)}
      <div className="embed-panel__pair">
        <PixelField
          label={words.embedWidth}
          value={width}
          bounds={WIDTHS}
          hint="100%"
          onChange={(text) => set({ width: text })}
        />
        <PixelField
          label={words.embedHeight}
          value={height}
          bounds={HEIGHTS}
          hint={kind === 'frame' ? String(DEFAULT_HEIGHTS[size]) : words.embedOwnHeight}
          onChange={(text) => set({ height: text })}
        />
      </div>
      <Code text={embedCode(kind, choice)} guide={`${site}embedding/`} />
      {choices('start', words.embedStart, STARTS, words.embedStarts)}
      {choices('theme', words.embedTheme, THEMES, words.themes)}
      {choices('version', words.dataVersion, VERSIONS, {
        latest: words.embedLatest,
        pinned: words.embedPinned(info.version),
      })}
      {enabled && script && (
        <label className="embed-panel__check">
          <input
            type="checkbox"
            checked={isScriptPinned}
            onChange={() => set({ isScriptPinned: !isScriptPinned })}
          />
          {words.embedScriptPinned}
        </label>
      )}
      <LanguageField value={language} onChange={(tag) => set({ language: tag })} />
      <Preview
        address={frameAddress(choice)}
        title={words.embedPreviewOf(info.title)}
        height={choice.height ?? DEFAULT_HEIGHTS[size]}
      />
    </div>
  );
}

function Code({ text, guide }: { readonly text: string; readonly guide: string }) {
  const words = useMessages();
  return (
    <section className="embed-panel__code" data-embed="code">
      <h3>{words.embedCode}</h3>
      <CopyText what={words.embedCode} text={text} />
      <p className="cite__note">
        <a href={guide}>{words.embedGuide}</a>
      </p>
    </section>
  );
}

function LanguageField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (language: string) => void;
}) {
  const words = useMessages();
  return (
    <label className="embed-panel__field">
      <span>{words.embedLanguage}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <LanguageOptions />
      </select>
    </label>
  );
}

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

function Preview({ address, title, height }: PreviewProps) {
  const words = useMessages();
  const shown = useSettled(address);
  return (
    <section className="embed-panel__preview" data-embed="preview">
      <h3>{words.embedPreview}</h3>
      {/* Our own page, in our own origin: a sandbox that lets it be that holds nothing. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe src={shown} title={title} loading="lazy" height={height} />
    </section>
  );
}

/** What an address without `lang` shows. */
const DEFAULT_LANGUAGE = 'en';

/** Reads what is typed. @returns null where nothing usable stands in the field: the default is used */
function pixelsOf(text: string, { min, max }: Bounds): number | null {
  const pixels = Math.round(Number(text));
  return text !== '' && pixels >= min && pixels <= max ? pixels : null;
}

interface PixelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly bounds: Bounds;
  /** What it is without a number. */
  readonly hint: string;
  readonly onChange: (value: string) => void;
}

function PixelField({ label, value, bounds, hint, onChange }: PixelFieldProps) {
  const id = useId();
  return (
    <div className="embed-panel__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={bounds.min}
        max={bounds.max}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
