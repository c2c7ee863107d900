import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset, useSelection } from '../../state/selection/shown.ts';
import { downloadsOf } from './downloads.ts';
import { MOST_SHOWN, ShownDownloads } from './ShownDownloads.tsx';

export interface DownloadPanelProps {
  readonly dataHref: string;
  /** Bytes by file, once known. */
  readonly sizes: Readonly<Record<string, number>> | null;
}

/** The dataset's files; they can be had before their sizes are known. */
export function DownloadPanel({ dataHref, sizes }: DownloadPanelProps) {
  const words = useMessages();
  const { info, columns } = useDataset();
  const { shown, undated } = useSelection();
  const number = shown.length + undated.length;
  const isPart = number < columns.length && number > 0 && number <= MOST_SHOWN;
  return (
    <>
      {isPart && (
        <>
          <h3 className="download__part">{words.downloadShown(number, columns.length)}</h3>
          <ShownDownloads />
        </>
      )}
      <h3 className="download__part">{words.downloadAll(columns.length)}</h3>
      <ul className="download">
        {downloadsOf(columns.length).map(({ name, file }) => {
          const size = sizes?.[file];
          return (
            <li key={file} className="download__file">
              <a className="download__link" href={new URL(file, dataHref).href} download="">
                <b>{words.downloadNames[name]}</b>
                <span className="download__size">
                  {file}
                  {size !== undefined && ` · ${words.fileSize(size)}`}
                </span>
              </a>
              <p>{words.downloadNotes[name]}</p>
            </li>
          );
        })}
      </ul>
      <dl className="reference__facts">
        <dt>{words.dataVersion}</dt>
        <dd>{info.version}</dd>
        <dt>{words.licence}</dt>
        {info.licence !== undefined && <DataText as="dd" text={info.licence} />}
      </dl>
    </>
  );
}
